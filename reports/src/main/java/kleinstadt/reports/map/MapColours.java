package kleinstadt.reports.map;

import java.awt.Color;

/** Colours of the map besides the classes. */
final class MapColours {

    /** Land that belongs to no town of the set. */
    static final Color GROUND = new Color(0xF4F2ED);

    /** Borders of Kreise. */
    static final Color KREIS = new Color(0xA9A399);

    /** Borders of Länder. */
    static final Color LAND = new Color(0x3E4348);

    /** Borders of filled towns. */
    static final Color TOWN_BORDER = new Color(0xFFFFFF);

    private MapColours() {}
}
