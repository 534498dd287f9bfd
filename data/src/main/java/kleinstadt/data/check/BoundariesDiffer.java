package kleinstadt.data.check;

/**
 * The Gemeinden of the boundaries are not those the crosswalk has on the same territory.
 *
 * @param source id of the boundaries
 * @param without number of Gemeinden without a boundary
 * @param beyond number of boundaries without a Gemeinde
 */
public record BoundariesDiffer(String source, int without, int beyond) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return Place.file(source);
    }

    @Override
    public String message() {
        return without + " Gemeinden have no boundary and " + beyond + " boundaries have no Gemeinde";
    }
}
