package kleinstadt.reports.render.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Draws a table into a space: rows share the height, texts that are too wide wrap. */
final class TablePainter {

    private static final double ROW = 58;
    private static final double PADDING = 12;

    /** Tints of the quarters from the lowest; ink on the darkest of them still has a contrast of 9. */
    private static final List<Color> TINTS =
            List.of(new Color(0xFFFFFF), new Color(0xE9F1F8), new Color(0xD0E1F0), new Color(0xB0CDE5));

    private final PackContent.Table table;
    private final Graphics2D g;
    private final Rectangle2D space;

    private TablePainter(PackContent.Table table, Graphics2D g, Rectangle2D space) {
        this.table = table;
        this.g = g;
        this.space = space;
    }

    /** Draws the table at the top of the space; its rows grow no higher than they read well. */
    static void paint(PackContent.Table table, Graphics2D g, Rectangle2D space) {
        new TablePainter(table, g, space).paint();
    }

    private void paint() {
        Font heading = Theme.bold(Theme.SMALL);
        List<PackContent.Cell> headings = table.columns().stream()
                .map(column -> new PackContent.Cell(column.heading(), PackContent.Tone.QUIET))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            lines.add(Text.wrap(headings.get(column).text(), heading, width(column)));
        }
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        double headingHeight = most * Text.lineHeight(heading) + PADDING;
        double rowHeight = Math.min(
                ROW,
                (space.getHeight() - headingHeight) / Math.max(1, table.rows().size()));
        double y = space.getY();
        for (int column = 0; column < headings.size(); column++) {
            double top = y + headingHeight - PADDING / 2 - lines.get(column).size() * Text.lineHeight(heading);
            g.setColor(Theme.MUTED);
            Text.drawLines(g, lines.get(column), heading, x(column), top, anchor(column));
        }
        y += headingHeight;
        for (PackContent.Row row : table.rows()) {
            rule(y);
            for (int column = 0; column < row.cells().size(); column++) {
                cell(row.cells().get(column), column, y, rowHeight);
            }
            y += rowHeight;
        }
        rule(y);
    }

    private void cell(PackContent.Cell cell, int column, double top, double height) {
        if (cell.quarter() > 0) {
            g.setColor(TINTS.get(cell.quarter() - 1));
            g.fill(new Rectangle2D.Double(
                    left(column), top + 1, table.columns().get(column).share() * space.getWidth(), height - 2));
        }
        g.setColor(
                switch (cell.tone()) {
                    case PLAIN -> Theme.INK;
                    case FIGURE -> Theme.TOWN;
                    case QUIET -> Theme.MUTED;
                });
        boolean bold = cell.tone() == PackContent.Tone.FIGURE;
        Font font = font(bold, Theme.LABEL);
        List<String> lines = Text.wrap(cell.text(), font, width(column));
        if (lines.size() > 1 || Text.width(cell.text(), font) > width(column)) {
            font = font(false, Theme.SMALL);
            lines = Text.wrap(cell.text(), font, width(column));
        }
        double block = lines.size() * Text.lineHeight(font);
        Text.drawLines(g, lines, font, x(column), top + (height - block) / 2, anchor(column));
    }

    private static Font font(boolean bold, int size) {
        return bold ? Theme.bold(size) : Theme.regular(size);
    }

    private double left(int column) {
        double share = 0;
        for (int before = 0; before < column; before++) {
            share += table.columns().get(before).share();
        }
        return space.getX() + share * space.getWidth();
    }

    private double width(int column) {
        return table.columns().get(column).share() * space.getWidth() - PADDING;
    }

    private double x(int column) {
        return table.columns().get(column).words() ? left(column) : left(column) + width(column);
    }

    private Text.Anchor anchor(int column) {
        return table.columns().get(column).words() ? Text.Anchor.START : Text.Anchor.END;
    }

    private void rule(double y) {
        g.setColor(Theme.GRID);
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(space.getX(), y, space.getMaxX(), y));
    }
}
