package kleinstadt.data.model;

/** Administrative level of an area, from the smallest to the whole country. */
public enum AreaLevel {
    /** Municipality, keyed by the eight-digit AGS. */
    GEMEINDE,
    /** Association of municipalities (Gemeindeverband), keyed by the eight-digit BBSR key. */
    VERBAND,
    /** District, keyed by five digits. */
    KREIS,
    /** Federal state, keyed by two digits. */
    LAND,
    /** A named group of Länder; the only one is {@link AreaKey#EAST}. */
    REGION,
    /** Germany. */
    BUND
}
