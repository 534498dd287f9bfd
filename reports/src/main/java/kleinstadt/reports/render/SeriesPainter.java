package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Span;
import kleinstadt.reports.chart.TimeSeries;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws a series: one line and one band for each census base, the censuses as upright lines, changes of boundaries as flags. */
final class SeriesPainter {

    private static final double DOT = 17;
    private static final double FLAG = 30;

    private SeriesPainter() {}

    static void paint(TimeSeries spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), false);
        double bottom = body.getMaxY() - notes(spec, g, body);
        // Otherwise they stand beside the label of the upright axis.
        boolean own = !spec.breaks().isEmpty() && spec.value().label().isEmpty();
        double above = own ? Text.lineHeight(Theme.bold(Theme.SMALL)) : 0;
        double top = body.getY() + legend + above;
        Rectangle2D area = new Rectangle2D.Double(body.getX(), top, body.getWidth(), bottom - top);
        XyPlots.Drawn drawn = XyPlots.draw(plot(spec), spec.time(), spec.value(), g, area);
        for (TimeSeries.Segment segment : spec.segments()) {
            intervals(segment, g, drawn);
        }
        breaks(spec, g, drawn, body.getX());
        lines(spec, g, drawn);
        flags(spec, g, drawn);
        missing(spec, g, drawn);
        SeriesLabels.paint(spec, g, drawn);
    }

    /** The group: its band and its medians. */
    private static XYPlot plot(TimeSeries spec) {
        XYPlot plot = XyPlots.of(spec.time(), spec.value());
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        XYSeriesCollection lands = new XYSeriesCollection();
        DeviationRenderer bandRenderer = new DeviationRenderer(true, false);
        bandRenderer.setAlpha(1f);
        XYLineAndShapeRenderer landRenderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < spec.segments().size(); i++) {
            // Named by number, because two segments may rest on nothing that has a name.
            YIntervalSeries band = new YIntervalSeries(i);
            XYSeries land = new XYSeries(i);
            for (TimeSeries.Point point : spec.segments().get(i).points()) {
                band.add(
                        point.time(),
                        point.group().median(),
                        point.group().p25(),
                        point.group().p75());
                point.landMedian().ifPresent(median -> land.add(point.time(), median));
            }
            bands.addSeries(band);
            lands.addSeries(land);
            bandRenderer.setSeriesFillPaint(i, Theme.GROUP_VEIL);
            bandRenderer.setSeriesPaint(i, Theme.INK);
            bandRenderer.setSeriesStroke(i, Signs.stroke(Sign.MEDIAN));
            landRenderer.setSeriesPaint(i, Theme.INK);
            landRenderer.setSeriesStroke(i, Signs.stroke(Sign.LAND_MEDIAN));
        }
        plot.setDataset(0, bands);
        plot.setRenderer(0, bandRenderer);
        plot.setDataset(1, lands);
        plot.setRenderer(1, landRenderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return plot;
    }

    /** The town's intervals as a band, broken where a figure is missing; a single one as a line with caps. */
    private static void intervals(TimeSeries.Segment segment, Graphics2D g, XyPlots.Drawn drawn) {
        List<TimeSeries.Point> points = segment.points();
        for (int i = 0; i < points.size(); i++) {
            TimeSeries.Point point = points.get(i);
            boolean before = i > 0 && points.get(i - 1).interval().isPresent();
            boolean after =
                    i + 1 < points.size() && points.get(i + 1).interval().isPresent();
            if (point.interval().isEmpty()) {
                continue;
            }
            Span span = point.interval().get();
            if (after) {
                TimeSeries.Point next = points.get(i + 1);
                Span other = next.interval().orElseThrow();
                Path2D band = new Path2D.Double();
                band.moveTo(drawn.x(point.time()), drawn.y(span.from()));
                band.lineTo(drawn.x(next.time()), drawn.y(other.from()));
                band.lineTo(drawn.x(next.time()), drawn.y(other.to()));
                band.lineTo(drawn.x(point.time()), drawn.y(span.to()));
                band.closePath();
                g.setColor(Theme.TOWN_VEIL);
                g.fill(band);
            } else if (!before) {
                double x = drawn.x(point.time());
                Signs.interval(g, x, drawn.y(span.from()), x, drawn.y(span.to()));
            }
        }
    }

    private static void lines(TimeSeries spec, Graphics2D g, XyPlots.Drawn drawn) {
        for (TimeSeries.Segment segment : spec.segments()) {
            Path2D path = new Path2D.Double();
            boolean drawing = false;
            for (TimeSeries.Point point : segment.points()) {
                if (point.town().isEmpty()) {
                    drawing = false;
                } else if (drawing) {
                    path.lineTo(drawn.x(point.time()), drawn.y(point.town().getAsDouble()));
                } else {
                    path.moveTo(drawn.x(point.time()), drawn.y(point.town().getAsDouble()));
                    drawing = true;
                }
            }
            g.setColor(Theme.TOWN);
            g.setStroke(Signs.stroke(Sign.TOWN_LINE));
            g.draw(path);
            for (TimeSeries.Point point : segment.points()) {
                if (point.town().isPresent()) {
                    g.fill(Signs.circle(
                            drawn.x(point.time()), drawn.y(point.town().getAsDouble()), DOT / 2));
                }
            }
        }
    }

    private static void breaks(TimeSeries spec, Graphics2D g, XyPlots.Drawn drawn, double left) {
        Rectangle2D area = drawn.area();
        Font font = Theme.bold(Theme.SMALL);
        double labelY = area.getMinY() - 8;
        for (TimeSeries.Break census : spec.breaks()) {
            double x = drawn.x(census.time());
            g.setColor(Theme.MUTED);
            g.setStroke(Theme.dashed(2.5));
            g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            double half = Text.width(census.label(), font) / 2;
            // The label of the upright axis stands at the left of the same line.
            double free = left + Text.width(spec.value().label(), Theme.regular(Theme.AXIS)) + 24 + half;
            double middle = Math.max(free, Math.min(x, area.getMaxX() - half));
            g.setColor(Theme.INK);
            Text.draw(g, census.label(), font, middle, labelY, Text.Anchor.MIDDLE);
        }
    }

    /** Numbered flags at the bottom of the drawing; those of the same time beside each other. */
    private static void flags(TimeSeries spec, Graphics2D g, XyPlots.Drawn drawn) {
        Font font = Theme.bold(Theme.SMALL);
        double y = drawn.area().getMaxY() - FLAG / 2 - 6;
        double free = Double.NEGATIVE_INFINITY;
        for (TimeSeries.Flag flag : spec.flags()) {
            double place = drawn.x(flag.time());
            double x = Math.max(place, free);
            free = x + FLAG + 4;
            g.setColor(Theme.MUTED);
            g.setStroke(Theme.line(2));
            g.draw(new Line2D.Double(place, drawn.area().getMaxY(), x, y));
            Ellipse2D badge = Signs.circle(x, y, FLAG / 2);
            g.setColor(Theme.PAPER);
            g.fill(badge);
            g.setColor(Theme.MUTED);
            g.draw(badge);
            g.setColor(Theme.INK);
            Text.drawCentred(g, flag.number(), font, x, y, Text.Anchor.MIDDLE);
        }
    }

    /** Crosses at the axis of time where the town has no figure. */
    private static void missing(TimeSeries spec, Graphics2D g, XyPlots.Drawn drawn) {
        double y = drawn.area().getMaxY() - FLAG - 22;
        g.setColor(Theme.TOWN);
        g.setStroke(Theme.line(3.5));
        for (TimeSeries.Segment segment : spec.segments()) {
            for (TimeSeries.Point point : segment.points()) {
                if (point.town().isEmpty()) {
                    double x = drawn.x(point.time());
                    g.draw(new Line2D.Double(x - 8, y - 8, x + 8, y + 8));
                    g.draw(new Line2D.Double(x - 8, y + 8, x + 8, y - 8));
                }
            }
        }
    }

    /** Draws the notes at the bottom and returns the height they take. */
    private static double notes(TimeSeries spec, Graphics2D g, Rectangle2D body) {
        Font font = Theme.regular(Theme.SMALL);
        double height = 0;
        for (int i = spec.notes().size() - 1; i >= 0; i--) {
            List<String> lines = Text.wrap(spec.notes().get(i), font, body.getWidth());
            height += lines.size() * Text.lineHeight(font);
            g.setColor(Theme.INK);
            Text.drawLines(g, lines, font, body.getX(), body.getMaxY() - height, Text.Anchor.START);
            height += 4;
        }
        return height == 0 ? 0 : height + 6;
    }
}
