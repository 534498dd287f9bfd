package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Slope;

/** Draws an indicator at two times as lines between two upright axes. */
final class SlopePainter {

    private static final double HEADING = 40;
    private static final double TICKS = 90;
    private static final double LEFT_LABELS = 110;
    private static final double LEADER = 34;

    private SlopePainter() {}

    static void paint(Slope spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), false);
        double top = body.getY() + legend + HEADING + 8;
        Scale scale = new Scale(spec.value(), body.getMaxY() - 16, top + 8);
        double left = body.getX() + TICKS + LEFT_LABELS;
        double names = 0;
        for (Slope.Named town : spec.named()) {
            names = Math.max(names, Text.width(town.afterLabel(), font(town)));
        }
        double right = body.getMaxX() - names - LEADER - 12;
        grid(spec, g, scale, left, right, body, top);
        for (Slope.Pair pair : spec.lines()) {
            line(g, Sign.GROUP_LINE, Theme.GROUP_LINE, scale, left, right, pair);
        }
        spec.landMedian().ifPresent(pair -> line(g, Sign.LAND_MEDIAN, Theme.INK, scale, left, right, pair));
        line(g, Sign.MEDIAN, Theme.INK, scale, left, right, spec.median());
        for (Slope.Named town : spec.named()) {
            town(town, g, scale, left, right);
        }
        labels(spec, g, scale, left, right);
    }

    private static void grid(
            Slope spec, Graphics2D g, Scale scale, double left, double right, Rectangle2D body, double top) {
        Font font = Theme.regular(Theme.AXIS);
        for (Axis.Tick tick : spec.value().ticks()) {
            double y = scale.at(tick.at());
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(left, y, right, y));
            g.setColor(Theme.MUTED);
            Text.drawCentred(g, tick.text(), font, body.getX(), y, Text.Anchor.START);
        }
        g.setColor(Theme.RULE);
        g.setStroke(Theme.line(2));
        g.draw(new Line2D.Double(left, top, left, scale.start()));
        g.draw(new Line2D.Double(right, top, right, scale.start()));
        Font strong = Theme.bold(Theme.AXIS);
        g.setColor(Theme.INK);
        Text.draw(g, spec.before(), strong, left, top - 14, Text.Anchor.START);
        Text.draw(g, spec.after(), strong, right, top - 14, Text.Anchor.END);
        g.setColor(Theme.MUTED);
        Text.draw(g, spec.value().label(), font, body.getX(), top - 14, Text.Anchor.START);
    }

    private static void line(
            Graphics2D g, Sign sign, Color colour, Scale scale, double left, double right, Slope.Pair pair) {
        g.setColor(colour);
        g.setStroke(Signs.stroke(sign));
        g.draw(new Line2D.Double(left, scale.at(pair.before()), right, scale.at(pair.after())));
    }

    private static void town(Slope.Named town, Graphics2D g, Scale scale, double left, double right) {
        double y = scale.at(town.pair().before());
        double end = scale.at(town.pair().after());
        g.setColor(town.subject() ? Theme.TOWN : Theme.PEER);
        g.setStroke(Theme.line(town.subject() ? 6 : 3.5));
        g.draw(new Line2D.Double(left, y, right, end));
        town.before().ifPresent(span -> Signs.interval(g, left, scale.at(span.from()), left, scale.at(span.to())));
        town.after().ifPresent(span -> Signs.interval(g, right, scale.at(span.from()), right, scale.at(span.to())));
        Sign sign = town.subject() ? Sign.TOWN : Sign.PEER;
        double radius = town.subject() ? 13 : 9;
        Signs.dot(g, sign, left, y, radius);
        Signs.dot(g, sign, right, end, radius);
    }

    private static void labels(Slope spec, Graphics2D g, Scale scale, double left, double right) {
        // To the left only figures of the towns the chart is about: the others can be followed by their lines.
        List<Slope.Named> subjects =
                spec.named().stream().filter(Slope.Named::subject).toList();
        column(subjects, g, scale, town -> town.pair().before(), Slope.Named::beforeLabel, left, -1);
        column(spec.named(), g, scale, town -> town.pair().after(), Slope.Named::afterLabel, right, 1);
    }

    private static void column(
            List<Slope.Named> towns,
            Graphics2D g,
            Scale scale,
            ToDoubleFunction<Slope.Named> value,
            Function<Slope.Named, String> label,
            double x,
            int way) {
        List<Slope.Named> sorted = towns.stream()
                .sorted(Comparator.comparingDouble(value).reversed())
                .toList();
        List<Double> wanted =
                sorted.stream().map(town -> scale.at(value.applyAsDouble(town))).toList();
        double height = Text.lineHeight(Theme.bold(Theme.LABEL));
        List<Double> places = LabelStack.place(wanted, height, scale.end() - 4, scale.start());
        for (int i = 0; i < sorted.size(); i++) {
            Slope.Named town = sorted.get(i);
            g.setColor(town.subject() ? Theme.TOWN : Theme.PEER);
            if (Math.abs(places.get(i) - wanted.get(i)) > 3) {
                g.setStroke(Theme.line(1.5));
                g.draw(new Line2D.Double(x + way * 14, wanted.get(i), x + way * LEADER, places.get(i)));
            }
            Text.drawCentred(
                    g,
                    label.apply(town),
                    font(town),
                    x + way * (LEADER + 6),
                    places.get(i),
                    way > 0 ? Text.Anchor.START : Text.Anchor.END);
        }
    }

    private static Font font(Slope.Named town) {
        return town.subject() ? Theme.bold(Theme.LABEL) : Theme.regular(Theme.AXIS);
    }
}
