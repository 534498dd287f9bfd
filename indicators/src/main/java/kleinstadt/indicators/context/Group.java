package kleinstadt.indicators.context;

/**
 * Towns a town is compared with.
 *
 * @param kind what makes them a group
 * @param id name in files: the set's id, {@code land-13}, {@code larger-small-town}, {@code location-very-peripheral}, {@code
 *     regiostar7-77}, {@code growth-strongly-shrinking}, {@code neighbours}
 */
public record Group(Kind kind, String id) {

    /** What makes towns a group. */
    public enum Kind {
        /** All towns of the set. */
        SET(true),
        /** The set's towns of the same Land. */
        LAND(false),
        /** The set's towns of the same Stadt- und Gemeindetyp. */
        TYPE(false),
        /** The set's towns of the same BBSR Raumtyp Lage, very central to very peripheral. */
        LOCATION(false),
        /** The set's towns of the same RegioStaR 7. */
        REGIOSTAR7(false),
        /** The set's towns of the same published class of growing and shrinking. */
        GROWTH(false),
        /** The town itself and its statistical neighbours. */
        NEIGHBOURS(false);

        private final boolean everyPeriod;

        Kind(boolean everyPeriod) {
            this.everyPeriod = everyPeriod;
        }

        /** Whether towns are compared at every period; if not, at each indicator's latest only. */
        boolean isForEveryPeriod() {
            return everyPeriod;
        }
    }
}
