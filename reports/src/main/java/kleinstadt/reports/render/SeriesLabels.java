package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kleinstadt.reports.chart.TimeSeries;

/** Writes the figures of a series beside its line: the last ones to its right, the others where there is room. */
final class SeriesLabels {

    private static final double DOT = 17;
    /** Length of the parts a line is cut into when labels keep clear of it. */
    private static final double STEP = 14;

    private SeriesLabels() {}

    static void paint(TimeSeries spec, Graphics2D g, XyPlots.Drawn drawn) {
        Font font = Theme.bold(Theme.LABEL);
        List<TimeSeries.Point> labelled = spec.segments().stream()
                .flatMap(segment -> segment.points().stream())
                .filter(point -> point.town().isPresent() && !point.label().isEmpty())
                .toList();
        double last =
                labelled.stream().mapToDouble(TimeSeries.Point::time).max().orElse(Double.POSITIVE_INFINITY);
        // Ends that are less than a label's height of years apart would run into each other.
        double reach = (spec.time().max() - spec.time().min()) * 0.06;
        List<TimeSeries.Point> ends = labelled.stream()
                .filter(point -> point.time() >= last - reach)
                .sorted(Comparator.comparingDouble(
                                (TimeSeries.Point point) -> point.town().orElse(0))
                        .reversed())
                .toList();
        List<Rectangle2D> taken = ends(ends, last, g, drawn, font);
        others(spec, labelled.stream().filter(point -> !ends.contains(point)).toList(), taken, g, drawn, font);
    }

    private static List<Rectangle2D> ends(
            List<TimeSeries.Point> ends, double last, Graphics2D g, XyPlots.Drawn drawn, Font font) {
        double height = Text.lineHeight(font);
        List<Double> wanted =
                ends.stream().map(point -> drawn.y(point.town().orElse(0))).toList();
        Rectangle2D area = drawn.area();
        List<Double> places =
                LabelStack.place(wanted, height, area.getMinY() + height / 2, area.getMaxY() - height / 2 - 46);
        List<Rectangle2D> taken = new ArrayList<>();
        // Clear of the bar that stands for the group where there is a single figure.
        double x = drawn.x(last) + DOT + 9;
        g.setColor(Theme.TOWN);
        for (int i = 0; i < ends.size(); i++) {
            Text.drawCentred(g, ends.get(i).label(), font, x, places.get(i), Text.Anchor.START);
            taken.add(Text.boxCentred(ends.get(i).label(), font, x, places.get(i), Text.Anchor.START));
        }
        return taken;
    }

    private static void others(
            TimeSeries spec,
            List<TimeSeries.Point> points,
            List<Rectangle2D> taken,
            Graphics2D g,
            XyPlots.Drawn drawn,
            Font font) {
        List<LabelPlacer.Wanted> wanted = new ArrayList<>();
        for (TimeSeries.Point point : points) {
            wanted.add(new LabelPlacer.Wanted(
                    drawn.x(point.time()),
                    drawn.y(point.town().orElse(0)),
                    Text.width(point.label(), font) + 12,
                    Text.lineHeight(font)));
        }
        List<Rectangle2D> marks = marks(spec, drawn);
        List<Rectangle2D> clear = new ArrayList<>(taken);
        for (TimeSeries.Break census : spec.breaks()) {
            Rectangle2D area = drawn.area();
            clear.add(new Rectangle2D.Double(drawn.x(census.time()) - 3, area.getMinY(), 6, area.getHeight()));
        }
        List<LabelPlacer.Placed> placed = new LabelPlacer(labelArea(drawn.area()), DOT).place(wanted, marks, clear);
        for (int i = 0; i < points.size(); i++) {
            if (placed.get(i).free()) {
                Rectangle2D box = placed.get(i).box();
                g.setColor(Theme.TOWN);
                Text.drawCentred(
                        g, points.get(i).label(), font, box.getCenterX(), box.getCenterY(), Text.Anchor.MIDDLE);
            }
        }
    }

    /** The drawing without the strip of the flags at its bottom. */
    private static Rectangle2D labelArea(Rectangle2D area) {
        return new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - 62);
    }

    /** Parts of the lines that labels should not cover. */
    private static List<Rectangle2D> marks(TimeSeries spec, XyPlots.Drawn drawn) {
        List<Rectangle2D> marks = new ArrayList<>();
        for (TimeSeries.Segment segment : spec.segments()) {
            List<TimeSeries.Point> points = segment.points().stream()
                    .filter(point -> point.town().isPresent())
                    .toList();
            for (int i = 0; i < points.size(); i++) {
                double x = drawn.x(points.get(i).time());
                double y = drawn.y(points.get(i).town().orElse(0));
                marks.add(mark(x, y));
                if (i + 1 < points.size()) {
                    double nextX = drawn.x(points.get(i + 1).time());
                    double nextY = drawn.y(points.get(i + 1).town().orElse(0));
                    int steps = (int) Math.ceil(Math.hypot(nextX - x, nextY - y) / STEP);
                    for (int step = 1; step < steps; step++) {
                        double share = (double) step / steps;
                        marks.add(mark(x + share * (nextX - x), y + share * (nextY - y)));
                    }
                }
            }
        }
        return marks;
    }

    private static Rectangle2D mark(double x, double y) {
        return new Rectangle2D.Double(x - DOT * 0.7, y - DOT * 0.7, DOT * 1.4, DOT * 1.4);
    }
}
