package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.Beeswarm;
import kleinstadt.reports.chart.Sign;

/** Draws a swarm: the dots of all towns along an axis, the named ones with flags above, the town of the chart below. */
final class BeeswarmPainter {

    private static final double DOT_RADIUS = 12;
    private static final double NAMED_RADIUS = 10;
    private static final double AXIS_HEIGHT = 74;
    private static final double LANE = 108;
    private static final double ROW = 36;
    private static final int ROWS = 10;
    /** Least distance of two poles. */
    private static final double POLES = 14;

    private BeeswarmPainter() {}

    static void paint(Beeswarm spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), true);
        boolean one = spec.named().stream().filter(Beeswarm.Named::subject).count() == 1;
        double top = body.getY() + legend;
        double axisTop = body.getMaxY() - AXIS_HEIGHT;
        double swarmBottom = axisTop - (one ? LANE : 12);
        Scale scale = new Scale(spec.value(), body.getX() + 20, body.getMaxX() - 20);
        axis(spec, g, scale, top, axisTop, body);
        List<Beeswarm.Named> named = spec.named().stream()
                .filter(town -> !(one && town.subject()))
                .sorted(Comparator.comparingDouble(Beeswarm.Named::value))
                .toList();
        List<Optional<FlagRows.Place>> flags = flags(named, scale, body);
        double foot = top + FlagRows.count(flags) * ROW;
        double swarmTop = foot + 6;
        Dots dots = Dots.of(spec, named, scale, swarmTop, swarmBottom);
        dots.paint(g);
        medians(spec, g, scale, swarmTop, swarmBottom);
        for (int i = 0; i < named.size(); i++) {
            if (flags.get(i).isPresent()) {
                flag(named.get(i), flags.get(i).get(), g, dots.named().get(i), foot);
            }
        }
        for (int i = 0; i < named.size(); i++) {
            Sign sign = named.get(i).subject() ? Sign.TOWN : Sign.PEER;
            Point2D place = dots.named().get(i);
            Signs.dot(g, sign, place.getX(), place.getY(), NAMED_RADIUS);
        }
        if (one) {
            spec.named().stream()
                    .filter(Beeswarm.Named::subject)
                    .forEach(town -> lane(town, g, scale, swarmTop, axisTop, body));
        }
    }

    private static List<Optional<FlagRows.Place>> flags(List<Beeswarm.Named> named, Scale scale, Rectangle2D body) {
        List<Double> poles = LabelStack.place(
                named.stream().map(town -> scale.at(town.value())).toList(), POLES, body.getX(), body.getMaxX());
        List<FlagRows.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Beeswarm.Named town = named.get(i);
            wanted.add(new FlagRows.Wanted(poles.get(i), Text.width(town.label(), font(town))));
        }
        return new FlagRows(body.getX(), body.getMaxX(), ROWS).place(wanted);
    }

    private static void medians(Beeswarm spec, Graphics2D g, Scale scale, double top, double bottom) {
        double median = scale.at(spec.median());
        Signs.median(g, Sign.MEDIAN, median, top, median, bottom);
        spec.landMedian()
                .ifPresent(land -> Signs.median(g, Sign.LAND_MEDIAN, scale.at(land), top, scale.at(land), bottom));
    }

    private static void axis(Beeswarm spec, Graphics2D g, Scale scale, double top, double axisTop, Rectangle2D body) {
        Font font = Theme.regular(Theme.AXIS);
        for (Axis.Tick tick : spec.value().ticks()) {
            double x = scale.at(tick.at());
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(x, top, x, axisTop));
            g.setColor(Theme.MUTED);
            Text.draw(g, tick.text(), font, x, axisTop + 30, Text.Anchor.MIDDLE);
        }
        g.setColor(Theme.RULE);
        g.setStroke(Theme.line(2));
        g.draw(new Line2D.Double(scale.start(), axisTop, scale.end(), axisTop));
        g.setColor(Theme.MUTED);
        double labels = body.getMaxY() - 8;
        Text.draw(g, spec.lower(), font, scale.start(), labels, Text.Anchor.START);
        Text.draw(g, spec.higher(), font, scale.end(), labels, Text.Anchor.END);
    }

    /** A name on its pole, which stands upright down to the rows' foot and leads to the dot from there. */
    private static void flag(Beeswarm.Named town, FlagRows.Place place, Graphics2D g, Point2D dot, double foot) {
        double y = foot - (place.row() + 0.5) * ROW;
        Path2D pole = new Path2D.Double();
        pole.moveTo(place.pole(), y + 14);
        pole.lineTo(place.pole(), foot);
        pole.lineTo(dot.getX(), Math.min(dot.getY(), foot + 30));
        pole.lineTo(dot.getX(), dot.getY());
        g.setColor(town.subject() ? Theme.TOWN : Theme.PEER);
        g.setStroke(Theme.line(1.8));
        g.draw(pole);
        Text.drawCentred(g, town.label(), font(town), place.left(), y, Text.Anchor.START);
    }

    private static Font font(Beeswarm.Named town) {
        return town.subject() ? Theme.bold(Theme.AXIS) : Theme.regular(Theme.AXIS);
    }

    /** The town of the chart: a line through the swarm, and below it its dot with interval and name. */
    private static void lane(
            Beeswarm.Named town, Graphics2D g, Scale scale, double swarmTop, double axisTop, Rectangle2D body) {
        double x = scale.at(town.value());
        double y = axisTop - LANE / 2 + 8;
        g.setColor(Theme.TOWN);
        g.setStroke(Theme.line(3));
        g.draw(new Line2D.Double(x, swarmTop, x, axisTop));
        double left = x;
        double right = x;
        if (town.interval().isPresent()) {
            left = Math.max(scale.start(), scale.at(town.interval().get().from()));
            right = Math.min(scale.end(), scale.at(town.interval().get().to()));
            Signs.interval(g, left, y, right, y);
        }
        Signs.dot(g, Sign.TOWN, x, y, 17);
        Font font = Theme.bold(Theme.LABEL + 7);
        double width = Text.width(town.label(), font);
        double clear = Math.max(right, x + 17) + 20;
        double clearLeft = Math.min(left, x - 17) - 20;
        g.setColor(Theme.TOWN);
        if (clear + width <= body.getMaxX()) {
            Text.drawCentred(g, town.label(), font, clear, y, Text.Anchor.START);
        } else if (clearLeft - width >= body.getX()) {
            Text.drawCentred(g, town.label(), font, clearLeft, y, Text.Anchor.END);
        } else {
            // Above its interval, which is wider than the room beside it.
            double middle = Math.max(body.getX() + width / 2, Math.min(body.getMaxX() - width / 2, x));
            double above = y - 40;
            g.setColor(Theme.PAPER);
            g.fill(Text.boxCentred(town.label(), font, middle, above, Text.Anchor.MIDDLE));
            g.setColor(Theme.TOWN);
            Text.drawCentred(g, town.label(), font, middle, above, Text.Anchor.MIDDLE);
        }
    }

    /**
     * The swarm on the canvas.
     *
     * @param plain places of the unnamed towns
     * @param named places of the named ones, in their order
     * @param radius radius of the dots
     */
    private record Dots(List<Point2D> plain, List<Point2D> named, double radius) {

        /** Places the unnamed towns and the named ones, both ascending. */
        static Dots of(Beeswarm spec, List<Beeswarm.Named> towns, Scale scale, double top, double bottom) {
            int count = spec.dots().size() + towns.size();
            double[] places = new double[count];
            boolean[] isNamed = new boolean[count];
            int dot = 0;
            int town = 0;
            for (int i = 0; i < count; i++) {
                isNamed[i] = isNext(towns, town, spec.dots(), dot);
                places[i] = scale.at(
                        isNamed[i] ? towns.get(town++).value() : spec.dots().get(dot++));
            }
            Swarm swarm = Swarm.of(places, DOT_RADIUS, (bottom - top) * 0.94);
            List<Point2D> plain = new ArrayList<>();
            List<Point2D> named = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                (isNamed[i] ? named : plain).add(new Point2D.Double(places[i], (top + bottom) / 2 + swarm.offset(i)));
            }
            return new Dots(plain, named, swarm.radius());
        }

        /** Whether a named town comes before the next unnamed one. */
        private static boolean isNext(List<Beeswarm.Named> towns, int town, List<Double> dots, int dot) {
            if (town == towns.size() || dot == dots.size()) {
                return dot == dots.size();
            }
            return towns.get(town).value() < dots.get(dot);
        }

        void paint(Graphics2D g) {
            plain.forEach(place -> Signs.dot(g, Sign.GROUP_DOT, place.getX(), place.getY(), radius));
        }
    }
}
