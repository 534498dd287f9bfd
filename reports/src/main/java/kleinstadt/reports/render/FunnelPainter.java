package kleinstadt.reports.render;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kleinstadt.reports.chart.FunnelPlot;
import kleinstadt.reports.chart.Sign;
import org.jfree.chart.plot.XYPlot;

/** Draws a share or rate against size between the limits of a funnel. */
final class FunnelPainter {

    private FunnelPainter() {}

    static void paint(FunnelPlot spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), false);
        XYPlot plot = XyPlots.of(spec.persons(), spec.value());
        XyPlots.cloud(plot, spec.dots());
        XyPlots.Drawn drawn = XyPlots.draw(
                plot,
                spec.persons(),
                spec.value(),
                g,
                new Rectangle2D.Double(body.getX(), body.getY() + legend, body.getWidth(), body.getHeight() - legend));
        limits(spec, g, drawn);
        List<NamedDots.Town> towns = spec.named().stream()
                .map(town -> new NamedDots.Town(
                        town.name(), drawn.x(town.dot().x()), drawn.y(town.dot().y()), town.subject()))
                .toList();
        NamedDots.paint(g, towns, drawn.area(), drawn.marks(spec.dots()), List.of());
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
