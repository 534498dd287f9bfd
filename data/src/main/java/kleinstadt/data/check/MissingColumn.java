package kleinstadt.data.check;

/**
 * A table lacks a column its source description names; the measure has no figures from it.
 *
 * @param place where it is
 * @param label the label looked for
 */
public record MissingColumn(Place place, String label) implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "expected a column '" + label + "', found none";
    }
}
