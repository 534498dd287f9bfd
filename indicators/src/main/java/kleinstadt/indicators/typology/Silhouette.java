package kleinstadt.indicators.typology;

import java.util.Arrays;

/**
 * How well each point lies in its group: (b − a) ÷ max(a, b) with a the mean distance to the others of its group and b that to
 * the nearest other group; 0 for a point alone (Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987; R: {@code
 * cluster::silhouette}).
 */
final class Silhouette {

    private Silhouette() {}

    /**
     * The silhouette of each point, in [-1, 1].
     *
     * @param distances distances of all pairs
     * @param groups group of each point
     * @param count number of groups, at least two
     */
    static double[] of(double[][] distances, int[] groups, int count) {
        int[] sizes = new int[count];
        for (int group : groups) {
            sizes[group]++;
        }
        double[] widths = new double[groups.length];
        for (int i = 0; i < groups.length; i++) {
            if (sizes[groups[i]] > 1) {
                widths[i] = width(distances[i], groups, sizes, groups[i]);
            }
        }
        return widths;
    }

    private static double width(double[] distances, int[] groups, int[] sizes, int own) {
        double[] sums = new double[sizes.length];
        for (int j = 0; j < groups.length; j++) {
            sums[groups[j]] += distances[j];
        }
        double within = sums[own] / (sizes[own] - 1);
        double beside = Double.POSITIVE_INFINITY;
        for (int group = 0; group < sizes.length; group++) {
            if (group != own && sizes[group] > 0) {
                beside = Math.min(beside, sums[group] / sizes[group]);
            }
        }
        double larger = Math.max(within, beside);
        return larger > 0 ? (beside - within) / larger : 0;
    }

    /** The mean of the points' silhouettes. */
    static double mean(double[][] distances, int[] groups, int count) {
        return Arrays.stream(of(distances, groups, count)).average().orElse(0);
    }
}
