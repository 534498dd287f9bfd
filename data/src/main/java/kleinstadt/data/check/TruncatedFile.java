package kleinstadt.data.check;

/**
 * A file ends before its format says it may; rows at its end are lost.
 *
 * @param place where it is
 * @param expected what should stand at the end
 */
public record TruncatedFile(Place place, String expected) implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "expected " + expected + " at the end, found '" + place.raw() + "'; the file seems cut off";
    }
}
