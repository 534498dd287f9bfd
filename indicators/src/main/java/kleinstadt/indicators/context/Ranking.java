package kleinstadt.indicators.context;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.NaNPolicy;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/**
 * The values of a group in order, for ranks, percentiles and quartiles.
 *
 * <p>Rank 1 is the highest value; equal values share the mean of their ranks (R: {@code rank(-x, ties = "average")}). The
 * percentile is the share of values below, half of the equal ones counted. Quartiles are type 7 of Hyndman and Fan (1996),
 * R's default.
 */
final class Ranking {

    private static final Quantile TYPE_7 = Quantile.withDefaults()
            .with(Quantile.EstimationMethod.HF7)
            .withCopy(true)
            .with(NaNPolicy.ERROR);

    private static final int QUARTILES = 3;

    private final double[] ascending;
    private final List<OptionalDouble> quartiles;
    private final Map<Double, Double> ranks = new HashMap<>();

    /** Takes the known values of a group in any order. */
    Ranking(double[] values) {
        // adding 0 turns -0 into 0, which equals it
        this.ascending =
                Arrays.stream(values).map(value -> value + 0.0).sorted().toArray();
        // kept as they are handed out: every town of the group holds them
        this.quartiles = n() == 0
                ? Collections.nCopies(QUARTILES, OptionalDouble.empty())
                : Arrays.stream(TYPE_7.evaluate(ascending, 0.25, 0.5, 0.75))
                        .mapToObj(OptionalDouble::of)
                        .toList();
        double[] negated = Arrays.stream(ascending).map(value -> -value).toArray();
        double[] found = negated.length == 0
                ? negated
                : new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).apply(negated);
        for (int i = 0; i < ascending.length; i++) {
            ranks.put(ascending[i], found[i]);
        }
    }

    /** Number of values. */
    int n() {
        return ascending.length;
    }

    /** The rank of one of the group's own values. */
    double rankOfMember(double value) {
        Double rank = ranks.get(value + 0.0);
        if (rank == null) {
            throw new IllegalArgumentException("the group has no value " + value);
        }
        return rank;
    }

    /**
     * The rank a value from outside would have if it joined the group: 1, one for each value above it, and half a rank for
     * each equal one.
     */
    double rankOfOutsider(double value) {
        return 1 + above(value) + 0.5 * equal(value);
    }

    /** Percent of the group's values below, half of the equal ones counted; empty for an empty group. */
    OptionalDouble percentile(double value) {
        if (n() == 0) {
            return OptionalDouble.empty();
        }
        int below = n() - above(value) - equal(value);
        return OptionalDouble.of(100 * (below + 0.5 * equal(value)) / n());
    }

    /** The first, second or third quartile; empty for an empty group. */
    OptionalDouble quartile(int number) {
        return quartiles.get(number - 1);
    }

    private int above(double value) {
        return n() - firstIndex(value, true);
    }

    private int equal(double value) {
        return firstIndex(value, true) - firstIndex(value, false);
    }

    /** The number of values below {@code value}, or not above it. */
    private int firstIndex(double value, boolean afterEqual) {
        int low = 0;
        int high = n();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean goesLeft = afterEqual ? ascending[middle] <= value : ascending[middle] < value;
            if (goesLeft) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
