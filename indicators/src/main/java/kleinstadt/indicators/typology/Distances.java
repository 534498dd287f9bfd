package kleinstadt.indicators.typology;

/** Euclidean distances between points. */
final class Distances {

    private Distances() {}

    /** Squared distance of two points of the same length. */
    static double squared(double[] point, double[] other) {
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            double difference = point[i] - other[i];
            sum += difference * difference;
        }
        return sum;
    }

    /** Distances of all pairs, a symmetric matrix with zeros in its diagonal. */
    static double[][] of(double[][] points) {
        double[][] distances = new double[points.length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = Math.sqrt(squared(points[i], points[j]));
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }
}
