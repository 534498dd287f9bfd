package kleinstadt.indicators.trend;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Mann and Kendall's test for a trend of any shape, and Theil and Sen's slope that goes with it.
 *
 * <p>S is the number of pairs in which the later value is higher less those in which it is lower. Without equal values
 * and under {@value #EXACT_BELOW} points its distribution is counted out; else Z = (S ∓ 1) ÷ √V with V = (n(n − 1)(2n +
 * 5) − Σ t(t − 1)(2t + 5)) ÷ 18 over groups of t equal values. Sources: Mann, Nonparametric tests against trend,
 * Econometrica 13 (1945); Kendall, Rank Correlation Methods, 4th edition 1970; Sen, Estimates of the regression
 * coefficient based on Kendall's tau, JASA 63 (1968).
 *
 * @param s pairs rising less pairs falling
 * @param p chance of an S as far from 0 without a trend, to both sides
 * @param slopePerYear median of the slopes of all pairs, in the unit of the value
 */
public record MannKendall(int s, double p, double slopePerYear) {

    /** From this many points the distribution is taken as normal. */
    public static final int EXACT_BELOW = 50;

    /**
     * The test.
     *
     * @param years times, ascending and all different; three or more
     * @param values the value at each time
     */
    static MannKendall of(double[] years, double[] values) {
        int n = values.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int s = 0;
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += Double.compare(values[j], values[i]) > 0 ? 1 : values[j] < values[i] ? -1 : 0;
                slopes[pair] = (values[j] - values[i]) / (years[j] - years[i]);
                pair++;
            }
        }
        double ties = tieTerm(values);
        double p = ties == 0 && n < EXACT_BELOW ? exact(n, s) : normal(n, s, ties);
        return new MannKendall(s, p, median(slopes));
    }

    /** Counts the orders of n different values by their number of falling pairs. */
    private static double exact(int n, int s) {
        int pairs = n * (n - 1) / 2;
        double[] chance = {1};
        for (int k = 2; k <= n; k++) {
            double[] longer = new double[chance.length + k - 1];
            for (int falling = 0; falling < chance.length; falling++) {
                for (int more = 0; more < k; more++) {
                    longer[falling + more] += chance[falling] / k;
                }
            }
            chance = longer;
        }
        double tail = 0;
        for (int falling = 0; falling <= (pairs - Math.abs(s)) / 2; falling++) {
            tail += chance[falling];
        }
        return Math.min(1, 2 * tail);
    }

    private static double normal(int n, int s, double ties) {
        double variance = (n * (n - 1.0) * (2.0 * n + 5) - ties) / 18;
        if (s == 0 || variance == 0) {
            return 1;
        }
        double z = (Math.abs(s) - 1) / Math.sqrt(variance);
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }

    private static double tieTerm(double[] values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        double term = 0;
        int start = 0;
        for (int i = 1; i <= ascending.length; i++) {
            if (i == ascending.length || ascending[i] != ascending[start]) {
                double t = i - start;
                term += t * (t - 1) * (2 * t + 5);
                start = i;
            }
        }
        return term;
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        int middle = figures.length / 2;
        return figures.length % 2 == 1 ? figures[middle] : (figures[middle - 1] + figures[middle]) / 2;
    }
}
