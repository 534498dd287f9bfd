package kleinstadt.indicators.context;

/**
 * Towns a town is compared with.
 *
 * @param kind what makes them a group
 * @param id name in files: the set's id, {@code land-13}, {@code larger-small-town}
 */
public record Group(Kind kind, String id) {

    /** What makes towns a group. */
    public enum Kind {
        /** All towns of the set. */
        SET,
        /** The set's towns of the same Land. */
        LAND,
        /** The set's towns of the same Stadt- und Gemeindetyp. */
        TYPE
    }
}
