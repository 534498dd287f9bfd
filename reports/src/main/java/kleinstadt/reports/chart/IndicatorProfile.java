package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;

/**
 * Where a town stands, one row an indicator: the spread of the group, the town's mark in it, its value and its rank.
 *
 * @param frame what stands around it
 * @param town what the mark is called
 * @param middle what the dark part of the strip is called
 * @param wide what the pale part of the strip is called
 * @param median what the line in the strip is called
 * @param valueHeading heading of the values
 * @param rankHeading heading of the ranks
 * @param rows the indicators, in order
 */
public record IndicatorProfile(
        Frame frame,
        String town,
        String middle,
        String wide,
        String median,
        String valueHeading,
        String rankHeading,
        List<Row> rows)
        implements ChartSpec {

    /** Copies the rows. */
    public IndicatorProfile {
        rows = List.copyOf(rows);
    }

    /**
     * An indicator.
     *
     * @param name its short name
     * @param period when
     * @param strip spread of the group; empty where the group has no values
     * @param mark the town's place; empty where it has no value
     * @param value the town's value with unit, or the reason why there is none
     * @param rank the town's rank in words; empty text where it has none
     */
    public record Row(
            String name, String period, Optional<Strip> strip, Optional<Mark> mark, String value, String rank) {}

    /**
     * Spread of the group. All places are shares of the strip's length, 0 its left end and 1 its right end.
     *
     * @param p5 5th percentile
     * @param p25 lower quartile
     * @param median median
     * @param p75 upper quartile
     * @param p95 95th percentile
     */
    public record Strip(double p5, double p25, double median, double p75, double p95) {}

    /**
     * The town's place in the strip.
     *
     * @param at share of the strip's length, at an end where the value lies beyond
     * @param beyond whether the value lies outside of what is shown
     */
    public record Mark(double at, Beyond beyond) {}

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
