package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** The column beside a map, filled from its top. One panel, one thread. */
final class Panel {

    /** Room left of swatches for the pointer at the shown town's class. */
    static final double POINTER = 26;

    private static final double SWATCH_WIDTH = 62;
    /** Room between a swatch and its text. */
    private static final double AFTER = 20;

    private static final double MOST_ROW = 50;
    /** Least height of a row. */
    static final double LEAST_ROW = 29;

    /** Rows closer than this have no room for large type. */
    private static final double CLOSE = 34;

    private final Graphics2D g;
    private final Rectangle2D area;
    private double y;
    private double rowHeight = MOST_ROW;

    Panel(Graphics2D g, Rectangle2D area) {
        this.g = g;
        this.area = area;
        this.y = area.getY();
    }

    Graphics2D g() {
        return g;
    }

    double x() {
        return area.getX();
    }

    double maxX() {
        return area.getMaxX();
    }

    double width() {
        return area.getWidth();
    }

    double height() {
        return area.getHeight();
    }

    double y() {
        return y;
    }

    double maxY() {
        return area.getMaxY();
    }

    /** Leaves room. */
    void skip(double height) {
        y += height;
    }

    /** Wrapped text. */
    void lines(String text, Font font, Color colour) {
        List<String> lines = Text.wrap(text, font, area.getWidth());
        g.setColor(colour);
        Text.drawLines(g, lines, font, area.getX(), y, Text.Anchor.START);
        y += lines.size() * Text.lineHeight(font);
    }

    /** Height of wrapped text. */
    double height(String text, Font font) {
        return text.isEmpty() ? 0 : Text.wrap(text, font, area.getWidth()).size() * Text.lineHeight(font);
    }

    /**
     * Spreads the rows to come over the room that is left.
     *
     * @param rows how many come, of one line each
     * @param below height of what comes below them
     */
    void fitRows(double rows, double below) {
        rowHeight = Math.min(MOST_ROW, Math.max(LEAST_ROW, (area.getMaxY() - below - y) / rows));
    }

    /** A row of a legend with a filled swatch; without a count, its text may take several lines. */
    void row(Color colour, String text, String count, boolean pointed) {
        Rectangle2D swatch = swatch();
        g.setColor(colour);
        g.fill(swatch);
        border(swatch, pointed);
        if (pointed) {
            g.fill(pointer(area.getX(), swatch.getCenterY()));
        }
        Font font = pointed ? Theme.bold(rowFont()) : Theme.regular(rowFont());
        Font countFont = Theme.regular(Theme.AXIS);
        double room = area.getMaxX() - swatch.getMaxX() - 2 * AFTER - Text.width(text, font);
        // Where there is little room, the number stands without its noun.
        String fitting = Text.width(count, countFont) <= room ? count : count.split(" ", 2)[0];
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, fitting, countFont, area.getMaxX(), y + rowHeight / 2, Text.Anchor.END);
        words(swatch, text, font);
    }

    /** A row of a legend with a hatched swatch; its text may take several lines. */
    void hatchedRow(String text) {
        Rectangle2D swatch = swatch();
        Hatching.fill(g, swatch);
        border(swatch, false);
        words(swatch, text, Theme.regular(rowFont()));
    }

    private void words(Rectangle2D swatch, String text, Font font) {
        List<String> lines = Text.wrap(text, font, area.getMaxX() - swatch.getMaxX() - AFTER);
        g.setColor(Theme.INK);
        double top = y + (rowHeight - Text.lineHeight(font)) / 2;
        Text.drawLines(g, lines, font, swatch.getMaxX() + AFTER, top, Text.Anchor.START);
        y += rowHeight + (lines.size() - 1) * Text.lineHeight(font);
    }

    /** Height of a row beyond that of one line. */
    double heightBeyondRow(String text) {
        Font font = Theme.regular(Theme.LABEL);
        int lines = Text.wrap(text, font, area.getWidth() - POINTER - SWATCH_WIDTH - AFTER)
                .size();
        return (lines - 1) * Text.lineHeight(font);
    }

    /** Smaller type where the rows are close. */
    private float rowFont() {
        return rowHeight < CLOSE ? Theme.AXIS : Theme.LABEL;
    }

    private Rectangle2D swatch() {
        double height = rowHeight - 9;
        return new Rectangle2D.Double(area.getX() + POINTER, y + (rowHeight - height) / 2, SWATCH_WIDTH, height);
    }

    private void border(Rectangle2D swatch, boolean pointed) {
        g.setColor(pointed ? Theme.TOWN : Theme.RULE);
        g.setStroke(new BasicStroke(pointed ? 4 : 1));
        g.draw(swatch);
    }

    private static Path2D pointer(double x, double y) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - 11);
        triangle.lineTo(x + 18, y);
        triangle.lineTo(x, y + 11);
        triangle.closePath();
        return triangle;
    }
}
