package kleinstadt.reports.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kleinstadt.reports.chart.BivariateMap.Side;
import kleinstadt.reports.chart.BivariateMap.Square;
import kleinstadt.reports.chart.MapChart.Highlight;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/**
 * Draws the square that explains nine colours: one figure grows to the right, the other upwards, each cell holds the number
 * of its towns, and the shown town's cell is outlined.
 */
final class SquareLegendPainter {

    private static final int THIRDS = 3;
    private static final double MOST_CELL = 118;
    private static final double LEAST_CELL = 56;
    private static final double BETWEEN = 5;
    private static final Font SMALL = Theme.regular(Theme.SMALL);
    private static final Font STRONG = Theme.bold(Theme.AXIS);

    private final Square square;
    private final List<Highlight> highlights;
    private final Panel panel;
    private final Graphics2D g;

    SquareLegendPainter(Square square, List<Highlight> highlights, Panel panel) {
        this.square = square;
        this.highlights = highlights;
        this.panel = panel;
        this.g = panel.g();
    }

    void paint() {
        double note = panel.height(square.note(), SMALL);
        double beyond = square.missing().map(panel::heightBeyondRow).orElse(0.0);
        double rows = 40 * (square.missing().isPresent() ? 2 : 1);
        double titles = panel.height(square.up().title(), STRONG)
                + panel.height(square.across().title(), STRONG);
        double words = Text.lineHeight(SMALL);
        double left = panel.maxY() - panel.y() - titles - words - note - beyond - rows - 3 * Theme.GAP;
        double cell = Math.min(MOST_CELL, Math.max(LEAST_CELL, left / THIRDS - BETWEEN));
        panel.lines("↑ " + square.up().title(), STRONG, Theme.INK);
        panel.skip(6);
        double side = Math.max(
                Math.max(
                        Text.width(square.up().low(), SMALL),
                        Text.width(square.up().high(), SMALL)),
                square.up().limits().stream()
                        .mapToDouble(text -> Text.width(text, SMALL))
                        .max()
                        .orElse(0));
        double x = panel.x() + side + 14;
        cells(x, panel.y(), cell);
        up(square.up(), x - 14, panel.y(), cell);
        panel.skip(THIRDS * (cell + BETWEEN) + 4);
        across(square.across(), x, panel.y(), cell);
        panel.skip(words + 2);
        panel.lines("→ " + square.across().title(), STRONG, Theme.INK);
        panel.skip(Theme.GAP / 2);
        panel.fitRows(square.missing().isPresent() ? 2 : 1, note + beyond + 4);
        square.missing().ifPresent(panel::hatchedRow);
        panel.row(MapColours.GROUND, square.ground(), "", false);
        panel.lines(square.note(), SMALL, Theme.MUTED);
    }

    private void cells(double x, double y, double size) {
        for (int cell = 0; cell < square.cells().size(); cell++) {
            Rectangle2D box = box(cell, x, y, size);
            Color colour = new Color(square.cells().get(cell).rgb());
            g.setColor(colour);
            g.fill(box);
            g.setColor(writingOn(colour));
            String count = square.cells().get(cell).count();
            Text.drawCentred(
                    g, count, Theme.regular(Theme.AXIS), box.getCenterX(), box.getCenterY(), Text.Anchor.MIDDLE);
        }
        if (highlights.size() <= HighlightPainter.FEW) {
            for (Highlight highlight : highlights) {
                highlight.classIndex().ifPresent(cell -> outline(box(cell, x, y, size)));
            }
        }
    }

    private void outline(Rectangle2D box) {
        Rectangle2D around =
                new Rectangle2D.Double(box.getX() - 2, box.getY() - 2, box.getWidth() + 4, box.getHeight() + 4);
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(9));
        g.draw(around);
        g.setColor(Theme.TOWN);
        g.setStroke(new BasicStroke(5));
        g.draw(around);
    }

    private static Rectangle2D box(int cell, double x, double y, double size) {
        double column = cell % THIRDS;
        double row = THIRDS - 1 - cell / THIRDS;
        return new Rectangle2D.Double(x + column * (size + BETWEEN), y + row * (size + BETWEEN), size, size);
    }

    private void up(Side side, double right, double y, double size) {
        double step = size + BETWEEN;
        word(side.high(), right, y + size / 2, Text.Anchor.END);
        word(side.low(), right, y + 2 * step + size / 2, Text.Anchor.END);
        for (int limit = 0; limit < side.limits().size(); limit++) {
            double at = y + (side.limits().size() - limit) * step - BETWEEN / 2;
            limit(side.limits().get(limit), right, at, Text.Anchor.END);
            g.draw(new Line2D.Double(right + 4, at, right + 12, at));
        }
    }

    private void across(Side side, double x, double y, double size) {
        double step = size + BETWEEN;
        double middle = y + Text.lineHeight(SMALL) / 2;
        for (int limit = 0; limit < side.limits().size(); limit++) {
            double at = x + (limit + 1) * step - BETWEEN / 2;
            limit(side.limits().get(limit), at, middle, Text.Anchor.MIDDLE);
            g.draw(new Line2D.Double(at, y - 8, at, y));
        }
        double reach = side.limits().stream()
                .mapToDouble(text -> Text.width(text, SMALL) / 2 + 8)
                .max()
                .orElse(0);
        wordAcross(side.low(), x, x + step - BETWEEN / 2 - reach, Text.Anchor.END);
        wordAcross(side.high(), x + 2 * step - BETWEEN / 2 + reach, x + 3 * step - BETWEEN, Text.Anchor.START);
    }

    /** In the middle between two places; where it does not fit, at the one beside the limit, and beyond the other. */
    private void wordAcross(String text, double from, double to, Text.Anchor anchor) {
        double middle = panel.y() + Text.lineHeight(SMALL) / 2;
        if (Text.width(text, SMALL) <= to - from) {
            word(text, (from + to) / 2, middle, Text.Anchor.MIDDLE);
        } else {
            word(text, anchor == Text.Anchor.END ? to : from, middle, anchor);
        }
    }

    private void word(String text, double x, double y, Text.Anchor anchor) {
        g.setColor(Theme.INK);
        Text.drawCentred(g, text, SMALL, x, y, anchor);
    }

    private void limit(String text, double x, double y, Text.Anchor anchor) {
        g.setColor(Theme.MUTED);
        Text.drawCentred(g, text, SMALL, x, y, anchor);
        g.setStroke(new BasicStroke(1.5f));
    }

    /** The writing that can be read on a colour: white where it contrasts more with it than ink does (WCAG 2.1). */
    static Color writingOn(Color colour) {
        return contrast(colour, Color.WHITE) > contrast(colour, Theme.INK) ? Color.WHITE : Theme.INK;
    }

    /** Contrast of two colours, from 1 to 21 (WCAG 2.1). */
    static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
