package kleinstadt.indicators.typology;

/**
 * Spread between groups over spread within, each by its degrees of freedom: (B ÷ (k − 1)) ÷ (W ÷ (n − k)) (Calinski and
 * Harabasz, Communications in Statistics 3, 1974; R: {@code fpc::calinhara}).
 */
final class CalinskiHarabasz {

    private CalinskiHarabasz() {}

    /** The index of a partition; the larger, the clearer the groups. */
    static double of(double[][] points, KMeans partition) {
        int n = points.length;
        int k = partition.count();
        double[] mean = new double[points[0].length];
        for (double[] point : points) {
            for (int column = 0; column < mean.length; column++) {
                mean[column] += point[column] / n;
            }
        }
        double total = 0;
        for (double[] point : points) {
            total += Distances.squared(point, mean);
        }
        double between = total - partition.inertia();
        return (between / (k - 1)) / (partition.inertia() / (n - k));
    }
}
