package kleinstadt.reports.chart;

import java.util.List;

/**
 * Two indicators against each other: a dot each town, the case towns by name, the medians as lines.
 *
 * @param frame what stands around it
 * @param x axis of the first indicator
 * @param y axis of the second indicator
 * @param medianX median of the first indicator
 * @param medianY median of the second indicator
 * @param medianLabel what the lines are called
 * @param topLeft name of the quarter with low x and high y
 * @param topRight name of the quarter with high x and high y
 * @param bottomLeft name of the quarter with low x and low y
 * @param bottomRight name of the quarter with high x and low y
 * @param dots the unnamed towns inside both axes
 * @param named the case towns, those of this chart last
 */
public record Scatter(
        Frame frame,
        Axis x,
        Axis y,
        double medianX,
        double medianY,
        String medianLabel,
        String topLeft,
        String topRight,
        String bottomLeft,
        String bottomRight,
        List<Dot> dots,
        List<Named> named)
        implements ChartSpec {

    /** Copies the lists. */
    public Scatter {
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
     * A case town.
     *
     * @param name its name
     * @param dot where it is
     * @param subject whether the chart is about it
     */
    public record Named(String name, Dot dot, boolean subject) {}
}
