package kleinstadt.indicators.uncertainty;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Many comparisons at once: which differences remain if of those named at most a given share may be due to chance on average
 * (Benjamini and Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B 57, 1995). It holds
 * for indicators that go together as well as for independent ones, as long as they do not work against each other (Benjamini and
 * Yekutieli, Annals of Statistics 29, 2001).
 */
public final class BenjaminiHochberg {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private BenjaminiHochberg() {}

    /**
     * The p-values adjusted for their number: the share of chance finds if everything up to this value is named.
     *
     * @param p p-values in [0,1] in any order
     * @return adjusted values in the same order
     */
    public static double[] adjust(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer index) -> p[index]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int place = 0; place < order.length; place++) {
            int rank = p.length - place;
            least = Math.min(least, p[order[place]] * p.length / rank);
            adjusted[order[place]] = least;
        }
        return adjusted;
    }

    /**
     * Two-sided p-value of a value's difference from a fixed benchmark, read back from its 95 % interval: the half of the interval
     * towards the benchmark is 1.96 standard errors. Below 0.05 exactly where {@link Significance} finds a difference.
     *
     * @return 1 where value and benchmark are equal; 0 where the interval has no width and they are not
     */
    public static double pValue(double value, Interval interval, double benchmark) {
        double half = benchmark < value ? value - interval.lower() : interval.upper() - value;
        double distance = Math.abs(value - benchmark);
        if (distance == 0) {
            return 1;
        }
        return half <= 0 ? 0 : 2 * NORMAL.survivalProbability(ConfidenceLevel.P95.z() * distance / half);
    }
}
