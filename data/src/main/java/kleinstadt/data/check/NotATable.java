package kleinstadt.data.check;

/**
 * A file of a known format has no rows that could be read.
 *
 * @param place where it is
 * @param expected what a table of this format has
 */
public record NotATable(Place place, String expected) implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "expected " + expected + ", found none";
    }
}
