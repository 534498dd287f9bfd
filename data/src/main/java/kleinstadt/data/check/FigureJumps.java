package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * A count of a Gemeinde changed more from one period to the next than its size and what happened elsewhere explain, on one
 * territory and one population base.
 *
 * @param source id of the source of the later figure
 * @param series the column of the later figure
 * @param area the Gemeinde
 * @param from the earlier period
 * @param before the earlier figure
 * @param after the later figure
 * @param usual the later figure if the Gemeinde had changed like the others
 * @param most how far from the usual a figure may lie before it is named
 */
public record FigureJumps(
        String source, String series, AreaKey area, String from, double before, double after, double usual, double most)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(source, 0, series, area, FigureText.of(after));
    }

    @Override
    public String message() {
        return "expected about " + FigureText.of(usual) + " (within " + FigureText.of(most) + ") after "
                + FigureText.of(before) + " of " + from + ", found " + FigureText.of(after);
    }
}
