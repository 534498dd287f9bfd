package kleinstadt.reports.render.pdf;

import java.awt.Color;
import kleinstadt.reports.render.Theme;

/**
 * How pages look: A4 on its side, so that a pack reads on paper and fills a screen without turning pages; charts are as wide as
 * on a slide. All lengths are in points from the upper left corner.
 */
final class Paper {

    /** Width of a page. */
    static final float WIDTH = 841.89f;
    /** Height of a page. */
    static final float HEIGHT = 595.276f;
    /** Free space at both sides. */
    static final double MARGIN = 36;
    /** Width between the margins. */
    static final double INNER = WIDTH - 2 * MARGIN;
    /** Where the line above the heading stands. */
    static final double HEAD = 26;
    /** Where headings begin. */
    static final double TOP = 42;
    /** Where content ends. */
    static final double BOTTOM = HEIGHT - 34;
    /** Baseline of the page number. */
    static final double FOOT = HEIGHT - 17;
    /** Space between columns and blocks. */
    static final double GAP = 14;

    /** The line above a heading. */
    static final Style KICKER = Style.bold(8.5, Theme.TOWN);
    /** Headings of parts. */
    static final Style TITLE = Style.bold(16, Theme.INK);
    /** The line below a heading. */
    static final Style SUBTITLE = Style.regular(9.5, Theme.MUTED);
    /** Running text. */
    static final Style BODY = Style.regular(8.6, Theme.INK);
    /** Running text that explains. */
    static final Style QUIET = Style.regular(8, Theme.MUTED);
    /** Headings within running text. */
    static final Style ENTRY = Style.bold(8.8, Theme.INK);
    /** Figures and words of tables. */
    static final Style CELL = Style.regular(8, Theme.INK);
    /** A town's own figures. */
    static final Style FIGURE = Style.bold(8, Theme.TOWN);
    /** What explains in tables. */
    static final Style CELL_QUIET = Style.regular(8, Theme.MUTED);
    /** Rows that head others. */
    static final Style ROW_HEAD = Style.bold(8, Theme.INK);
    /** Headings of columns. */
    static final Style COLUMN = Style.bold(7.4, Theme.MUTED);
    /** Headings of groups of entries. */
    static final Style GROUP = Style.bold(11, Theme.TOWN);
    /** Notes and sources. */
    static final Style NOTE = Style.regular(7.3, Theme.MUTED);
    /** The foot of a page. */
    static final Style FOOTER = Style.regular(7.3, Theme.MUTED);
    /** Lines between rows. */
    static final Color RULE = Theme.GRID;
    /** The ground of rows that head others. */
    static final Color GROUND = new Color(0xF2F4F6);

    private Paper() {}
}
