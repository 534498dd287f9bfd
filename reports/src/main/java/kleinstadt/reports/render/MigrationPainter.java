package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.MigrationByAge;

/** Draws moves in and out by age. */
final class MigrationPainter {

    private static final double AXIS_WIDTH = 110;
    private static final double BELOW = 54;
    private static final double COLUMN_SHARE = 0.4;
    private static final double CLEAR_OF_ZERO = 22;

    private MigrationPainter() {}

    static void paint(MigrationByAge spec, Graphics2D g, Rectangle2D body) {
        double legend = Legend.paint(
                g,
                List.of(
                        new Legend.Entry(Legend.Mark.AREA, Theme.INFLOW, spec.in(), false),
                        new Legend.Entry(Legend.Mark.AREA, Theme.OUTFLOW, spec.out(), false),
                        new Legend.Entry(Legend.Mark.DOT, Theme.TOWN, spec.net(), true),
                        new Legend.Entry(Legend.Mark.LINE, Theme.INK, spec.groupNet(), false)),
                body.getX(),
                body.getY(),
                body.getWidth());
        Font axis = Theme.regular(Theme.AXIS);
        g.setColor(Theme.MUTED);
        double labelY = body.getY() + legend + 26;
        Text.draw(g, spec.rate().label(), axis, body.getX(), labelY, Text.Anchor.START);
        double left = body.getX() + AXIS_WIDTH;
        Scale rate = new Scale(spec.rate(), body.getMaxY() - BELOW, labelY + 26);
        for (Axis.Tick tick : spec.rate().ticks()) {
            double y = rate.at(tick.at());
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(left, y, body.getMaxX(), y));
            g.setColor(Theme.MUTED);
            Text.drawCentred(g, tick.text(), axis, left - 14, y, Text.Anchor.END);
        }
        double slot = (body.getMaxX() - left) / Math.max(1, spec.groups().size());
        for (int i = 0; i < spec.groups().size(); i++) {
            group(spec.groups().get(i), g, rate, left + slot * (i + 0.5), slot, body.getMaxY());
        }
        g.setColor(Theme.INK);
        g.setStroke(Theme.line(3));
        g.draw(new Line2D.Double(left, rate.at(0), body.getMaxX(), rate.at(0)));
        for (int i = 0; i < spec.groups().size(); i++) {
            balance(spec.groups().get(i), g, rate, left + slot * (i + 0.5), slot);
        }
    }

    private static void group(
            MigrationByAge.AgeGroup group, Graphics2D g, Scale rate, double middle, double slot, double bottom) {
        double width = slot * COLUMN_SHARE;
        group.flows().ifPresent(flows -> {
            double zero = rate.at(0);
            g.setColor(Theme.INFLOW);
            g.fill(new Rectangle2D.Double(middle - width / 2, rate.at(flows.in()), width, zero - rate.at(flows.in())));
            g.setColor(Theme.OUTFLOW);
            g.fill(new Rectangle2D.Double(middle - width / 2, zero, width, rate.at(-flows.out()) - zero));
        });
        g.setColor(Theme.INK);
        Text.draw(g, group.name(), Theme.regular(Theme.LABEL), middle, bottom - 12, Text.Anchor.MIDDLE);
        if (!group.note().isEmpty()) {
            Font font = Theme.regular(Theme.SMALL);
            g.setColor(Theme.MUTED);
            List<String> lines = Text.wrap(group.note(), font, slot * 0.9);
            Text.drawLines(g, lines, font, middle, rate.at(0) + 14, Text.Anchor.MIDDLE);
        }
    }

    private static void balance(MigrationByAge.AgeGroup group, Graphics2D g, Scale rate, double middle, double slot) {
        double half = slot * COLUMN_SHARE / 2 + 14;
        group.groupNet().ifPresent(net -> {
            Line2D line = new Line2D.Double(middle - half, rate.at(net), middle + half, rate.at(net));
            g.setColor(Theme.PAPER);
            g.setStroke(Theme.line(9));
            g.draw(line);
            g.setColor(Theme.INK);
            g.setStroke(Theme.line(5));
            g.draw(line);
        });
        group.flows().ifPresent(flows -> {
            double y = rate.at(flows.net());
            Ellipse2D dot = new Ellipse2D.Double(middle - 15, y - 15, 30, 30);
            g.setColor(Theme.TOWN);
            g.fill(dot);
            g.setColor(Theme.PAPER);
            g.setStroke(Theme.line(3));
            g.draw(dot);
            g.setColor(Theme.TOWN);
            double zero = rate.at(0);
            // A balance near zero is written above the line of zero, never on it.
            double labelY = Math.abs(y - zero) < CLEAR_OF_ZERO ? zero - CLEAR_OF_ZERO : y;
            Text.drawCentred(
                    g, flows.netLabel(), Theme.bold(Theme.LABEL + 3), middle + half + 8, labelY, Text.Anchor.START);
        });
    }
}
