package kleinstadt.data.check;

/**
 * A figure is of another year than nearly all of its column; it is left out, because it cannot be compared with them.
 *
 * @param place where it is, with the year found
 * @param expected the year of the column
 */
public record OtherYear(Place place, String expected) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "expected a figure of " + expected + " for " + place.area() + ", found one of " + place.raw()
                + "; it is left out";
    }
}
