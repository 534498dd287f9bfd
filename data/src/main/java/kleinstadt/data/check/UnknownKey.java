package kleinstadt.data.check;

/**
 * A row has a key that is no official key; the row is left out.
 *
 * @param place where it is
 * @param expected the forms of key the table has
 */
public record UnknownKey(Place place, String expected) implements Issue {

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
