package kleinstadt.reports.compose;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;
import kleinstadt.data.model.Value;

/** Sorted known values of a group, for quantiles and counts. */
final class Numbers {

    private final double[] sorted;

    /** Takes values in any order; what is missing is left out. */
    Numbers(Collection<Double> values) {
        this.sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The number of a value; empty where it is missing. */
    static OptionalDouble known(Value value) {
        return value instanceof Value.Known known ? OptionalDouble.of(known.number()) : OptionalDouble.empty();
    }

    int count() {
        return sorted.length;
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    /** How many values lie below a number. */
    int countBelow(double number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many values lie above a number. */
    int countAbove(double number) {
        return sorted.length - countBelow(Math.nextUp(number));
    }

    /**
     * A quantile of type 7 of Hyndman and Fan (1996): position (n - 1) p, linear between neighbours.
     *
     * @param share share of values below, in [0,1]
     * @throws IllegalStateException if there are no values
     */
    double quantile(double share) {
        if (isEmpty()) {
            throw new IllegalStateException("no values to take a quantile of");
        }
        double position = (sorted.length - 1) * share;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    double median() {
        return quantile(0.5);
    }

    /** The median; empty where there are no values. */
    OptionalDouble findMedian() {
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median());
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
