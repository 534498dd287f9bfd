package kleinstadt.reports.map;

import java.util.Arrays;

/**
 * Natural breaks after Jenks: the classes whose figures differ least from the mean of their class, by the sum of squares.
 *
 * <p>Found exactly by dynamic programming (Fisher, On Grouping for Maximum Homogeneity, Journal of the American Statistical
 * Association 53, 1958). The function of this name in GeoTools 33.1 stops at worse classes, for skewed figures with up to
 * three times the sum of squares, and parts ten plain figures into single ones; hence this one.
 */
final class NaturalBreaks {

    private NaturalBreaks() {}

    /**
     * Where the classes after the first begin, ascending; equal figures are never parted.
     *
     * @param sorted figures, ascending, at least one
     * @param classes how many classes at most
     */
    static double[] starts(double[] sorted, int classes) {
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        int count = Math.min(classes, distinct.length);
        Sums sums = new Sums(sorted, distinct);
        int n = distinct.length;
        double[] least = new double[n + 1];
        Arrays.fill(least, 1, n + 1, Double.POSITIVE_INFINITY);
        int[][] begins = new int[count + 1][n + 1];
        for (int used = 1; used <= count; used++) {
            double[] next = new double[n + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int end = used; end <= n; end++) {
                for (int begin = used - 1; begin < end; begin++) {
                    double cost = least[begin] + sums.squares(begin, end);
                    if (cost < next[end]) {
                        next[end] = cost;
                        begins[used][end] = begin;
                    }
                }
            }
            least = next;
        }
        double[] starts = new double[count - 1];
        int end = n;
        for (int used = count; used > 1; used--) {
            end = begins[used][end];
            starts[used - 2] = distinct[end];
        }
        return starts;
    }

    /** Running sums over the different figures, each as often as it occurs. */
    private static final class Sums {

        private final double[] number;
        private final double[] sum;
        private final double[] square;

        Sums(double[] sorted, double[] distinct) {
            number = new double[distinct.length + 1];
            sum = new double[distinct.length + 1];
            square = new double[distinct.length + 1];
            // From the middle of the figures, so that large figures close together keep their digits.
            double origin = sorted[sorted.length / 2];
            int row = 0;
            for (int index = 0; index < distinct.length; index++) {
                double figure = distinct[index] - origin;
                int times = 0;
                while (row < sorted.length && sorted[row] == distinct[index]) {
                    times++;
                    row++;
                }
                number[index + 1] = number[index] + times;
                sum[index + 1] = sum[index] + times * figure;
                square[index + 1] = square[index] + times * figure * figure;
            }
        }

        /** Sum of squared differences from their mean, of the different figures from one index to before another. */
        double squares(int begin, int end) {
            double total = sum[end] - sum[begin];
            return square[end] - square[begin] - total * total / (number[end] - number[begin]);
        }
    }
}
