package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * A figure lies outside what its measure can be.
 *
 * @param source id of the source
 * @param series the column
 * @param area the area
 * @param least smallest plausible figure
 * @param most largest plausible figure
 * @param found the figure
 * @param unit unit of all three
 */
public record FigureOutOfRange(
        String source, String series, AreaKey area, double least, double most, double found, String unit)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(source, 0, series, area, FigureText.of(found));
    }

    @Override
    public String message() {
        String range = Double.isInfinite(most)
                ? "at least " + FigureText.of(least)
                : FigureText.of(least) + " to " + FigureText.of(most);
        return "expected " + range + " " + unit + ", found " + FigureText.of(found);
    }
}
