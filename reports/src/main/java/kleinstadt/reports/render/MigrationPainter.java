package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.MigrationByAge;
import kleinstadt.reports.chart.Sign;

/** Draws moves in and out by age. */
final class MigrationPainter {

    private static final double BELOW = 50;
    private static final double COLUMN_SHARE = 0.34;
    private static final double CLEAR_OF_ZERO = 22;

    private MigrationPainter() {}

    static void paint(MigrationByAge spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(g, spec.key(), body.getX(), body.getY(), body.getWidth(), false);
        Columns columns = Columns.paint(
                g,
                spec.rate(),
                new Rectangle2D.Double(
                        body.getX(), body.getY() + legend, body.getWidth(), body.getHeight() - legend - BELOW),
                spec.groups().size());
        for (int i = 0; i < spec.groups().size(); i++) {
            group(spec.groups().get(i), g, columns, i, body.getMaxY());
        }
        columns.zero(g);
        for (int i = 0; i < spec.groups().size(); i++) {
            balance(spec.groups().get(i), g, columns, i);
        }
    }

    private static void group(MigrationByAge.AgeGroup group, Graphics2D g, Columns columns, int index, double bottom) {
        double middle = columns.middle(index);
        group.flows().ifPresent(flows -> {
            double width = columns.slot() * COLUMN_SHARE;
            columns.bar(g, Theme.INFLOW, middle, width, 0, flows.in());
            columns.bar(g, Theme.OUTFLOW, middle, width, 0, -flows.out());
        });
        g.setColor(Theme.INK);
        Text.draw(g, group.name(), Theme.regular(Theme.LABEL), middle, bottom - 10, Text.Anchor.MIDDLE);
        if (!group.note().isEmpty()) {
            Font font = Theme.regular(Theme.SMALL);
            double hatched = columns.slot() * COLUMN_SHARE;
            double zero = columns.rate().at(0);
            Signs.missing(g, new Rectangle2D.Double(middle - hatched / 2, zero - 14, hatched, 28));
            g.setColor(Theme.MUTED);
            List<String> lines = Text.wrap(group.note(), font, columns.slot() * 0.88);
            Text.drawLines(g, lines, font, middle, zero + 24, Text.Anchor.MIDDLE);
        }
    }

    private static void balance(MigrationByAge.AgeGroup group, Graphics2D g, Columns columns, int index) {
        double middle = columns.middle(index);
        double half = columns.slot() * COLUMN_SHARE / 2 + 12;
        median(group.landMedian(), Sign.LAND_MEDIAN, g, columns.rate(), middle, half);
        median(group.median(), Sign.MEDIAN, g, columns.rate(), middle, half);
        group.flows().ifPresent(flows -> {
            Scale rate = columns.rate();
            double y = rate.at(flows.net());
            Signs.interval(
                    g,
                    middle,
                    rate.at(Math.max(rate.axis().min(), flows.interval().from())),
                    middle,
                    rate.at(Math.min(rate.axis().max(), flows.interval().to())));
            Signs.dot(g, flows.sign(), middle, y, Signs.TOWN_RADIUS);
            g.setColor(Theme.TOWN);
            double zero = rate.at(0);
            // A balance near zero is written above the line of zero, never on it.
            double labelY = Math.abs(y - zero) < CLEAR_OF_ZERO ? zero - CLEAR_OF_ZERO : y;
            Text.drawCentred(
                    g, flows.netLabel(), Theme.bold(Theme.LABEL + 3), middle + half + 8, labelY, Text.Anchor.START);
        });
    }

    private static void median(OptionalDouble median, Sign sign, Graphics2D g, Scale rate, double middle, double half) {
        if (median.isEmpty() || !isWithin(rate.axis(), median.getAsDouble())) {
            return;
        }
        double y = rate.at(median.getAsDouble());
        g.setColor(Theme.PAPER);
        g.setStroke(Theme.line(8));
        g.draw(new Line2D.Double(middle - half, y, middle + half, y));
        Signs.median(g, sign, middle - half, y, middle + half, y);
    }

    private static boolean isWithin(Axis axis, double value) {
        return value >= axis.min() && value <= axis.max();
    }
}
