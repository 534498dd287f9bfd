package kleinstadt.indicators.uncertainty;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution from a table, right to 1e-6: ranks ask it millions of times. */
final class NormalTable {

    /** Beyond this many standard deviations the chance counts as 0 or 1. */
    static final double REACH = 6;

    private static final int STEPS_PER_UNIT = 256;
    private static final double[] VALUES = values();

    private NormalTable() {}

    /** Chance of a standard normal value not above {@code z}. */
    static double probability(double z) {
        double position = (z + REACH) * STEPS_PER_UNIT;
        if (position <= 0) {
            return 0;
        }
        if (position >= VALUES.length - 1) {
            return 1;
        }
        int left = (int) position;
        return VALUES[left] + (position - left) * (VALUES[left + 1] - VALUES[left]);
    }

    private static double[] values() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[] values = new double[(int) (2 * REACH * STEPS_PER_UNIT) + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = normal.cumulativeProbability((double) i / STEPS_PER_UNIT - REACH);
        }
        return values;
    }
}
