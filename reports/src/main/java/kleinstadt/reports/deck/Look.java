package kleinstadt.reports.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import kleinstadt.reports.render.Theme;

/** How slides look: 16:9, in the colours of the charts. Lengths are points. */
final class Look {

    /** Width of a slide. */
    static final int WIDTH = 960;
    /** Height of a slide. */
    static final int HEIGHT = 540;
    /** Free space at both sides. */
    static final double MARGIN = 28;
    /** Width between the margins. */
    static final double INNER = WIDTH - 2 * MARGIN;
    /** Type of slides: as wide as Liberation Sans, and on every machine. */
    static final String FONT = "Arial";

    static final Rectangle2D TITLE = new Rectangle2D.Double(MARGIN, 14, INNER, 58);
    static final Rectangle2D SUBTITLE = new Rectangle2D.Double(MARGIN, 75, INNER, 22);
    static final Rectangle2D SOURCE = new Rectangle2D.Double(MARGIN, 498, INNER - 70, 34);
    static final Rectangle2D NUMBER = new Rectangle2D.Double(WIDTH - MARGIN - 60, 510, 60, 20);
    /** Where charts, tables and text end. */
    static final double BOTTOM = 496;
    /** Space between blocks. */
    static final double GAP = 6;

    static final double TITLE_SIZE = 23;
    static final double SUBTITLE_SIZE = 13;
    static final double TEXT_SIZE = 13;
    static final double SMALL_SIZE = 11;
    static final double POINT_SIZE = 9.5;
    static final double TABLE_SIZE = 10;
    static final double COLUMN_SIZE = 9;
    static final double SOURCE_SIZE = 8.5;

    static final Color INK = Theme.INK;
    static final Color MUTED = Theme.MUTED;
    static final Color TOWN = Theme.TOWN;
    static final Color RULE = Theme.GRID;
    static final Color GROUND = new Color(0xF2F4F6);

    private Look() {}
}
