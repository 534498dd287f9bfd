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

    /** The row the file breaks off in, where the place names it. */
    @Override
    public RowsLost rowsLost() {
        return place.row() == 0 ? RowsLost.NONE : RowsLost.ONE_REFUSED;
    }

    @Override
    public String message() {
        return "expected " + expected + " at the end, found '" + place.raw() + "'; the file seems cut off";
    }
}
