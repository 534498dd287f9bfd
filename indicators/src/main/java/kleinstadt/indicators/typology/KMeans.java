package kleinstadt.indicators.typology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.Well19937c;

/** Partition of points into groups around their means. */
final class KMeans {

    private static final int MOST_ITERATIONS = 100;

    private final int[] groups;
    private final double[][] centres;
    private final double inertia;

    private KMeans(double[][] points, int[] groups, double[][] centres) {
        this.groups = groups;
        this.centres = centres;
        moveCentres(points, groups, centres);
        this.inertia = inertia(points, groups, centres);
    }

    /** Group of each point, from 0. */
    int[] groups() {
        return groups;
    }

    /** Mean of each group. */
    double[][] centres() {
        return centres;
    }

    /** Number of groups. */
    int count() {
        return centres.length;
    }

    /** Sum of the squared distances of the points from the means of their groups. */
    double inertia() {
        return inertia;
    }

    /**
     * Moves points to the nearest mean until none moves (Lloyd, IEEE Transactions on Information Theory 28, 1982; R: {@code
     * kmeans(x, centers, algorithm = "Lloyd")}), which consolidates a partition found otherwise. No random number is drawn. A
     * group that loses all its points keeps its mean.
     *
     * @param points coordinates of the points
     * @param start group of each point to begin with, each of 0 to {@code count} − 1 at least once
     * @param count number of groups
     */
    static KMeans consolidate(double[][] points, int[] start, int count) {
        int[] groups = start.clone();
        double[][] centres = new double[count][points[0].length];
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            moveCentres(points, groups, centres);
            boolean moved = false;
            for (int i = 0; i < points.length; i++) {
                int nearest = nearest(points[i], centres);
                moved |= nearest != groups[i];
                groups[i] = nearest;
            }
            if (!moved) {
                break;
            }
        }
        return new KMeans(points, groups, centres);
    }

    /**
     * The best of several partitions from random starts (k-means++: Arthur and Vassilvitskii, SODA 2007).
     *
     * @param points coordinates of the points
     * @param count number of groups
     * @param trials number of starts
     * @param seed seed of the starts
     */
    static KMeans fromRandomStarts(double[][] points, int count, int trials, long seed) {
        KMeansPlusPlusClusterer<Point> clusterer =
                new KMeansPlusPlusClusterer<>(count, MOST_ITERATIONS, new EuclideanDistance(), new Well19937c(seed));
        List<Point> numbered = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            numbered.add(new Point(i, points[i]));
        }
        KMeans best = of(points, clusterer.cluster(numbered));
        for (int trial = 1; trial < trials; trial++) {
            KMeans other = of(points, clusterer.cluster(numbered));
            best = other.inertia() < best.inertia() ? other : best;
        }
        return best;
    }

    private static KMeans of(double[][] points, List<CentroidCluster<Point>> clusters) {
        int[] groups = new int[points.length];
        for (int group = 0; group < clusters.size(); group++) {
            for (Point point : clusters.get(group).getPoints()) {
                groups[point.number()] = group;
            }
        }
        return new KMeans(points, groups, new double[clusters.size()][points[0].length]);
    }

    /** The group whose mean is nearest to a point, the first of equally near ones. */
    static int nearest(double[] point, double[][] centres) {
        int nearest = 0;
        for (int group = 1; group < centres.length; group++) {
            if (Distances.squared(point, centres[group]) < Distances.squared(point, centres[nearest])) {
                nearest = group;
            }
        }
        return nearest;
    }

    private static void moveCentres(double[][] points, int[] groups, double[][] centres) {
        int[] sizes = new int[centres.length];
        double[][] sums = new double[centres.length][points[0].length];
        for (int i = 0; i < points.length; i++) {
            sizes[groups[i]]++;
            for (int column = 0; column < points[i].length; column++) {
                sums[groups[i]][column] += points[i][column];
            }
        }
        for (int group = 0; group < centres.length; group++) {
            int size = sizes[group];
            if (size > 0) {
                centres[group] =
                        Arrays.stream(sums[group]).map(sum -> sum / size).toArray();
            }
        }
    }

    private static double inertia(double[][] points, int[] groups, double[][] centres) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += Distances.squared(points[i], centres[groups[i]]);
        }
        return sum;
    }

    private static final class Point implements Clusterable {

        private final int number;
        private final double[] coordinates;

        Point(int number, double[] coordinates) {
            this.number = number;
            this.coordinates = coordinates;
        }

        int number() {
            return number;
        }

        @Override
        public double[] getPoint() {
            return coordinates;
        }
    }
}
