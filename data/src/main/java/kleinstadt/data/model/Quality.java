package kleinstadt.data.model;

/** How far a known value can be trusted. */
public enum Quality {
    /** Published as it stands. */
    EXACT,
    /** Published in brackets: limited reliability. */
    LIMITED,
    /** Sum of published figures of smaller areas. */
    SUMMED,
    /** Split between areas by a crosswalk weight, so not a count anybody made. */
    ESTIMATED;

    /** The weaker of two: a figure is no better than the worst of its parts. */
    public Quality and(Quality other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
