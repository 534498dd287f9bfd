package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/**
 * A bar of a round number of kilometres, about a sixth of the map's height long, in its lower left corner.
 *
 * @param kilometres its length in nature
 * @param length its length on the canvas
 * @param text what is written above it
 * @param box where bar and text are
 */
record ScaleBar(int kilometres, double length, String text, Rectangle2D box) {

    private static final double KILOMETRE = 1000;
    private static final Font FONT = Theme.regular(Theme.SMALL);
    private static final double PADDING = 8;
    private static final double TICK = 9;

    /** The bar of a map, with {@code #} in the text standing for the kilometres; at least a kilometre long. */
    static ScaleBar of(String text, double metresPerUnit, Rectangle2D area) {
        double wanted = Math.max(1, area.getHeight() / 6 * metresPerUnit / KILOMETRE);
        double magnitude = Math.pow(10, Math.floor(Math.log10(wanted)));
        double steps = wanted / magnitude;
        int kilometres = (int) (magnitude * (steps >= 5 ? 5 : steps >= 2 ? 2 : 1));
        String words = text.replace("#", Integer.toString(kilometres));
        double length = kilometres * KILOMETRE / metresPerUnit;
        double width = Math.max(length, Text.width(words, FONT)) + 2 * PADDING;
        double height = Text.lineHeight(FONT) + TICK + 2 * PADDING;
        return new ScaleBar(
                kilometres, length, words, new Rectangle2D.Double(area.getX(), area.getMaxY() - height, width, height));
    }

    /** Draws it on white, so that it can be read on a map that fills its area. */
    void paint(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fill(box);
        double left = box.getX() + PADDING;
        double base = box.getMaxY() - PADDING;
        g.setColor(Theme.INK);
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(left, base, left + length, base));
        g.setStroke(new BasicStroke(2));
        for (double x : new double[] {left, left + length}) {
            g.draw(new Line2D.Double(x, base - TICK, x, base));
        }
        Text.draw(g, text, FONT, left, base - TICK - PADDING, Text.Anchor.START);
    }
}
