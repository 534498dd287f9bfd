package kleinstadt.data.check;

/**
 * A grid cannot be counted to Gemeinden because no boundaries are at hand.
 *
 * @param place where it is
 */
public record BoundariesNeeded(Place place) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "expected boundaries of the Gemeinden among the files of this import, found none; the grid is left out";
    }
}
