package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a town stands, one row an indicator, as a spine chart: the medians of the group stand below each other in the middle,
 * the spread of the group around them, the town's mark with its interval in it, then value, comparison and rank.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param headings headings of the columns behind the strips
 * @param rows the indicators, in order
 */
public record IndicatorProfile(Frame frame, List<KeyEntry> key, Headings headings, List<Row> rows)
        implements ChartSpec {

    /** Copies the lists. */
    public IndicatorProfile {
        key = List.copyOf(key);
        rows = List.copyOf(rows);
    }

    /**
     * Headings of the columns of text.
     *
     * @param lower what the left half of the strips means
     * @param higher what the right half of the strips means
     * @param value heading of the values
     * @param comparison heading of the comparison with the median
     * @param rank heading of the ranks
     */
    public record Headings(String lower, String higher, String value, String comparison, String rank) {}

    /**
     * An indicator.
     *
     * @param name its short name
     * @param period when, and whose figure it is where it is not the town's own
     * @param strip spread of the group; empty where the group has no values
     * @param mark the town's place; empty where it has no value
     * @param value the town's value with unit, or the reason why there is none
     * @param comparison how it compares with the median in words; empty text where it has no value
     * @param rank the town's rank; empty text where it has none
     */
    public record Row(
            String name,
            String period,
            Optional<Strip> strip,
            Optional<Mark> mark,
            String value,
            String comparison,
            String rank) {}

    /**
     * Spread of the group. All places are shares of the strip's length, 0 its left end and 1 its right end; the group's median
     * is always at 0.5.
     *
     * @param p5 5th percentile
     * @param p25 lower quartile
     * @param p75 upper quartile
     * @param p95 95th percentile
     * @param landMedian median of the group's towns in the Land; empty where there is none, or it lies beyond the strip
     */
    public record Strip(double p5, double p25, double p75, double p95, OptionalDouble landMedian) {}

    /**
     * The town's place in the strip.
     *
     * @param sign whether it differs from the median
     * @param at share of the strip's length, at an end where the value lies beyond
     * @param interval its interval, cut to the strip; empty where it has none
     * @param beyond whether the value lies outside of what is shown
     */
    public record Mark(Sign sign, double at, Optional<Span> interval, Beyond beyond) {}

    /** Whether a value lies outside of the strip. */
    public enum Beyond {
        /** It lies in the strip. */
        INSIDE,
        /** It is smaller than what the strip shows. */
        BELOW,
        /** It is greater than what the strip shows. */
        ABOVE
    }
}
