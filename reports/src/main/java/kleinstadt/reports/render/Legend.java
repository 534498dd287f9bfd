package kleinstadt.reports.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Sign;

/** One or more lines of signs with what they mean, above a drawing. */
final class Legend {

    private static final double SIGN_WIDTH = 38;
    private static final double AFTER_SIGN = 11;
    private static final double BETWEEN = 36;
    private static final double LINE_HEIGHT = Theme.LABEL * 1.4;

    private Legend() {}

    /**
     * Draws the entries from left to right, in as many lines as they need.
     *
     * @param upright whether medians are upright lines in the drawing
     * @return the height they took, with the space below
     */
    static double paint(Graphics2D g, List<KeyEntry> entries, double left, double top, double width, boolean upright) {
        double x = left;
        double y = top + LINE_HEIGHT / 2;
        for (KeyEntry entry : entries) {
            boolean town = entry.sign() == Sign.TOWN || entry.sign() == Sign.TOWN_LINE;
            Font font = town ? Theme.bold(Theme.AXIS) : Theme.regular(Theme.AXIS);
            double needed = SIGN_WIDTH + AFTER_SIGN + Text.width(entry.text(), font);
            if (x > left && x + needed > left + width) {
                x = left;
                y += LINE_HEIGHT;
            }
            Signs.legend(g, entry.sign(), x, y, SIGN_WIDTH, upright);
            g.setColor(town ? Theme.TOWN : Theme.INK);
            Text.drawCentred(g, entry.text(), font, x + SIGN_WIDTH + AFTER_SIGN, y, Text.Anchor.START);
            x += needed + BETWEEN;
        }
        return y + LINE_HEIGHT / 2 - top + 12;
    }
}
