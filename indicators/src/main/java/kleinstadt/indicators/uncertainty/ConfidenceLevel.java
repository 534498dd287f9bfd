package kleinstadt.indicators.uncertainty;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How often an interval holds the true value in the long run, between the two tails of equal weight.
 *
 * @param share above 0 and under 1
 */
public record ConfidenceLevel(double share) {

    /** 95 %, the level of every interval the program writes. */
    public static final ConfidenceLevel P95 = new ConfidenceLevel(0.95);

    /** 99.8 %, the outer limits of a funnel plot. */
    public static final ConfidenceLevel P99_8 = new ConfidenceLevel(0.998);

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double Z_95 = NORMAL.inverseSurvivalProbability(0.025);

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if {@code share} is not above 0 and under 1
     */
    public ConfidenceLevel {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("expected a level between 0 and 1, found " + share);
        }
    }

    /** Weight of one tail: 0.025 at 95 %. */
    double tail() {
        return (1 - share) / 2;
    }

    /** Distance of the limits from the mean in standard deviations of the normal distribution: 1.96 at 95 %. */
    public double z() {
        return share == 0.95 ? Z_95 : NORMAL.inverseSurvivalProbability(tail());
    }

    /** The same for Student's t distribution with these degrees of freedom, above 0. */
    public double t(double degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail());
    }
}
