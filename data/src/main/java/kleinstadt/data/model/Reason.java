package kleinstadt.data.model;

/** Why a value is missing. */
public enum Reason {
    /** Unknown or kept confidential by the office, printed {@code .}. */
    SECRET,
    /** To be published later, printed {@code ...}. */
    NOT_YET_AVAILABLE,
    /** The figure makes no sense here, printed {@code x}. */
    NOT_APPLICABLE,
    /** Not reliable enough to publish, printed {@code /}. */
    UNRELIABLE,
    /** The area did not exist on the territory of the figure. */
    NO_SUCH_AREA,
    /** The denominator of a ratio is zero. */
    ZERO_DENOMINATOR,
    /** The base of a ratio is below the definition's minimum. */
    SMALL_BASE,
    /** No source at hand has the figure for this area and period. */
    NO_SOURCE
}
