package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kleinstadt.reports.chart.PopulationSeries;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws a population series: one line and one band for each census base, the censuses as upright lines. */
final class SeriesPainter {

    private static final double DOT = 18;
    /** Parts a stretch of line is cut into when names keep clear of it. */
    private static final int STEPS = 6;

    private SeriesPainter() {}

    static void paint(PopulationSeries spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(
                g,
                List.of(
                        new Legend.Entry(Legend.Mark.LINE, Theme.TOWN, spec.town(), true),
                        new Legend.Entry(Legend.Mark.AREA, Theme.GROUP_BAND, spec.middle(), false),
                        new Legend.Entry(Legend.Mark.LINE, Theme.GROUP, spec.median(), false)),
                body.getX(),
                body.getY(),
                body.getWidth());
        XYPlot plot = XyPlots.of(spec.time(), spec.index());
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        XYSeriesCollection lines = new XYSeriesCollection();
        DeviationRenderer bandRenderer = new DeviationRenderer(true, false);
        bandRenderer.setAlpha(1f);
        XYLineAndShapeRenderer lineRenderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < spec.segments().size(); i++) {
            PopulationSeries.Segment segment = spec.segments().get(i);
            YIntervalSeries band = new YIntervalSeries(segment.base());
            XYSeries line = new XYSeries(segment.base());
            for (PopulationSeries.Point point : segment.points()) {
                band.add(point.time(), point.median(), point.p25(), point.p75());
                line.add(point.time(), point.town());
            }
            bands.addSeries(band);
            lines.addSeries(line);
            bandRenderer.setSeriesFillPaint(i, Theme.GROUP_VEIL);
            bandRenderer.setSeriesPaint(i, Theme.GROUP);
            bandRenderer.setSeriesStroke(i, Theme.line(4));
            lineRenderer.setSeriesPaint(i, Theme.TOWN);
            lineRenderer.setSeriesStroke(i, Theme.line(6));
            lineRenderer.setSeriesShape(i, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        }
        plot.setDataset(0, bands);
        plot.setRenderer(0, bandRenderer);
        plot.setDataset(1, lines);
        plot.setRenderer(1, lineRenderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        double top = body.getY() + legend + Text.lineHeight(Theme.bold(Theme.AXIS)) + 6;
        XyPlots.Drawn drawn =
                XyPlots.draw(plot, g, new Rectangle2D.Double(body.getX(), top, body.getWidth(), body.getMaxY() - top));
        breaks(spec, g, drawn);
        persons(spec, g, drawn);
    }

    private static void breaks(PopulationSeries spec, Graphics2D g, XyPlots.Drawn drawn) {
        Rectangle2D area = drawn.area();
        for (PopulationSeries.Break census : spec.breaks()) {
            double x = drawn.x(census.time());
            g.setColor(Theme.INK);
            g.setStroke(Theme.dashed(2.5));
            g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            Font font = Theme.bold(Theme.AXIS);
            double half = Text.width(census.label(), font) / 2;
            double middle = Math.min(Math.max(x, area.getMinX() + half), area.getMaxX() - half);
            Text.draw(g, census.label(), font, middle, area.getMinY() - 10, Text.Anchor.MIDDLE);
        }
    }

    private static void persons(PopulationSeries spec, Graphics2D g, XyPlots.Drawn drawn) {
        Font font = Theme.bold(Theme.LABEL);
        double last = endLabels(spec, g, drawn, font);
        List<String> texts = new ArrayList<>();
        List<LabelPlacer.Wanted> wanted = new ArrayList<>();
        List<Rectangle2D> marks = new ArrayList<>();
        for (PopulationSeries.Segment segment : spec.segments()) {
            List<PopulationSeries.Point> points = segment.points();
            for (int i = 0; i < points.size(); i++) {
                PopulationSeries.Point point = points.get(i);
                double x = drawn.x(point.time());
                double y = drawn.y(point.town());
                for (int step = 0; step < STEPS && i + 1 < points.size(); step++) {
                    double share = (double) step / STEPS;
                    double nextX = drawn.x(points.get(i + 1).time());
                    double nextY = drawn.y(points.get(i + 1).town());
                    marks.add(mark(x + share * (nextX - x), y + share * (nextY - y)));
                }
                marks.add(mark(x, y));
                if (!point.label().isEmpty() && point.time() < last) {
                    texts.add(point.label());
                    wanted.add(
                            new LabelPlacer.Wanted(x, y, Text.width(point.label(), font) + 12, Text.lineHeight(font)));
                }
            }
        }
        for (PopulationSeries.Break census : spec.breaks()) {
            Rectangle2D area = drawn.area();
            marks.add(new Rectangle2D.Double(drawn.x(census.time()) - 3, area.getMinY(), 6, area.getHeight()));
        }
        List<LabelPlacer.Placed> placed = new LabelPlacer(drawn.area(), DOT).place(wanted, marks);
        for (int i = 0; i < texts.size(); i++) {
            Rectangle2D box = placed.get(i).box();
            g.setColor(Theme.TOWN);
            Text.drawCentred(g, texts.get(i), font, box.getCenterX(), box.getCenterY(), Text.Anchor.MIDDLE);
        }
    }

    /** A part of a line that names should not cover. */
    private static Rectangle2D mark(double x, double y) {
        return new Rectangle2D.Double(x - DOT * 0.7, y - DOT * 0.7, DOT * 1.4, DOT * 1.4);
    }

    /**
     * Writes persons of the last day to the right of their points, one below the other where lines end close together.
     *
     * @return the last day
     */
    private static double endLabels(PopulationSeries spec, Graphics2D g, XyPlots.Drawn drawn, Font font) {
        double last = spec.segments().stream()
                .flatMap(segment -> segment.points().stream())
                .mapToDouble(PopulationSeries.Point::time)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        List<PopulationSeries.Point> ends = spec.segments().stream()
                .flatMap(segment -> segment.points().stream())
                .filter(point -> point.time() >= last)
                .sorted(Comparator.comparingDouble(PopulationSeries.Point::town).reversed())
                .toList();
        double lineHeight = Text.lineHeight(font);
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ends.size(); i++) {
            double y = drawn.y(ends.get(i).town());
            // A label makes room upwards for the one below if both lines end at nearly the same height.
            if (i + 1 < ends.size()) {
                double next = drawn.y(ends.get(i + 1).town());
                y -= Math.max(0, lineHeight - (next - y)) / 2;
            }
            y = Math.max(y, free);
            free = y + lineHeight;
            g.setColor(Theme.TOWN);
            Text.drawCentred(g, ends.get(i).label(), font, drawn.x(last) + DOT, y, Text.Anchor.START);
        }
        return last;
    }
}
