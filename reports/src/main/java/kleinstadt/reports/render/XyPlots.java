package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.Scatter;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** JFreeChart's XY plots in our theme: our ticks, no frame, no background, quiet grid, labels that nobody has to turn for. */
final class XyPlots {

    private static final double DOT = 11;

    private XyPlots() {}

    /** An empty plot with these axes and level grid lines. */
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
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.line(1.5));
        plot.setRangeZeroBaselineVisible(false);
        return plot;
    }

    /** Fills a plot with the dots of the towns that are not named. */
    static void cloud(XYPlot plot, List<Scatter.Dot> dots) {
        XYSeries cloud = new XYSeries("dots");
        dots.forEach(dot -> cloud.add(dot.x(), dot.y()));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, Theme.GROUP_DOT);
        renderer.setSeriesShape(0, Signs.circle(0, 0, DOT / 2));
        plot.setDataset(new XYSeriesCollection(cloud));
        plot.setRenderer(renderer);
    }

    /**
     * Draws a plot into an area: the label of the upright axis above it, that of the level axis below its ticks.
     *
     * @param x the level axis
     * @param y the upright axis
     */
    static Drawn draw(XYPlot plot, Axis x, Axis y, Graphics2D g, Rectangle2D area) {
        Font font = Theme.regular(Theme.AXIS);
        double above = y.label().isEmpty() ? 0 : Text.lineHeight(font) + 8;
        double below = x.label().isEmpty() ? 0 : Text.lineHeight(font);
        PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo(null));
        plot.draw(
                g,
                new Rectangle2D.Double(
                        area.getX(), area.getY() + above, area.getWidth(), area.getHeight() - above - below),
                null,
                null,
                info);
        Drawn drawn = new Drawn(plot, info.getDataArea());
        g.setColor(Theme.MUTED);
        Text.draw(g, y.label(), font, area.getX(), area.getY() + Theme.AXIS * 0.8, Text.Anchor.START);
        Text.draw(g, x.label(), font, drawn.area().getMaxX(), area.getMaxY() - 6, Text.Anchor.END);
        return drawn;
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

        /** Where the dots of a cloud are, for names to keep off them. */
        List<Rectangle2D> marks(List<Scatter.Dot> dots) {
            return dots.stream()
                    .map(dot -> Signs.circle(x(dot.x()), y(dot.y()), DOT / 2).getBounds2D())
                    .toList();
        }

        double y(double value) {
            return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
        }
    }

    /** An axis with the ticks of the spec instead of computed ones, and without a label. */
    private static final class TickAxis extends NumberAxis {

        private static final long serialVersionUID = 1;

        private final transient Axis axis;

        TickAxis(Axis axis) {
            super(null);
            this.axis = axis;
            setRange(axis.min(), axis.max());
            setTickLabelFont(Theme.regular(Theme.AXIS));
            setTickLabelPaint(Theme.MUTED);
            setTickLabelInsets(new RectangleInsets(6, 8, 6, 8));
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
