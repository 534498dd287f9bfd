package kleinstadt.indicators.uncertainty;

import org.apache.commons.statistics.descriptive.NaNPolicy;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * How much more towns differ than chance alone would make them.
 *
 * <p>Each town's distance from the target of all, y on a scale where chance has the known standard error s, gives z =
 * (y − target) ÷ s. The outer tenth on each side is drawn in to the 10 % and 90 % quantile (winsorised), so that real
 * outliers do not hide themselves. φ = Σz² ÷ k over k towns; τ² = (kφ − (k − 1)) ÷ (Σw − Σw² ÷ Σw) with w = 1/s², not
 * below 0, is the variance between towns that is left. Scales: shares arcsin √p with s = 1/(2√n), ratios √(O ÷ E) with
 * s = 1/(2√E). Sources: Spiegelhalter, Statistics in Medicine 24 (2005), and Handling over-dispersion of performance
 * indicators, Quality and Safety in Health Care 14 (2005); Spiegelhalter and others, Statistical methods for healthcare
 * regulation, JRSS A 175 (2012).
 *
 * @param phi mean squared z; 1 where chance explains all, below 1 also through the winsorising
 * @param tau2 variance between towns on the scale used, 0 where chance explains the spread
 */
public record Overdispersion(double phi, double tau2) {

    private static final double WINSORISED_SHARE = 0.1;
    private static final Quantile TYPE_7 = Quantile.withDefaults()
            .with(Quantile.EstimationMethod.HF7)
            .withCopy(true)
            .with(NaNPolicy.ERROR);

    /**
     * The overdispersion of shares around the share of all towns together.
     *
     * @param events numerator of each town
     * @param persons denominator of each town, all above 0
     * @throws IllegalArgumentException if the arrays differ in length, there are under two towns, or a town has no
     *     persons
     */
    public static Overdispersion ofShares(double[] events, double[] persons) {
        requireTowns(events, persons);
        double target = Math.asin(Math.sqrt(sum(events) / sum(persons)));
        double[] z = new double[events.length];
        double[] weights = new double[events.length];
        for (int i = 0; i < events.length; i++) {
            weights[i] = 4 * persons[i];
            z[i] = (Math.asin(Math.sqrt(events[i] / persons[i])) - target) * Math.sqrt(weights[i]);
        }
        return of(z, weights, WINSORISED_SHARE);
    }

    /**
     * The overdispersion of events around those expected; for rates, expected is the rate of all towns × persons.
     *
     * @param observed events of each town
     * @param expected expected events of each town, all above 0
     * @throws IllegalArgumentException if the arrays differ in length, there are under two towns, or no event is
     *     expected of one
     */
    public static Overdispersion ofRatios(double[] observed, double[] expected) {
        requireTowns(observed, expected);
        double[] z = new double[observed.length];
        double[] weights = new double[observed.length];
        for (int i = 0; i < observed.length; i++) {
            weights[i] = 4 * expected[i];
            z[i] = (Math.sqrt(observed[i] / expected[i]) - 1) * Math.sqrt(weights[i]);
        }
        return of(z, weights, WINSORISED_SHARE);
    }

    /** The overdispersion of z-scores, each with the weight 1/s² of its value, this share drawn in on each side. */
    static Overdispersion of(double[] z, double[] weights, double winsorised) {
        double[] limits = TYPE_7.evaluate(z, winsorised, 1 - winsorised);
        double squares = 0;
        double sum = 0;
        double sumOfSquares = 0;
        for (int i = 0; i < z.length; i++) {
            double drawnIn = Math.max(limits[0], Math.min(limits[1], z[i]));
            squares += drawnIn * drawnIn;
            sum += weights[i];
            sumOfSquares += weights[i] * weights[i];
        }
        double between = (squares - (z.length - 1)) / (sum - sumOfSquares / sum);
        return new Overdispersion(squares / z.length, Math.max(0, between));
    }

    private static void requireTowns(double[] numerators, double[] denominators) {
        Classes.requireSameLength(numerators, denominators);
        Classes.requirePositive(denominators);
        if (numerators.length < 2) {
            throw new IllegalArgumentException("expected two towns or more, found " + numerators.length);
        }
    }

    private static double sum(double[] figures) {
        double sum = 0;
        for (double figure : figures) {
            sum += figure;
        }
        return sum;
    }
}
