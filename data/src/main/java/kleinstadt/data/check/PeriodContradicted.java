package kleinstadt.data.check;

/**
 * A column's heading speaks of other years than its source description; the column is left out, because one of them is
 * wrong.
 *
 * @param place where it is, with the heading
 * @param declared the period of the source description
 */
public record PeriodContradicted(Place place, String declared) implements Issue {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "expected a column of " + declared + " as the source description says, found the heading '" + place.raw()
                + "'; it is left out";
    }
}
