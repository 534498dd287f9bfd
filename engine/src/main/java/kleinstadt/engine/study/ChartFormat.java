package kleinstadt.engine.study;

/** A file format charts are written in. */
public enum ChartFormat {
    /** Pictures for slides. */
    PNG,
    /** Scalable pictures. */
    SVG,
    /** Packs of vector pages. */
    PDF,
    /** The web page. */
    HTML
}
