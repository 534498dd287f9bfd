package kleinstadt.data.check;

/**
 * A row lacks what every row of its table has, so that nothing in it can be told; it is left out.
 *
 * @param place where it is
 * @param expected what the format has there
 */
public record UnreadableRow(Place place, String expected) implements Issue {

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
        return "expected " + expected + ", found '" + place.raw() + "'; the row is left out";
    }
}
