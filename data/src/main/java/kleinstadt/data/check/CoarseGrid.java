package kleinstadt.data.check;

/**
 * The cells of a grid are too large for sums by Gemeinde to be good: each counts wholly to the Gemeinde of its centre.
 *
 * @param place where it is
 * @param size size of the cells, for instance {@code 1km}
 */
public record CoarseGrid(Place place, String size) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "expected cells of 100m, found cells of " + size + "; sums by Gemeinde are rough";
    }
}
