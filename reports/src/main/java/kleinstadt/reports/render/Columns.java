package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import kleinstadt.reports.chart.Axis;

/**
 * Upright columns beside each other over a line of zero.
 *
 * @param rate the upright axis
 * @param left where the first column's slot begins
 * @param right where the last one's ends
 * @param slot width of a slot
 */
record Columns(Scale rate, double left, double right, double slot) {

    private static final double AFTER_TICKS = 14;

    /** Draws the axis with its unit above it and returns where the columns stand. */
    static Columns paint(Graphics2D g, Axis axis, Rectangle2D area, int count) {
        Font font = Theme.regular(Theme.AXIS);
        double labelY = area.getY() + Theme.AXIS;
        g.setColor(Theme.MUTED);
        Text.draw(g, axis.label(), font, area.getX(), labelY, Text.Anchor.START);
        double ticks = 0;
        for (Axis.Tick tick : axis.ticks()) {
            ticks = Math.max(ticks, Text.width(tick.text(), font));
        }
        double left = area.getX() + ticks + AFTER_TICKS;
        Scale rate = new Scale(axis, area.getMaxY(), labelY + 26);
        for (Axis.Tick tick : axis.ticks()) {
            double y = rate.at(tick.at());
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1.5));
            g.draw(new Line2D.Double(left, y, area.getMaxX(), y));
            g.setColor(Theme.MUTED);
            Text.drawCentred(g, tick.text(), font, left - AFTER_TICKS, y, Text.Anchor.END);
        }
        return new Columns(rate, left, area.getMaxX(), (area.getMaxX() - left) / Math.max(1, count));
    }

    /** Middle of a slot. */
    double middle(int index) {
        return left + slot * (index + 0.5);
    }

    /** Draws a part of a column. */
    void bar(Graphics2D g, Color colour, double middle, double width, double from, double to) {
        double top = Math.min(rate.at(from), rate.at(to));
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(middle - width / 2, top, width, Math.abs(rate.at(from) - rate.at(to))));
    }

    /** Draws the line of zero. */
    void zero(Graphics2D g) {
        g.setColor(Theme.MUTED);
        g.setStroke(Theme.line(2.5));
        g.draw(new Line2D.Double(left, rate.at(0), right, rate.at(0)));
    }
}
