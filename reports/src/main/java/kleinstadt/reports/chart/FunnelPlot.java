package kleinstadt.reports.chart;

import java.util.List;

/**
 * A share or rate of all towns against their size, between the limits that chance and the usual spread of towns give.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param persons axis of size
 * @param value axis of the share or rate
 * @param target share or rate of all towns together
 * @param limits the limits, by ascending size
 * @param dots the unnamed towns inside both axes
 * @param named the case towns, those of this chart last
 */
public record FunnelPlot(
        Frame frame,
        List<KeyEntry> key,
        Axis persons,
        Axis value,
        double target,
        List<Limits> limits,
        List<Scatter.Dot> dots,
        List<Scatter.Named> named)
        implements ChartSpec {

    /** Copies the lists. */
    public FunnelPlot {
        key = List.copyOf(key);
        limits = List.copyOf(limits);
        dots = List.copyOf(dots);
        named = List.copyOf(named);
    }

    /**
     * Limits for a size.
     *
     * @param persons the size
     * @param inner limits that 95 % of towns of this size keep
     * @param outer limits that 99.8 % of towns of this size keep
     */
    public record Limits(double persons, Span inner, Span outer) {}
}
