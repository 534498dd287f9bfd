package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;

/**
 * An indicator at two times: a line each town of the group, the case towns by name.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param value axis of the indicator
 * @param before the earlier time
 * @param after the later time
 * @param lines the unnamed towns
 * @param median medians of the group
 * @param landMedian medians of the group's towns in the Land; empty where there is none
 * @param named the case towns, those of this chart last
 */
public record Slope(
        Frame frame,
        List<KeyEntry> key,
        Axis value,
        String before,
        String after,
        List<Pair> lines,
        Pair median,
        Optional<Pair> landMedian,
        List<Named> named)
        implements ChartSpec {

    /** Copies the lists. */
    public Slope {
        key = List.copyOf(key);
        lines = List.copyOf(lines);
        named = List.copyOf(named);
    }

    /**
     * Values at both times.
     *
     * @param before the earlier value
     * @param after the later value
     */
    public record Pair(double before, double after) {}

    /**
     * A case town.
     *
     * @param pair its values
     * @param beforeLabel the earlier value as text
     * @param afterLabel its name and the later value
     * @param before interval of the earlier value; empty where it has none
     * @param after interval of the later value; empty where it has none
     * @param subject whether the chart is about it
     */
    public record Named(
            Pair pair,
            String beforeLabel,
            String afterLabel,
            Optional<Span> before,
            Optional<Span> after,
            boolean subject) {}
}
