package kleinstadt.data.check;

/**
 * Rows that are left out on purpose, counted.
 *
 * @param place where it is
 * @param count how many
 * @param what what they are, in the plural
 */
public record SkippedRows(Place place, long count, String what) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public RowsLost rowsLost() {
        return new RowsLost(count, 0);
    }

    @Override
    public String message() {
        return count + " rows left out: " + what;
    }
}
