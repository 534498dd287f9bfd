package kleinstadt.indicators.profile;

/**
 * How indicators of different units are brought onto one scale, more being better.
 *
 * <p>Formulas after OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5, and Becker, Caperna, Del Sorbo et
 * al., COINr: An R package for developing composite indicators, JOSS 7(78), 2022.
 */
public sealed interface Normalisation {

    /** Name in files. */
    String key();

    /** Whether all values of the set's towns are above zero, as products and ratios of them need. */
    boolean positive();

    /** A value on the scale so small that what lies below is raised to it before a geometric mean or a ratio is taken. */
    double floor();

    /**
     * The set's lowest value becomes {@code lower}, its highest {@code upper}.
     *
     * @param lower lower end of the scale
     * @param upper upper end of the scale, above {@code lower}
     */
    record MinMax(double lower, double upper) implements Normalisation {
        @Override
        public String key() {
            return "min-max";
        }

        @Override
        public boolean positive() {
            return lower > 0;
        }

        @Override
        public double floor() {
            return upper / PARTS;
        }
    }

    /**
     * Standard scores: the set's mean becomes {@code mean}, its standard deviation {@code deviation}.
     *
     * @param mean mean of the scale
     * @param deviation standard deviation of the scale, above 0
     */
    record ZScore(double mean, double deviation) implements Normalisation {
        @Override
        public String key() {
            return "z-score";
        }

        @Override
        public boolean positive() {
            return mean >= SURE_DEVIATIONS * deviation;
        }

        @Override
        public double floor() {
            return mean / PARTS;
        }
    }

    /**
     * Percent of the set's towns below.
     *
     * @param ties with MIDDLE half of the equal ones count and the town itself is one of them; with LOWEST none of them
     *     does, and the percent is of the other towns (COINr's n_prank × 100)
     */
    record PercentileRank(Ties ties) implements Normalisation {
        @Override
        public String key() {
            return "percentile-rank";
        }

        @Override
        public boolean positive() {
            return ties == Ties.MIDDLE;
        }

        @Override
        public double floor() {
            return 1;
        }
    }

    /**
     * Each indicator's own goalposts become {@code lower} and {@code upper}; what lies beyond is cut off.
     *
     * @param lower lower end of the scale
     * @param upper upper end of the scale, above {@code lower}
     */
    record Goalposts(double lower, double upper) implements Normalisation {
        @Override
        public String key() {
            return "goalposts";
        }

        @Override
        public boolean positive() {
            return lower > 0;
        }

        @Override
        public double floor() {
            return upper / PARTS;
        }
    }

    /**
     * Distance from the set's worst value, the distance of the reference being 100.
     *
     * @param reference what has 100
     * @param cap whether what is better than the reference gets no more than 100
     */
    record DistanceToReference(Reference reference, boolean cap) implements Normalisation {
        @Override
        public String key() {
            return "distance-to-reference";
        }

        @Override
        public boolean positive() {
            return false;
        }

        @Override
        public double floor() {
            return 1;
        }
    }

    /**
     * Borda points: the number of the set's towns that are worse.
     *
     * @param ties with MIDDLE half of the equal other towns count, with LOWEST none
     */
    record Borda(Ties ties) implements Normalisation {
        @Override
        public String key() {
            return "borda";
        }

        @Override
        public boolean positive() {
            return false;
        }

        @Override
        public double floor() {
            return 1;
        }
    }

    /**
     * The reference becomes 100, and the set's range 60: normalisation of the adjusted Mazziotta-Pareto index (Mazziotta,
     * Pareto: On a Generalized Non-compensatory Composite Index, Social Indicators Research 127, 2016), on which values lie
     * about between 70 and 130.
     *
     * @param reference what becomes 100
     */
    record ReferenceRange(Reference reference) implements Normalisation {
        @Override
        public String key() {
            return "reference-range";
        }

        @Override
        public boolean positive() {
            return true;
        }

        @Override
        public double floor() {
            return 1;
        }
    }

    /** The floor is this part of the scale's upper end. */
    double PARTS = 100;

    /** So many standard deviations below the mean no value is expected once outliers are treated. */
    double SURE_DEVIATIONS = 10;
}
