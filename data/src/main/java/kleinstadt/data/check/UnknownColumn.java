package kleinstadt.data.check;

/**
 * A table has a column that its source description does not explain; the column is left out.
 *
 * @param place where it is
 */
public record UnknownColumn(Place place) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "expected only columns the source description names, found '" + place.raw() + "'; it is left out";
    }
}
