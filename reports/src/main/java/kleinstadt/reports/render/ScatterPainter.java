package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.Scatter;
import kleinstadt.reports.chart.Sign;
import org.jfree.chart.plot.XYPlot;

/** Draws two indicators against each other. */
final class ScatterPainter {

    private ScatterPainter() {}

    static void paint(Scatter spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), false);
        XYPlot plot = XyPlots.of(spec.x(), spec.y());
        plot.setDomainGridlinesVisible(true);
        XyPlots.cloud(plot, spec.dots());
        XyPlots.Drawn drawn = XyPlots.draw(
                plot,
                spec.x(),
                spec.y(),
                g,
                new Rectangle2D.Double(body.getX(), body.getY() + legend, body.getWidth(), body.getHeight() - legend));
        medians(spec, g, drawn);
        List<Rectangle2D> quarters = quarters(spec.quarters(), g, drawn.area());
        spec.named().forEach(town -> intervals(town, spec, g, drawn));
        names(spec, g, drawn, quarters);
    }

    private static void medians(Scatter spec, Graphics2D g, XyPlots.Drawn drawn) {
        Rectangle2D area = drawn.area();
        spec.landMedians().ifPresent(land -> cross(g, Sign.LAND_MEDIAN, drawn, area, land));
        cross(g, Sign.MEDIAN, drawn, area, spec.medians());
    }

    private static void cross(Graphics2D g, Sign sign, XyPlots.Drawn drawn, Rectangle2D area, Scatter.Dot medians) {
        double x = drawn.x(medians.x());
        double y = drawn.y(medians.y());
        Signs.median(g, sign, x, area.getMinY(), x, area.getMaxY());
        Signs.median(g, sign, area.getMinX(), y, area.getMaxX(), y);
    }

    private static void intervals(Scatter.Named town, Scatter spec, Graphics2D g, XyPlots.Drawn drawn) {
        double x = drawn.x(town.dot().x());
        double y = drawn.y(town.dot().y());
        town.x()
                .ifPresent(span -> Signs.interval(
                        g, drawn.x(cut(spec.x(), span.from())), y, drawn.x(cut(spec.x(), span.to())), y));
        town.y()
                .ifPresent(span -> Signs.interval(
                        g, x, drawn.y(cut(spec.y(), span.from())), x, drawn.y(cut(spec.y(), span.to()))));
    }

    private static double cut(Axis axis, double value) {
        return Math.max(axis.min(), Math.min(axis.max(), value));
    }

    /** Names the quarters in their corners and returns where the names are. */
    private static List<Rectangle2D> quarters(Scatter.Quarters quarters, Graphics2D g, Rectangle2D area) {
        Font font = Theme.bold(Theme.SMALL);
        double top = area.getMinY() + 22;
        double bottom = area.getMaxY() - 22;
        double left = area.getMinX() + 12;
        double right = area.getMaxX() - 12;
        return List.of(
                quarter(g, quarters.topLeft(), font, left, top, Text.Anchor.START),
                quarter(g, quarters.topRight(), font, right, top, Text.Anchor.END),
                quarter(g, quarters.bottomLeft(), font, left, bottom, Text.Anchor.START),
                quarter(g, quarters.bottomRight(), font, right, bottom, Text.Anchor.END));
    }

    private static Rectangle2D quarter(Graphics2D g, String text, Font font, double x, double y, Text.Anchor anchor) {
        Rectangle2D box = Text.boxCentred(text, font, x, y, anchor);
        g.setColor(NamedDots.HALO);
        g.fill(box);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, text, font, x, y, anchor);
        return box;
    }

    private static void names(Scatter spec, Graphics2D g, XyPlots.Drawn drawn, List<Rectangle2D> quarters) {
        List<Rectangle2D> marks = new ArrayList<>(drawn.marks(spec.dots()));
        List<NamedDots.Town> towns = new ArrayList<>();
        for (Scatter.Named town : spec.named()) {
            marks.addAll(crosses(town, spec, drawn));
            towns.add(new NamedDots.Town(
                    town.name(), drawn.x(town.dot().x()), drawn.y(town.dot().y()), town.subject()));
        }
        marks.addAll(lines(spec.medians(), drawn));
        spec.landMedians().ifPresent(land -> marks.addAll(lines(land, drawn)));
        NamedDots.paint(g, towns, drawn.area(), marks, quarters);
    }

    /** The intervals of a town as boxes that names should not cover. */
    private static List<Rectangle2D> crosses(Scatter.Named town, Scatter spec, XyPlots.Drawn drawn) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double x = drawn.x(town.dot().x());
        double y = drawn.y(town.dot().y());
        town.x().ifPresent(span -> {
            double from = drawn.x(cut(spec.x(), span.from()));
            boxes.add(new Rectangle2D.Double(from, y - 10, drawn.x(cut(spec.x(), span.to())) - from, 20));
        });
        town.y().ifPresent(span -> {
            double top = drawn.y(cut(spec.y(), span.to()));
            boxes.add(new Rectangle2D.Double(x - 10, top, 20, drawn.y(cut(spec.y(), span.from())) - top));
        });
        return boxes;
    }

    /** The lines of medians as boxes. */
    private static List<Rectangle2D> lines(Scatter.Dot medians, XyPlots.Drawn drawn) {
        Rectangle2D area = drawn.area();
        return List.of(
                new Rectangle2D.Double(drawn.x(medians.x()) - 3, area.getMinY(), 6, area.getHeight()),
                new Rectangle2D.Double(area.getMinX(), drawn.y(medians.y()) - 3, area.getWidth(), 6));
    }
}
