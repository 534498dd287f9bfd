package kleinstadt.data.check;

/**
 * A cell holds neither a figure of the table's format nor one of the official symbols; its figure is missing.
 *
 * @param place where it is
 * @param expected what the format has there
 */
public record UnreadableCell(Place place, String expected) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "expected " + expected + ", found '" + place.raw() + "'";
    }
}
