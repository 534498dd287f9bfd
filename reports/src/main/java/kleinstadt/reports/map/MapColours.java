package kleinstadt.reports.map;

import java.awt.Color;

/** Colours of maps besides the classes. */
final class MapColours {

    /** Land that belongs to no town of the set. */
    static final Color GROUND = new Color(0xF4F2ED);

    /** Borders of Gemeinden: just to be seen. */
    static final Color GEMEINDE = new Color(0xDAD6CD);

    /** Borders of Gemeinden where the map is about where a town lies. */
    static final Color GEMEINDE_NEAR = new Color(0xC9C4B9);

    /** Borders of Kreise. */
    static final Color KREIS = new Color(0x97918A);

    /** Borders of Länder and the outline of the East. */
    static final Color LAND = new Color(0x33383D);

    /** Borders of filled towns. */
    static final Color TOWN_BORDER = Color.WHITE;

    /** Lines of the hatching. */
    static final Color HATCHING = new Color(0x6B7178);

    /** The Kreis of the town where the map is about where it lies. */
    static final Color OWN_KREIS = new Color(0xECE5D6);

    /** Small towns of the set where the map is about where a town lies. */
    static final Color SMALL_TOWN = new Color(0xC9D6E0);

    /** Larger cities where the map is about where a town lies. */
    static final Color CITY = new Color(0x8296A6);

    /** Other members of the town's association. */
    static final Color MEMBER = new Color(0xF6C9AE);

    /** The town itself where the map is about where it lies; its outline has the accent colour. */
    static final Color OWN = new Color(0xE9743F);

    private MapColours() {}
}
