package kleinstadt.data.check;

/**
 * A row has another number of columns than the head of its table; the row is left out.
 *
 * @param place where it is
 * @param expected columns of the head
 * @param found columns of the row
 */
public record WrongColumnCount(Place place, int expected, int found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public RowsLost rowsLost() {
        return RowsLost.ONE_REFUSED;
    }

    @Override
    public String message() {
        return "expected " + expected + " columns, found " + found + "; the row is left out";
    }
}
