package kleinstadt.engine.study;

/** A file format charts are written in. */
public enum ChartFormat {
    /** Pictures for slides. */
    PNG,
    /** Pictures for print on A4, 300 dots per inch. */
    PRINT,
    /** Scalable pictures. */
    SVG,
    /** Packs of vector pages. */
    PDF,
    /** Decks for speakers, to be edited. */
    PPTX,
    /** The web page. */
    HTML
}
