package kleinstadt.data.check;

/**
 * Associations that no reference list at hand has; their rows are left out.
 *
 * @param place where it is
 * @param count how many
 * @param named their names and keys, the first of them where they are many
 */
public record UnknownAssociations(Place place, int count, String named) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public RowsLost rowsLost() {
        return new RowsLost(0, count);
    }

    @Override
    public String message() {
        return "expected associations of a reference list, found " + count + " others; their rows are left out: "
                + named;
    }
}
