package kleinstadt.reports.render;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kleinstadt.reports.chart.FunnelPlot;
import kleinstadt.reports.chart.Scatter;
import kleinstadt.reports.chart.Sign;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws a share or rate against size between the limits of a funnel. */
final class FunnelPainter {

    private static final double DOT = 11;

    private FunnelPainter() {}

    static void paint(FunnelPlot spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), false);
        XYPlot plot = XyPlots.of(spec.persons(), spec.value());
        XYSeries dots = new XYSeries("dots");
        for (Scatter.Dot dot : spec.dots()) {
            dots.add(dot.x(), dot.y());
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, Theme.GROUP_DOT);
        renderer.setSeriesShape(0, Signs.circle(0, 0, DOT / 2));
        plot.setDataset(new XYSeriesCollection(dots));
        plot.setRenderer(renderer);
        XyPlots.Drawn drawn = XyPlots.draw(
                plot,
                spec.persons(),
                spec.value(),
                g,
                new Rectangle2D.Double(body.getX(), body.getY() + legend, body.getWidth(), body.getHeight() - legend));
        limits(spec, g, drawn);
        List<Rectangle2D> marks = new ArrayList<>();
        for (Scatter.Dot dot : spec.dots()) {
            marks.add(Signs.circle(drawn.x(dot.x()), drawn.y(dot.y()), DOT / 2).getBounds2D());
        }
        List<NamedDots.Town> towns = spec.named().stream()
                .map(town -> new NamedDots.Town(
                        town.name(), drawn.x(town.dot().x()), drawn.y(town.dot().y()), town.subject()))
                .toList();
        NamedDots.paint(g, towns, drawn.area(), marks, List.of());
    }

    private static void limits(FunnelPlot spec, Graphics2D g, XyPlots.Drawn drawn) {
        Rectangle2D area = drawn.area();
        Shape clip = g.getClip();
        g.clip(area);
        double target = drawn.y(spec.target());
        Signs.median(g, Sign.MEDIAN, area.getMinX(), target, area.getMaxX(), target);
        limit(spec, g, drawn, Sign.LIMIT, limits -> limits.inner().from());
        limit(spec, g, drawn, Sign.LIMIT, limits -> limits.inner().to());
        limit(spec, g, drawn, Sign.OUTER_LIMIT, limits -> limits.outer().from());
        limit(spec, g, drawn, Sign.OUTER_LIMIT, limits -> limits.outer().to());
        g.setClip(clip);
    }

    private static void limit(
            FunnelPlot spec, Graphics2D g, XyPlots.Drawn drawn, Sign sign, ToDoubleFunction<FunnelPlot.Limits> limit) {
        Path2D path = new Path2D.Double();
        for (FunnelPlot.Limits limits : spec.limits()) {
            double x = drawn.x(limits.persons());
            double y = drawn.y(limit.applyAsDouble(limits));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        g.setColor(Theme.MUTED);
        g.setStroke(Signs.stroke(sign));
        g.draw(path);
    }
}
