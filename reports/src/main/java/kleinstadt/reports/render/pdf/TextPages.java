package kleinstadt.reports.render.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/** Sets a chapter in two columns on as many pages as it needs; an entry's heading never ends a column. */
final class TextPages {

    private static final int COLUMNS = 2;
    private static final double COLUMN_GAP = 72;
    private static final double TOP = 150;
    private static final double BOTTOM = Theme.HEIGHT - 76;
    private static final double COLUMN_WIDTH = (Theme.WIDTH - 2 * Theme.MARGIN - COLUMN_GAP) / COLUMNS;
    private static final int BODY = 23;

    private final PackContent.Chapter chapter;
    private final List<List<Line>> pages = new ArrayList<>();
    private int column;
    private double y;

    /** A line where it stands. */
    private record Line(String text, Font font, Color colour, double x, double top) {}

    private TextPages(PackContent.Chapter chapter) {
        this.chapter = chapter;
    }

    /** Sets a chapter. */
    static TextPages of(PackContent.Chapter chapter) {
        TextPages pages = new TextPages(chapter);
        pages.newPage();
        chapter.entries().forEach(pages::set);
        return pages;
    }

    /** Number of pages. */
    int size() {
        return pages.size();
    }

    /** Draws a page, the first one is 0. */
    void paint(int page, Graphics2D g) {
        g.setColor(Theme.INK);
        Text.drawLines(
                g, List.of(chapter.title()), Theme.bold(40), Theme.MARGIN, Theme.MARGIN * 0.9, Text.Anchor.START);
        for (Line line : pages.get(page)) {
            g.setColor(line.colour());
            Text.drawLines(g, List.of(line.text()), line.font(), line.x(), line.top(), Text.Anchor.START);
        }
    }

    private void set(PackContent.Entry entry) {
        Font headingFont = Theme.bold(Theme.AXIS);
        Font bodyFont = Theme.regular(BODY);
        List<String> heading = Text.wrap(entry.heading(), headingFont, COLUMN_WIDTH);
        List<List<String>> paragraphs = entry.paragraphs().stream()
                .map(paragraph -> Text.wrap(Breaks.allow(paragraph, bodyFont, COLUMN_WIDTH), bodyFont, COLUMN_WIDTH))
                .toList();
        int lines = paragraphs.stream().mapToInt(List::size).sum();
        double height = heading.size() * Text.lineHeight(headingFont) + lines * Text.lineHeight(bodyFont);
        // An entry stays in one piece unless it is longer than a column.
        if (y + height > BOTTOM && height <= BOTTOM - TOP) {
            nextColumn();
        }
        heading.forEach(line -> put(line, headingFont, Theme.INK));
        for (int index = 0; index < paragraphs.size(); index++) {
            Color colour = index == 0 ? Theme.INK : Theme.MUTED;
            paragraphs.get(index).forEach(line -> put(line, bodyFont, colour));
        }
        y += Theme.GAP;
    }

    private void put(String text, Font font, Color colour) {
        if (y + Text.lineHeight(font) > BOTTOM) {
            nextColumn();
        }
        pages.get(pages.size() - 1)
                .add(new Line(text, font, colour, Theme.MARGIN + column * (COLUMN_WIDTH + COLUMN_GAP), y));
        y += Text.lineHeight(font);
    }

    private void nextColumn() {
        if (column + 1 < COLUMNS) {
            column++;
            y = TOP;
        } else {
            newPage();
        }
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        column = 0;
        y = TOP;
    }
}
