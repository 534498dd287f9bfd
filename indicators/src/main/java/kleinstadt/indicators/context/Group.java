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
        SET(true, true),
        /** The set's towns of the same Land. */
        LAND(false, true),
        /** The set's towns of the same Stadt- und Gemeindetyp. */
        TYPE(false, true),
        /** The set's towns of the same BBSR Raumtyp Lage, very central to very peripheral. */
        LOCATION(false, true),
        /** The set's towns of the same RegioStaR 7. */
        REGIOSTAR7(false, true),
        /** The set's towns of the same published class of growing and shrinking. */
        GROWTH(false, true),
        /** The town itself and its statistical neighbours. */
        NEIGHBOURS(false, false);

        private final boolean everyPeriod;
        private final boolean rankIntervals;

        Kind(boolean everyPeriod, boolean rankIntervals) {
            this.everyPeriod = everyPeriod;
            this.rankIntervals = rankIntervals;
        }

        /** Whether towns are compared at every period; if not, at each indicator's latest only. */
        boolean isForEveryPeriod() {
            return everyPeriod;
        }

        /** Whether ranks get intervals; not among a dozen towns, each of which has another dozen. */
        boolean hasRankIntervals() {
            return rankIntervals;
        }
    }
}
