package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All towns of the group along one indicator, a dot each, those of equal values beside each other; the case towns by name.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param value axis of the indicator
 * @param lower what lies to the left
 * @param higher what lies to the right
 * @param median median of the group
 * @param landMedian median of the group's towns in the Land; empty where there is none
 * @param dots values of the unnamed towns on the axis, ascending
 * @param named the case towns, those of this chart last
 */
public record Beeswarm(
        Frame frame,
        List<KeyEntry> key,
        Axis value,
        String lower,
        String higher,
        double median,
        OptionalDouble landMedian,
        List<Double> dots,
        List<Named> named)
        implements ChartSpec {

    /** Copies the lists. */
    public Beeswarm {
        key = List.copyOf(key);
        dots = List.copyOf(dots);
        named = List.copyOf(named);
    }

    /**
     * A case town.
     *
     * @param name its name
     * @param label its name with its figure
     * @param value its value
     * @param interval its interval; empty where it has none
     * @param subject whether the chart is about it
     */
    public record Named(String name, String label, double value, Optional<Span> interval, boolean subject) {}
}
