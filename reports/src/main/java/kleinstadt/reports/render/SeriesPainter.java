package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Span;
import kleinstadt.reports.chart.TimeSeries;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws a series: one line and one band for each census base, the censuses as upright lines, changes of boundaries as flags. */
final class SeriesPainter {

    private static final double DOT = 17;
    private static final double FLAG = 30;
    /** Half the width of what stands for the group where there is a single figure. */
    private static final double ALONE = 22;

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
            boolean alone = segment.points().size() == 1;
            if (alone) {
                medians(segment, g, drawn);
            }
            intervals(segment, g, drawn);
            if (!alone) {
                medians(segment, g, drawn);
            }
        }
        breaks(spec, g, drawn, body.getX());
        lines(spec, g, drawn);
        flags(spec, g, drawn);
        missing(spec, g, drawn);
        SeriesLabels.paint(spec, g, drawn);
    }

    /** The group's band. */
    private static XYPlot plot(TimeSeries spec) {
        XYPlot plot = XyPlots.of(spec.time(), spec.value());
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1f);
        for (int i = 0; i < spec.segments().size(); i++) {
            // Named by number, because two segments may rest on nothing that has a name.
            YIntervalSeries band = new YIntervalSeries(i);
            for (TimeSeries.Point point : spec.segments().get(i).points()) {
                TimeSeries.Quartiles group = point.group();
                band.add(point.time(), group.median(), group.p25(), group.p75());
            }
            bands.addSeries(band);
            renderer.setSeriesFillPaint(i, Theme.GROUP_VEIL);
        }
        plot.setDataset(0, bands);
        plot.setRenderer(0, renderer);
        return plot;
    }

    private static void medians(TimeSeries.Segment segment, Graphics2D g, XyPlots.Drawn drawn) {
        if (segment.points().size() == 1) {
            alone(segment.points().get(0), g, drawn);
            return;
        }
        g.setColor(Theme.INK);
        g.setStroke(Signs.stroke(Sign.LAND_MEDIAN));
        g.draw(path(segment, drawn, TimeSeries.Point::landMedian));
        g.setStroke(Signs.stroke(Sign.MEDIAN));
        g.draw(path(segment, drawn, point -> OptionalDouble.of(point.group().median())));
    }

    /** The group at a single time: a bar from quartile to quartile, the medians across it. */
    private static void alone(TimeSeries.Point point, Graphics2D g, XyPlots.Drawn drawn) {
        double x = drawn.x(point.time());
        double top = drawn.y(point.group().p75());
        g.setColor(Theme.GROUP_VEIL);
        g.fill(new Rectangle2D.Double(
                x - ALONE, top, 2 * ALONE, drawn.y(point.group().p25()) - top));
        point.landMedian().ifPresent(land -> {
            double y = drawn.y(land);
            Signs.median(g, Sign.LAND_MEDIAN, x - ALONE, y, x + ALONE, y);
        });
        double median = drawn.y(point.group().median());
        Signs.median(g, Sign.MEDIAN, x - ALONE, median, x + ALONE, median);
    }

    /** A line through figures, broken where one is missing. */
    private static Path2D path(
            TimeSeries.Segment segment, XyPlots.Drawn drawn, Function<TimeSeries.Point, OptionalDouble> figure) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (TimeSeries.Point point : segment.points()) {
            OptionalDouble value = figure.apply(point);
            if (value.isPresent() && drawing) {
                path.lineTo(drawn.x(point.time()), drawn.y(value.getAsDouble()));
            } else if (value.isPresent()) {
                path.moveTo(drawn.x(point.time()), drawn.y(value.getAsDouble()));
            }
            drawing = value.isPresent();
        }
        return path;
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
            g.setColor(Theme.TOWN);
            g.setStroke(Signs.stroke(Sign.TOWN_LINE));
            g.draw(path(segment, drawn, TimeSeries.Point::town));
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
