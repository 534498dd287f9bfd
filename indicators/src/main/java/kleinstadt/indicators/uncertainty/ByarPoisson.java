package kleinstadt.indicators.uncertainty;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Interval of a count of independent events, the numerator of a rate: Byar's approximation from {@value #EXACT_BELOW}
 * events, exact below.
 *
 * <p>Byar: lower x·(1 − 1/(9x) − z/(3√x))³, upper the same with x + 1 and plus (Breslow and Day, Statistical Methods in
 * Cancer Research II, 1987, p. 69). Exact: half the quantiles of chi-squared with 2x and 2x + 2 degrees of freedom
 * (Garwood, Biometrika 28, 1936). The switch is that of the Association of Public Health Observatories, Technical
 * Briefing 3, 2008. Counts need not be whole numbers: those carried over a change of boundaries are not.
 */
public final class ByarPoisson {

    /** Counts under this get the exact interval. */
    public static final int EXACT_BELOW = 10;

    private ByarPoisson() {}

    /**
     * The 95 % interval of the expected number of events.
     *
     * @throws IllegalArgumentException if {@code count} is negative or not finite
     */
    public static Interval of(double count) {
        return of(count, ConfidenceLevel.P95);
    }

    /**
     * The interval of the expected number of events at a level.
     *
     * @throws IllegalArgumentException if {@code count} is negative or not finite
     */
    public static Interval of(double count, ConfidenceLevel level) {
        if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("expected a count from 0, found " + count);
        }
        return count < EXACT_BELOW ? exact(count, level) : byar(count, level);
    }

    /** Byar's approximation for a count above 0. */
    static Interval byar(double count, ConfidenceLevel level) {
        double z = level.z();
        double next = count + 1;
        double lower = 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count));
        double upper = 1 - 1 / (9 * next) + z / (3 * Math.sqrt(next));
        return new Interval(count * lower * lower * lower, next * upper * upper * upper);
    }

    /** The exact interval. */
    static Interval exact(double count, ConfidenceLevel level) {
        double lower =
                count == 0 ? 0 : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(level.tail()) / 2;
        double upper = ChiSquaredDistribution.of(2 * count + 2).inverseSurvivalProbability(level.tail()) / 2;
        return new Interval(lower, upper);
    }
}
