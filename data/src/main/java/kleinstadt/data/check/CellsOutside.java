package kleinstadt.data.check;

/**
 * Cells of a grid whose centre lies in no Gemeinde of the boundaries at hand; they are left out.
 *
 * @param place where it is
 * @param outside how many cells
 * @param cells how many cells the grid has
 */
public record CellsOutside(Place place, long outside, long cells) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public RowsLost rowsLost() {
        return new RowsLost(outside, 0);
    }

    @Override
    public String message() {
        return outside + " of " + cells + " cells left out: their centre lies in no Gemeinde of the boundaries at hand";
    }
}
