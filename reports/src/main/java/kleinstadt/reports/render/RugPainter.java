package kleinstadt.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import kleinstadt.reports.chart.Rug;

/** Draws an overview table with tinted cells. */
final class RugPainter {

    private static final double NAMES = 0.21;
    private static final double GAP = 18;
    private static final double MAX_ROW = 72;
    private static final double MAX_COLUMN = 340;
    private static final double SLANT = Math.toRadians(-35);
    private static final double SIGN = 9;

    private RugPainter() {}

    static void paint(Rug spec, Graphics2D g, Rectangle2D body) {
        double top = body.getY() + legend(spec, g, body);
        double foot = notes(spec, g, body);
        Font quiet = Theme.regular(Theme.SMALL);
        double names = body.getWidth() * NAMES;
        double period = widest(spec, Rug.Row::period, quiet);
        double median = Math.max(widest(spec, Rug.Row::median, quiet), Text.width(spec.medianHeading(), quiet));
        double cells = body.getX() + names + period + median + 3 * GAP;
        double column = column(spec, cells, body);
        double heading = headings(spec, g, cells, column, top);
        double rows = top + heading;
        double row = Math.min(
                MAX_ROW,
                (body.getMaxY() - foot - rows) / Math.max(1, spec.rows().size()));
        for (int i = 0; i < spec.rows().size(); i++) {
            Rectangle2D place = new Rectangle2D.Double(body.getX(), rows + i * row, names, row);
            row(spec.rows().get(i), g, place, body.getX() + names + GAP + period, cells, column);
        }
    }

    private static double legend(Rug spec, Graphics2D g, Rectangle2D body) {
        Font font = Theme.regular(Theme.AXIS);
        double x = body.getX();
        double y = body.getY() + 18;
        for (int fifth = 0; fifth < spec.fifths().size(); fifth++) {
            Rectangle2D box = new Rectangle2D.Double(x, y - 15, 46, 30);
            tint(g, box, fifth);
            sign(g, fifth, box.getCenterX(), y, Theme.textOn(Theme.fifth(fifth)));
            g.setColor(Theme.INK);
            Text.drawCentred(g, spec.fifths().get(fifth), font, x + 56, y, Text.Anchor.START);
            x += 56 + Text.width(spec.fifths().get(fifth), font) + 34;
        }
        return 52;
    }

    /** Width of a column; beside the last one stays free what its slanted name needs. */
    private static double column(Rug spec, double cells, Rectangle2D body) {
        int count = Math.max(1, spec.towns().size());
        double column = Math.min(MAX_COLUMN, (body.getMaxX() - cells) / count);
        if (isLevel(spec, column)) {
            return column;
        }
        double reach = Text.width(spec.towns().get(count - 1).name(), Theme.bold(Theme.SMALL)) * Math.cos(SLANT);
        return Math.min(column, (body.getMaxX() - reach - cells) / (count - 0.5));
    }

    private static boolean isLevel(Rug spec, double column) {
        return spec.towns().stream().allMatch(town -> Text.width(town.name(), Theme.bold(Theme.SMALL)) <= column - 10);
    }

    /** Writes the towns over their columns, level where all names fit, otherwise slanted, and returns the height. */
    private static double headings(Rug spec, Graphics2D g, double cells, double column, double top) {
        Font font = Theme.bold(Theme.SMALL);
        boolean level = isLevel(spec, column);
        double widest = spec.towns().stream()
                .mapToDouble(town -> Text.width(town.name(), font))
                .max()
                .orElse(0);
        double height = level ? Text.lineHeight(font) + 12 : Math.sin(-SLANT) * widest + 32;
        double bottom = top + height - 10;
        for (int i = 0; i < spec.towns().size(); i++) {
            Rug.Town town = spec.towns().get(i);
            double middle = cells + (i + 0.5) * column;
            g.setColor(town.subject() ? Theme.TOWN : Theme.INK);
            if (level) {
                Text.draw(g, town.name(), font, middle, bottom - 2, Text.Anchor.MIDDLE);
            } else {
                slanted(g, town.name(), font, middle - 12, bottom);
            }
        }
        g.setColor(Theme.MUTED);
        Text.draw(g, spec.medianHeading(), Theme.regular(Theme.SMALL), cells - GAP, bottom - 2, Text.Anchor.END);
        return height;
    }

    private static void slanted(Graphics2D g, String name, Font font, double x, double y) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(SLANT);
        Text.draw(g, name, font, 0, 0, Text.Anchor.START);
        g.setTransform(before);
    }

    private static double widest(Rug spec, Function<Rug.Row, String> text, Font font) {
        return spec.rows().stream()
                .mapToDouble(row -> Text.width(text.apply(row), font))
                .max()
                .orElse(0);
    }

    private static void row(
            Rug.Row row, Graphics2D g, Rectangle2D name, double periodRight, double cells, double column) {
        double middle = name.getCenterY();
        g.setColor(Theme.INK);
        Font font = fitting(row.name(), name.getWidth(), name.getHeight());
        List<String> lines = Text.wrap(row.name(), font, name.getWidth());
        double top = middle - lines.size() * Text.lineHeight(font) / 2;
        Text.drawLines(g, lines, font, name.getX(), top, Text.Anchor.START);
        g.setColor(Theme.MUTED);
        Font quiet = Theme.regular(Theme.SMALL);
        Text.drawCentred(g, row.period(), quiet, periodRight, middle, Text.Anchor.END);
        Text.drawCentred(g, row.median(), quiet, cells - GAP, middle, Text.Anchor.END);
        for (int i = 0; i < row.cells().size(); i++) {
            Rug.Cell cell = row.cells().get(i);
            Rectangle2D box = new Rectangle2D.Double(
                    cells + i * column + 1.5, name.getY() + 1.5, column - 3, name.getHeight() - 3);
            cell(cell, g, box);
        }
    }

    /** The largest type in which a name fits its row, in one line or two. */
    private static Font fitting(String name, double width, double height) {
        for (int size = Theme.AXIS; size > Theme.SOURCE; size -= 2) {
            Font font = Theme.regular(size);
            if (Text.wrap(name, font, width).size() * Text.lineHeight(font) <= height) {
                return font;
            }
        }
        return Theme.regular(Theme.SOURCE);
    }

    private static void cell(Rug.Cell cell, Graphics2D g, Rectangle2D box) {
        if (cell.fifth().isEmpty()) {
            Signs.missing(g, box);
            g.setColor(Theme.INK);
            Text.drawCentred(
                    g, cell.text(), Theme.bold(Theme.AXIS), box.getCenterX(), box.getCenterY(), Text.Anchor.MIDDLE);
            return;
        }
        int fifth = cell.fifth().getAsInt();
        tint(g, box, fifth);
        Color colour = Theme.textOn(Theme.fifth(fifth));
        g.setColor(colour);
        Font font = cell.differs() ? Theme.bold(Theme.AXIS) : Theme.regular(Theme.AXIS);
        double right = box.getMaxX() - 34;
        double width = Text.width(cell.text(), font);
        if (box.getX() + 6 + width > right) {
            font = font.deriveFont((float) Math.max(Theme.SOURCE, Theme.AXIS * (right - box.getX() - 6) / width));
        }
        Text.drawCentred(g, cell.text(), font, right, box.getCenterY(), Text.Anchor.END);
        sign(g, fifth, box.getMaxX() - 18, box.getCenterY(), colour);
    }

    private static void tint(Graphics2D g, Rectangle2D box, int fifth) {
        g.setColor(Theme.fifth(fifth));
        g.fill(box);
        g.setColor(Theme.GRID);
        g.setStroke(Theme.line(1));
        g.draw(box);
    }

    /** One arrow for the second and fourth fifth, two for the outer ones, none for the middle. */
    private static void sign(Graphics2D g, int fifth, double x, double y, Color colour) {
        g.setColor(colour);
        int way = fifth > 2 ? -1 : 1;
        int arrows = Math.abs(fifth - 2);
        for (int i = 0; i < arrows; i++) {
            double at = y + (arrows == 1 ? 0 : (i - 0.5) * 1.5 * SIGN);
            Path2D arrow = new Path2D.Double();
            arrow.moveTo(x, at + way * SIGN * 0.62);
            arrow.lineTo(x - SIGN * 0.8, at - way * SIGN * 0.5);
            arrow.lineTo(x + SIGN * 0.8, at - way * SIGN * 0.5);
            arrow.closePath();
            g.fill(arrow);
        }
    }

    /** Draws the notes at the bottom and returns the height they take. */
    private static double notes(Rug spec, Graphics2D g, Rectangle2D body) {
        Font font = Theme.regular(Theme.SMALL);
        List<String> lines = Text.wrap(String.join(" ", spec.notes()), font, body.getWidth());
        double height = lines.size() * Text.lineHeight(font);
        g.setColor(Theme.MUTED);
        Text.drawLines(g, lines, font, body.getX(), body.getMaxY() - height, Text.Anchor.START);
        return height + 12;
    }
}
