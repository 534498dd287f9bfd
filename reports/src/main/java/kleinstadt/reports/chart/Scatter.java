package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;

/**
 * Two indicators against each other: a dot each town, the case towns by name, the medians as lines, the intervals of the towns
 * the chart is about as crosses.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param x axis of the first indicator
 * @param y axis of the second indicator
 * @param medians medians of both
 * @param landMedians medians of both in the Land; empty where there is none
 * @param quarters names of the four quarters
 * @param dots the unnamed towns inside both axes
 * @param named the case towns, those of this chart last
 */
public record Scatter(
        Frame frame,
        List<KeyEntry> key,
        Axis x,
        Axis y,
        Dot medians,
        Optional<Dot> landMedians,
        Quarters quarters,
        List<Dot> dots,
        List<Named> named)
        implements ChartSpec {

    /** Copies the lists. */
    public Scatter {
        key = List.copyOf(key);
        dots = List.copyOf(dots);
        named = List.copyOf(named);
    }

    /**
     * A town.
     *
     * @param x its value of the first indicator
     * @param y its value of the second indicator
     */
    public record Dot(double x, double y) {}

    /**
     * Names of the quarters the medians make.
     *
     * @param topLeft low x and high y
     * @param topRight high x and high y
     * @param bottomLeft low x and low y
     * @param bottomRight high x and low y
     */
    public record Quarters(String topLeft, String topRight, String bottomLeft, String bottomRight) {}

    /**
     * A case town.
     *
     * @param name its name
     * @param dot where it is
     * @param x interval of its first value; empty where it has none or the chart is not about it
     * @param y interval of its second value; empty where it has none or the chart is not about it
     * @param subject whether the chart is about it
     */
    public record Named(String name, Dot dot, Optional<Span> x, Optional<Span> y, boolean subject) {}
}
