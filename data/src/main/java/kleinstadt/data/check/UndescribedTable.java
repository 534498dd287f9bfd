package kleinstadt.data.check;

/**
 * A table of a known format that no source description names; it is not read.
 *
 * @param place where it is
 * @param table what the table calls itself
 */
public record UndescribedTable(Place place, String table) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String message() {
        return "expected a table of the source catalogue, found '" + table
                + "'; describe it in a TOML file to have it read";
    }
}
