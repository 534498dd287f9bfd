package kleinstadt.reports.render.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.render.Text;
import kleinstadt.reports.render.Theme;

/**
 * Sets chapters in two columns on as many pages as they need. A chapter follows the one before on the same page; an entry's
 * heading never ends a column.
 */
final class TextPages {

    private static final int COLUMNS = 2;
    private static final double COLUMN_GAP = 72;
    private static final double TOP = 150;
    private static final double BOTTOM = Theme.HEIGHT - 76;
    private static final double COLUMN_WIDTH = (Theme.WIDTH - 2 * Theme.MARGIN - COLUMN_GAP) / COLUMNS;
    private static final int BODY = 23;
    private static final int TITLE = 40;
    private static final int SUBTITLE = 34;
    /** What has to fit below a chapter's heading in the same column. */
    private static final double ROOM = 160;

    private final List<Page> pages = new ArrayList<>();
    private String chapter = "";
    private int column;
    private double y;

    /** A line where it stands. */
    private record Line(String text, Font font, Color colour, double x, double top) {}

    /** A page: the chapter it begins with, the chapters that begin on it, and its lines. */
    private record Page(String title, List<String> begun, List<Line> lines) {}

    private TextPages() {}

    /** Sets chapters. */
    static TextPages of(List<PackContent.Chapter> chapters) {
        TextPages pages = new TextPages();
        for (PackContent.Chapter chapter : chapters) {
            pages.begin(chapter);
            chapter.entries().forEach(pages::set);
        }
        return pages;
    }

    /** Titles of the chapters that begin on a page, the first one is 0. */
    List<String> begun(int page) {
        return List.copyOf(pages.get(page).begun());
    }

    /** Number of pages. */
    int size() {
        return pages.size();
    }

    /** Draws a page, the first one is 0. */
    void paint(int page, Graphics2D g) {
        g.setColor(Theme.INK);
        Text.drawLines(
                g,
                List.of(pages.get(page).title()),
                Theme.bold(TITLE),
                Theme.MARGIN,
                Theme.MARGIN * 0.9,
                Text.Anchor.START);
        for (Line line : pages.get(page).lines()) {
            g.setColor(line.colour());
            Text.drawLines(g, List.of(line.text()), line.font(), line.x(), line.top(), Text.Anchor.START);
        }
    }

    private void begin(PackContent.Chapter next) {
        chapter = next.title();
        Font font = Theme.bold(SUBTITLE);
        List<String> title = Text.wrap(chapter, font, COLUMN_WIDTH);
        double height = title.size() * Text.lineHeight(font) + Theme.GAP / 2;
        if (pages.isEmpty() || (column == COLUMNS - 1 && y + height + ROOM > BOTTOM)) {
            newPage();
        } else {
            if (y + height + ROOM > BOTTOM) {
                nextColumn();
            }
            y += y > TOP ? Theme.GAP : 0;
            title.forEach(line -> put(line, font, Theme.INK));
            y += Theme.GAP / 2;
        }
        pages.get(pages.size() - 1).begun().add(chapter);
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
                .lines()
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
        pages.add(new Page(chapter, new ArrayList<>(), new ArrayList<>()));
        column = 0;
        y = TOP;
    }
}
