package kleinstadt.data.check;

/**
 * A key stands twice in a table for the same period; the first row is kept.
 *
 * @param place where it is
 */
public record DuplicateRow(Place place) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public RowsLost rowsLost() {
        return RowsLost.ONE_REFUSED;
    }

    @Override
    public String message() {
        return "expected each key once, found '" + place.raw() + "' again; the first row is kept";
    }
}
