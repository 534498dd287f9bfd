package kleinstadt.indicators.uncertainty;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Control limits of a funnel plot: the values a town of a given size may have by chance alone if it is like all others.
 *
 * <p>A town lies outside the limits exactly where its own interval leaves out the target. For shares that is Wilson's
 * interval, so the limits are θ ± z·√(θ(1 − θ) ÷ n). For ratios it is the exact Poisson interval: the lower limit is O
 * ÷ E for the O whose upper limit is E, the upper likewise; between whole O the gamma distribution connects them.
 * Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005), and
 * Public Health Technical Guidance of the Fingertips tool.
 *
 * <p>With {@link Overdispersion} the limits widen by its τ²; they then stand on the scale it was found on: shares
 * sin²(arcsin √θ ± z·√(1/(4n) + τ²)), ratios (1 ± z·√(1/(4E) + τ²))².
 */
public final class FunnelLimits {

    private static final double ACCURACY = 1e-12;
    private static final int MOST_STEPS = 200;

    private FunnelLimits() {}

    /**
     * The limits of a share, from 0 to 1.
     *
     * @param target share of all towns together
     * @param persons the town's denominator, above 0
     * @throws IllegalArgumentException if {@code target} does not lie from 0 to 1 or {@code persons} is not above 0
     */
    public static Interval share(double target, double persons, ConfidenceLevel level) {
        requireShare(target, persons);
        double reach = level.z() * Math.sqrt(target * (1 - target) / persons);
        return new Interval(target - reach, target + reach).within(0, 1);
    }

    /**
     * The limits of a share widened by overdispersion, from 0 to 1.
     *
     * @throws IllegalArgumentException if {@code target} does not lie from 0 to 1 or {@code persons} is not above 0
     */
    public static Interval share(double target, double persons, ConfidenceLevel level, Overdispersion overdispersion) {
        if (overdispersion.tau2() == 0) {
            return share(target, persons, level);
        }
        requireShare(target, persons);
        double middle = Math.asin(Math.sqrt(target));
        double reach = level.z() * Math.sqrt(1 / (4 * persons) + overdispersion.tau2());
        double lower = Math.sin(Math.max(0, middle - reach));
        double upper = Math.sin(Math.min(Math.PI / 2, middle + reach));
        return new Interval(lower * lower, upper * upper);
    }

    /**
     * The limits of observed ÷ expected events; 1 is as expected.
     *
     * @param expected events expected of the town, above 0
     * @throws IllegalArgumentException if {@code expected} is not above 0
     */
    public static Interval ratio(double expected, ConfidenceLevel level) {
        requireExpected(expected);
        double tail = level.tail();
        double lower =
                Math.exp(-expected) >= tail ? 0 : solve(events -> survival(events + 1, expected) - tail, 0, expected);
        double far = expected + 10 * Math.sqrt(expected) + 50;
        double upper = solve(events -> cumulative(events, expected) - tail, Math.min(expected, 1e-6), far);
        return new Interval(lower / expected, upper / expected);
    }

    /**
     * The limits of observed ÷ expected events widened by overdispersion.
     *
     * @throws IllegalArgumentException if {@code expected} is not above 0
     */
    public static Interval ratio(double expected, ConfidenceLevel level, Overdispersion overdispersion) {
        if (overdispersion.tau2() == 0) {
            return ratio(expected, level);
        }
        requireExpected(expected);
        double reach = level.z() * Math.sqrt(1 / (4 * expected) + overdispersion.tau2());
        double lower = Math.max(0, 1 - reach);
        double upper = 1 + reach;
        return new Interval(lower * lower, upper * upper);
    }

    /**
     * The limits of a rate, per person.
     *
     * @param target rate of all towns together, per person
     * @param persons the town's denominator
     * @throws IllegalArgumentException if {@code target} × {@code persons} is not above 0
     */
    public static Interval rate(double target, double persons, ConfidenceLevel level) {
        return ratio(target * persons, level).times(target);
    }

    /**
     * The limits of a rate widened by overdispersion, per person.
     *
     * @throws IllegalArgumentException if {@code target} × {@code persons} is not above 0
     */
    public static Interval rate(double target, double persons, ConfidenceLevel level, Overdispersion overdispersion) {
        return ratio(target * persons, level, overdispersion).times(target);
    }

    /** Chance of at most {@code shape − 1} events where {@code mean} are expected. */
    private static double survival(double shape, double mean) {
        return GammaDistribution.of(shape, 1).survivalProbability(mean);
    }

    /** Chance of at least {@code shape} events where {@code mean} are expected. */
    private static double cumulative(double shape, double mean) {
        return GammaDistribution.of(shape, 1).cumulativeProbability(mean);
    }

    private static double solve(UnivariateFunction function, double from, double to) {
        return new BrentSolver(ACCURACY, ACCURACY).solve(MOST_STEPS, function, from, to);
    }

    private static void requireShare(double target, double persons) {
        if (!(target >= 0 && target <= 1 && persons > 0)) {
            throw new IllegalArgumentException(
                    "expected a share from 0 to 1 of persons, found " + target + " of " + persons);
        }
    }

    private static void requireExpected(double expected) {
        if (!(expected > 0 && expected < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("expected events above 0, found " + expected);
        }
    }
}
