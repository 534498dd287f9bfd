package kleinstadt.data.check;

/**
 * A cell of an official workbook that should hold a number or a key and does not.
 *
 * @param place the cell
 * @param expected what should stand there
 */
public record SpreadsheetCellUnreadable(Place place, String expected) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "expected " + expected + ", found '" + place.raw() + "'";
    }
}
