package kleinstadt.indicators.profile.treat;

import kleinstadt.indicators.profile.Outliers;
import org.apache.commons.statistics.descriptive.Kurtosis;
import org.apache.commons.statistics.descriptive.Skewness;

/**
 * Skewness and kurtosis of figures, by which outliers are told.
 *
 * <p>Both are the bias-corrected estimators G1 and G2 of Joanes and Gill (1998), "type 2" in R's e1071 and in COINr; the kurtosis
 * is that in excess of a normal distribution's. They are 0 for fewer than four figures and for figures that are all the same.
 *
 * @param skewness above 0 where the long tail is on the side of high figures
 * @param kurtosis above 0 where tails are heavier than a normal distribution's
 */
public record Moments(double skewness, double kurtosis) {

    private static final int LEAST = 4;

    /** The moments of figures. */
    public static Moments of(double[] values) {
        if (values.length < LEAST) {
            return new Moments(0, 0);
        }
        return new Moments(
                finite(Skewness.of(values).getAsDouble()),
                finite(Kurtosis.of(values).getAsDouble()));
    }

    /**
     * Whether the figures have outliers: both moments are beyond their limits, as in COINr's check_SkewKurt.
     *
     * @param limits the limits
     */
    public boolean tellsOutliers(Outliers limits) {
        return Math.abs(skewness) > limits.skewness() && kurtosis > limits.kurtosis();
    }

    private static double finite(double moment) {
        return Double.isFinite(moment) ? moment : 0;
    }
}
