package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * A count of a Gemeinde changed more than its size explains, between two territories with other boundaries; the earlier
 * figure was carried over by the crosswalk.
 *
 * @param source id of the source of the later figure
 * @param series the column of the later figure
 * @param area the Gemeinde
 * @param from the earlier period
 * @param before the earlier figure on the later boundaries
 * @param after the later figure
 * @param parts the earlier Gemeinden it is made of, with their shares
 */
public record JumpAtBoundaryChange(
        String source, String series, AreaKey area, String from, double before, double after, String parts)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(source, 0, series, area, FigureText.of(after));
    }

    @Override
    public String message() {
        return "its boundaries changed after " + from + "; the parts it is made of (" + parts + ") had "
                + FigureText.of(before) + ", now it has " + FigureText.of(after);
    }
}
