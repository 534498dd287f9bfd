package kleinstadt.data.check;

/**
 * A workbook of a known kind lacks something its other editions have.
 *
 * @param place the workbook or sheet
 * @param lacking what is not there
 */
public record SpreadsheetLayoutUnknown(Place place, String lacking) implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "the workbook has no " + lacking + " and was not read";
    }
}
