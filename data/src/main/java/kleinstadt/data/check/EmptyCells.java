package kleinstadt.data.check;

/**
 * Cells in which nothing is printed, in a table whose office prints a sign for nothing; they count as kept secret.
 *
 * @param place where it is
 * @param count how many
 */
public record EmptyCells(Place place, long count) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String message() {
        return count + " empty cells taken for figures the office keeps back";
    }
}
