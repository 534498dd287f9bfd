package kleinstadt.reports.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.Axis;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** JFreeChart's XY plots in our theme: our ticks, no frame, no background, quiet grid. */
final class XyPlots {

    private XyPlots() {}

    /** An empty plot with these axes. */
    static XYPlot of(Axis x, Axis y) {
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(new TickAxis(x));
        plot.setRangeAxis(new TickAxis(y));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(Theme.line(1.5));
        plot.setRangeZeroBaselineVisible(false);
        return plot;
    }

    /** Draws a plot into an area. */
    static Drawn draw(XYPlot plot, Graphics2D g, Rectangle2D area) {
        PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo(null));
        plot.draw(g, area, null, null, info);
        return new Drawn(plot, info.getDataArea());
    }

    /**
     * A plot on the canvas.
     *
     * @param plot the plot
     * @param area the part inside the axes
     */
    record Drawn(XYPlot plot, Rectangle2D area) {
        double x(double value) {
            return plot.getDomainAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }

        double y(double value) {
            return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
        }
    }

    /** An axis with the ticks of the spec instead of computed ones. */
    private static final class TickAxis extends NumberAxis {

        private static final long serialVersionUID = 1;

        private final transient Axis axis;

        TickAxis(Axis axis) {
            super(axis.label());
            this.axis = axis;
            setRange(axis.min(), axis.max());
            setLabelFont(Theme.regular(Theme.AXIS));
            setLabelPaint(Theme.MUTED);
            setTickLabelFont(Theme.regular(Theme.AXIS));
            setTickLabelPaint(Theme.MUTED);
            setTickLabelInsets(new RectangleInsets(6, 8, 6, 8));
            setLabelInsets(new RectangleInsets(4, 4, 4, 4));
            setAxisLinePaint(Theme.RULE);
            setAxisLineStroke(Theme.line(2));
            setTickMarksVisible(false);
        }

        @Override
        public List<?> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
            TextAnchor anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
            return axis.ticks().stream()
                    .map(tick -> new NumberTick(tick.at(), tick.text(), anchor, TextAnchor.CENTER, 0))
                    .toList();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
