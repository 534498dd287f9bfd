package kleinstadt.indicators.uncertainty;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The distribution of each town's rank where every town's true value lies normally around a mean of its own.
 *
 * <p>For a town whose true value is t the number of others above t is a sum of independent yes and no, each with the
 * chance Φ((mean − t) ÷ deviation); its mean and variance over all towns are laid down at fixed places once and read
 * between them. The sum is taken as normal with a correction for whole numbers, and mixed over the town's own t at 33
 * places from −3.2 to 3.2 deviations. The cost is towns × places, not towns².
 */
final class RankDistribution {

    private static final int MOST_VALUES_AS_PLACES = 1024;
    private static final int EVEN_PLACES = 128;
    private static final double STEP = 0.2;
    private static final int NODES = 33;
    private static final double REACH = STEP * (NODES - 1) / 2;
    private static final double LEAST_VARIANCE = 1e-9;

    private final double[] means;
    private final double[] deviations;
    private final double[] places;
    private final double[] above;
    private final double[] aboveVariance;
    private final double[] nodes = new double[NODES];
    private final double[] weights = new double[NODES];
    private final double[] ownChance = new double[NODES];

    /**
     * The best and the worst rank.
     *
     * @param lower the best, 2.5 % quantile
     * @param upper the worst, 97.5 % quantile
     */
    record Bounds(int lower, int upper) {}

    RankDistribution(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
        double sum = 0;
        for (int k = 0; k < NODES; k++) {
            nodes[k] = STEP * k - REACH;
            weights[k] = Math.exp(-nodes[k] * nodes[k] / 2);
            ownChance[k] = NormalTable.probability(-nodes[k]);
            sum += weights[k];
        }
        for (int k = 0; k < NODES; k++) {
            weights[k] /= sum;
        }
        this.places = places(means, deviations);
        this.above = new double[places.length];
        this.aboveVariance = new double[places.length];
        fill();
    }

    /** Adds up the towns at each place; a town out of reach of a place lies above it or below for sure. */
    private void fill() {
        int[] surelyAboveUpTo = new int[places.length + 1];
        for (int j = 0; j < means.length; j++) {
            double reach = NormalTable.REACH * deviations[j];
            int from = firstPlace(means[j] - reach);
            surelyAboveUpTo[from]++;
            for (int g = from; g < places.length && places[g] <= means[j] + reach; g++) {
                double chance = chanceAbove(j, places[g]);
                above[g] += chance;
                aboveVariance[g] += chance * (1 - chance);
            }
        }
        int sure = 0;
        for (int g = places.length - 1; g >= 0; g--) {
            sure += surelyAboveUpTo[g + 1];
            above[g] += sure;
        }
    }

    private int firstPlace(double value) {
        int found = Arrays.binarySearch(places, value);
        return found >= 0 ? found : -found - 1;
    }

    /** The ranks of a town of the group. */
    Bounds member(int index) {
        return bounds(means[index], deviations[index], true);
    }

    /** The ranks of another town that joins the group. */
    Bounds outsider(double mean, double deviation) {
        return bounds(mean, deviation, false);
    }

    private Bounds bounds(double mean, double deviation, boolean member) {
        double[] expected = new double[NODES];
        double[] deviationOfRank = new double[NODES];
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < NODES; k++) {
            double own = !member ? 0 : deviation > 0 ? ownChance[k] : 0.5;
            double place = mean + nodes[k] * deviation;
            int right = rightOf(place);
            double share = share(place, right);
            expected[k] = 1 + between(above, right, share) - own;
            double variance = between(aboveVariance, right, share) - own * (1 - own);
            deviationOfRank[k] = Math.sqrt(Math.max(LEAST_VARIANCE, variance));
            lowest = Math.min(lowest, expected[k] - 4 * deviationOfRank[k]);
            highest = Math.max(highest, expected[k] + 4 * deviationOfRank[k]);
        }
        int last = member ? means.length : means.length + 1;
        int from = (int) Math.max(1, Math.floor(lowest));
        int to = (int) Math.min(last, Math.ceil(highest));
        double tail = ConfidenceLevel.P95.tail();
        int lower = quantile(tail, from, to, expected, deviationOfRank);
        return new Bounds(lower, quantile(1 - tail, lower, to, expected, deviationOfRank));
    }

    private int quantile(double share, int from, int to, double[] expected, double[] deviationOfRank) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            double chance = 0;
            for (int k = 0; k < NODES; k++) {
                chance += weights[k] * NormalTable.probability((middle + 0.5 - expected[k]) / deviationOfRank[k]);
            }
            if (chance >= share) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private double chanceAbove(int town, double place) {
        double distance = means[town] - place;
        if (deviations[town] > 0) {
            return NormalTable.probability(distance / deviations[town]);
        }
        return distance == 0 ? 0.5 : distance > 0 ? 1 : 0;
    }

    private int rightOf(double place) {
        return Math.max(1, Math.min(places.length - 1, firstPlace(place)));
    }

    private double share(double place, int right) {
        double share = (place - places[right - 1]) / (places[right] - places[right - 1]);
        return Math.max(0, Math.min(1, share));
    }

    private static double between(double[] figures, int right, double share) {
        return figures[right - 1] + share * (figures[right] - figures[right - 1]);
    }

    /** Where the sums are laid down, ascending: as dense as the towns are, and evenly over the whole range. */
    private static double[] places(double[] means, double[] deviations) {
        double lowest = 0;
        double highest = 1;
        for (int j = 0; j < means.length; j++) {
            double reach = (REACH + 1) * deviations[j];
            lowest = j == 0 ? means[j] - reach : Math.min(lowest, means[j] - reach);
            highest = j == 0 ? means[j] + reach : Math.max(highest, means[j] + reach);
        }
        double[] sorted = means.clone();
        Arrays.sort(sorted);
        int dense = Math.min(sorted.length, MOST_VALUES_AS_PLACES);
        double[] places = new double[dense + EVEN_PLACES];
        for (int g = 0; g < dense; g++) {
            places[g] = sorted[(int) ((long) g * (sorted.length - 1) / Math.max(1, dense - 1))];
        }
        double width = highest > lowest ? highest - lowest : 1;
        for (int g = 0; g < EVEN_PLACES; g++) {
            places[dense + g] = lowest + width * g / (EVEN_PLACES - 1);
        }
        return DoubleStream.of(places).sorted().distinct().toArray();
    }
}
