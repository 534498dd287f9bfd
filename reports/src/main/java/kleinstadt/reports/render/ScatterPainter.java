package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kleinstadt.reports.chart.Scatter;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws two indicators against each other. */
final class ScatterPainter {

    private static final double DOT = 11;
    private static final double NAMED_DOT = 20;
    private static final double SUBJECT_DOT = 34;
    private static final int FEW = 3;

    private ScatterPainter() {}

    static void paint(Scatter spec, Graphics2D g, Rectangle2D body) {
        XYPlot plot = XyPlots.of(spec.x(), spec.y());
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.line(1.5));
        XYSeries dots = new XYSeries("dots");
        for (Scatter.Dot dot : spec.dots()) {
            dots.add(dot.x(), dot.y());
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, Theme.GROUP_DOT);
        renderer.setSeriesShape(0, circle(0, 0, DOT));
        plot.setDataset(new XYSeriesCollection(dots));
        plot.setRenderer(renderer);
        XyPlots.Drawn drawn = XyPlots.draw(plot, g, body);
        List<Rectangle2D> quarters = new ArrayList<>(medians(spec, g, drawn));
        quarters.addAll(quarters(spec, g, drawn.area()));
        names(spec, g, drawn, quarters);
    }

    /** Draws the medians and returns where their names are. */
    private static List<Rectangle2D> medians(Scatter spec, Graphics2D g, XyPlots.Drawn drawn) {
        Rectangle2D area = drawn.area();
        double x = drawn.x(spec.medianX());
        double y = drawn.y(spec.medianY());
        g.setColor(Theme.MUTED);
        g.setStroke(Theme.dashed(2.5));
        g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        g.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        Font font = Theme.regular(Theme.SMALL);
        double below = area.getMaxY() - 20;
        double right = area.getMaxX() - 6;
        Text.drawCentred(g, spec.medianLabel(), font, x + 8, below, Text.Anchor.START);
        Text.drawCentred(g, spec.medianLabel(), font, right, y - 16, Text.Anchor.END);
        return List.of(
                Text.boxCentred(spec.medianLabel(), font, x + 8, below, Text.Anchor.START),
                Text.boxCentred(spec.medianLabel(), font, right, y - 16, Text.Anchor.END));
    }

    /** Names the quarters in their corners and returns where the names are. */
    private static List<Rectangle2D> quarters(Scatter spec, Graphics2D g, Rectangle2D area) {
        Font font = Theme.bold(Theme.AXIS);
        double top = area.getMinY() + 24;
        double bottom = area.getMaxY() - 24;
        List<Rectangle2D> boxes = new ArrayList<>();
        boxes.add(quarter(g, spec.topLeft(), font, area.getMinX() + 14, top, Text.Anchor.START));
        boxes.add(quarter(g, spec.topRight(), font, area.getMaxX() - 14, top, Text.Anchor.END));
        boxes.add(quarter(g, spec.bottomLeft(), font, area.getMinX() + 14, bottom, Text.Anchor.START));
        boxes.add(quarter(g, spec.bottomRight(), font, area.getMaxX() - 14, bottom, Text.Anchor.END));
        return boxes;
    }

    private static Rectangle2D quarter(Graphics2D g, String text, Font font, double x, double y, Text.Anchor anchor) {
        Rectangle2D box = Text.boxCentred(text, font, x, y, anchor);
        g.setColor(new Color(255, 255, 255, 200));
        g.fill(box);
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, text, font, x, y, anchor);
        return box;
    }

    private static void names(Scatter spec, Graphics2D g, XyPlots.Drawn drawn, List<Rectangle2D> quarters) {
        // The subject is named first, so that it gets the best place, but drawn last, so that it lies on top.
        List<Scatter.Named> order = new ArrayList<>(spec.named());
        Collections.reverse(order);
        List<LabelPlacer.Wanted> wanted = new ArrayList<>();
        for (Scatter.Named town : order) {
            Font font = font(spec, town);
            wanted.add(new LabelPlacer.Wanted(
                    drawn.x(town.dot().x()),
                    drawn.y(town.dot().y()),
                    Text.width(town.name(), font) + 8,
                    Text.lineHeight(font)));
        }
        List<Rectangle2D> marks = new ArrayList<>();
        for (Scatter.Dot dot : spec.dots()) {
            double x = drawn.x(dot.x());
            double y = drawn.y(dot.y());
            marks.add(new Rectangle2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
        }
        for (Rectangle2D quarter : quarters) {
            // Counts once for each name it might hide under, so that it is as bad as many dots.
            for (int i = 0; i < 8; i++) {
                marks.add(quarter);
            }
        }
        List<LabelPlacer.Placed> placed = new LabelPlacer(drawn.area(), NAMED_DOT).place(wanted, marks);
        for (int i = order.size() - 1; i >= 0; i--) {
            Scatter.Named town = order.get(i);
            LabelPlacer.Wanted point = wanted.get(i);
            Rectangle2D box = placed.get(i).box();
            Color colour = town.subject() ? Theme.TOWN : Theme.PEER;
            g.setColor(colour);
            if (!placed.get(i).near()) {
                g.setStroke(Theme.line(2));
                double endX = Math.max(box.getMinX(), Math.min(point.x(), box.getMaxX()));
                double endY = Math.max(box.getMinY(), Math.min(point.y(), box.getMaxY()));
                g.draw(new Line2D.Double(point.x(), point.y(), endX, endY));
            }
            Ellipse2D dot = circle(point.x(), point.y(), town.subject() ? subjectDot(spec) : NAMED_DOT);
            g.fill(dot);
            g.setColor(Theme.PAPER);
            g.setStroke(Theme.line(2.5));
            g.draw(dot);
            g.setColor(new Color(255, 255, 255, 190));
            g.fill(box);
            g.setColor(colour);
            Text.drawCentred(g, town.name(), font(spec, town), box.getCenterX(), box.getCenterY(), Text.Anchor.MIDDLE);
        }
    }

    private static Font font(Scatter spec, Scatter.Named town) {
        if (!town.subject()) {
            return Theme.regular(Theme.AXIS);
        }
        return Theme.bold(few(spec) ? Theme.LABEL + 6 : Theme.AXIS);
    }

    private static double subjectDot(Scatter spec) {
        return few(spec) ? SUBJECT_DOT : NAMED_DOT + 4;
    }

    /** Whether the chart is about so few towns that each may stand out. */
    private static boolean few(Scatter spec) {
        return spec.named().stream().filter(Scatter.Named::subject).count() <= FEW;
    }

    private static Ellipse2D circle(double x, double y, double diameter) {
        return new Ellipse2D.Double(x - diameter / 2, y - diameter / 2, diameter, diameter);
    }
}
