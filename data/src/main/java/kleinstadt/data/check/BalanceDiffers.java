package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * Figures of one table that belong together by definition do not: incoming less outgoing commuters is not the net, for
 * instance.
 *
 * @param source id of the source
 * @param period time of the figures
 * @param area the area
 * @param balance the rule in words
 * @param expected what the rule gives
 * @param found what the table prints
 */
public record BalanceDiffers(String source, String period, AreaKey area, String balance, double expected, double found)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(source, 0, period, area, FigureText.of(found));
    }

    @Override
    public String message() {
        return "expected " + balance + " = " + FigureText.of(expected) + ", found " + FigureText.of(found);
    }
}
