package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One or more lines of marks with their names, above a drawing. */
final class Legend {

    private static final double MARK_WIDTH = 40;
    private static final double AFTER_MARK = 12;
    private static final double BETWEEN = 44;

    private Legend() {}

    /** What stands for a thing in the drawing. */
    enum Mark {
        /** A filled area. */
        AREA,
        /** A line. */
        LINE,
        /** A short upright line. */
        BAR,
        /** A dot. */
        DOT
    }

    /**
     * A thing in the drawing.
     *
     * @param mark its mark
     * @param colour its colour
     * @param text its name
     * @param strong whether the name is bold
     */
    record Entry(Mark mark, Color colour, String text, boolean strong) {}

    /**
     * Draws the entries from left to right, in as many lines as they need.
     *
     * @return the height they took, with the space below
     */
    static double paint(Graphics2D g, List<Entry> entries, double left, double top, double width) {
        double lineHeight = Theme.LABEL * 1.45;
        double x = left;
        double y = top + lineHeight / 2;
        for (Entry entry : entries) {
            Font font = entry.strong() ? Theme.bold(Theme.LABEL) : Theme.regular(Theme.AXIS);
            double needed = MARK_WIDTH + AFTER_MARK + Text.width(entry.text(), font);
            if (x > left && x + needed > left + width) {
                x = left;
                y += lineHeight;
            }
            g.setColor(entry.colour());
            mark(g, entry.mark(), x, y);
            g.setColor(Theme.INK);
            Text.drawCentred(g, entry.text(), font, x + MARK_WIDTH + AFTER_MARK, y, Text.Anchor.START);
            x += needed + BETWEEN;
        }
        return y + lineHeight / 2 - top + 8;
    }

    private static void mark(Graphics2D g, Mark mark, double x, double y) {
        switch (mark) {
            case AREA -> g.fill(new Rectangle2D.Double(x, y - 11, MARK_WIDTH, 22));
            case LINE -> {
                g.setStroke(Theme.line(5));
                g.draw(new Line2D.Double(x, y, x + MARK_WIDTH, y));
            }
            case BAR -> g.fill(new Rectangle2D.Double(x + MARK_WIDTH / 2 - 2.5, y - 14, 5, 28));
            case DOT -> g.fill(new Ellipse2D.Double(x + MARK_WIDTH / 2 - 12, y - 12, 24, 24));
        }
    }
}
