package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import kleinstadt.reports.chart.IndicatorProfile;

/**
 * Where the columns of a spine chart begin and end.
 *
 * @param name left end of the names
 * @param nameWidth width of the names
 * @param periodRight right end of the periods
 * @param stripLeft left end of the strips
 * @param stripRight right end of the strips
 * @param value left end of the values
 * @param comparison left end of the comparisons
 * @param right right end of the ranks
 */
record ProfileColumns(
        double name,
        double nameWidth,
        double periodRight,
        double stripLeft,
        double stripRight,
        double value,
        double comparison,
        double right) {

    private static final double GAP = 26;
    private static final double MOST_OF_NAMES = 0.235;

    /** Columns as wide as what stands in them; the strips get what is left. */
    static ProfileColumns of(IndicatorProfile spec, Rectangle2D body) {
        IndicatorProfile.Headings headings = spec.headings();
        Font quiet = Theme.regular(Theme.SMALL);
        double rank = Math.max(Text.width(headings.rank(), quiet), widest(spec, IndicatorProfile.Row::rank, quiet));
        double comparison = Math.max(
                Text.width(headings.comparison(), quiet), widest(spec, IndicatorProfile.Row::comparison, quiet));
        double value = Math.max(
                Text.width(headings.value(), quiet),
                widest(spec, ProfileColumns::valueIfKnown, Theme.bold(Theme.LABEL)));
        double name = Math.min(
                widest(spec, IndicatorProfile.Row::name, Theme.regular(Theme.LABEL)), body.getWidth() * MOST_OF_NAMES);
        double periodRight = body.getX() + name + GAP * 0.8 + widest(spec, IndicatorProfile.Row::period, quiet);
        double comparisonLeft = body.getMaxX() - rank - GAP - comparison;
        double valueLeft = comparisonLeft - GAP - value;
        return new ProfileColumns(
                body.getX(),
                name,
                periodRight,
                periodRight + GAP * 1.4,
                valueLeft - GAP * 1.5,
                valueLeft,
                comparisonLeft,
                body.getMaxX());
    }

    /** A reason why there is no value may run on through the columns behind. */
    private static String valueIfKnown(IndicatorProfile.Row row) {
        return row.mark().isPresent() || !row.comparison().isEmpty() ? row.value() : "";
    }

    private static double widest(IndicatorProfile spec, Function<IndicatorProfile.Row, String> text, Font font) {
        return spec.rows().stream()
                .mapToDouble(row -> Text.width(text.apply(row), font))
                .max()
                .orElse(0);
    }

    /** A share of the strip's length. */
    double place(double share) {
        return stripLeft + Math.max(0, Math.min(1, share)) * (stripRight - stripLeft);
    }
}
