package kleinstadt.data.check;

/**
 * Two files of one source have different figures for the same area and column; the first stays.
 *
 * @param place file of the second figure, its column, area and text
 * @param kept the figure that stays
 */
public record FigureTwice(Place place, String kept) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "an earlier file has " + kept + " here, this one " + place.raw() + "; the first stays";
    }
}
