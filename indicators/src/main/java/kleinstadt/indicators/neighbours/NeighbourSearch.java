package kleinstadt.indicators.neighbours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kleinstadt.indicators.structure.StandardScores;
import kleinstadt.indicators.structure.StructureTable;

/**
 * Finds the towns of a set that a town is most like.
 *
 * <p>A variable that one of two towns lacks is left out of their distance, which is scaled up in return: squared distance over
 * the known variables times all ÷ known, as R's {@code dist} does. Pairs that have under {@value #MIN_COVERAGE} of the
 * variables in common are not compared. Equally near towns stand in the order of their keys.
 */
public final class NeighbourSearch {

    /** Least share of the variables two towns must have in common. */
    public static final double MIN_COVERAGE = 0.5;

    private final StructureTable table;
    private final PairDistance distance;

    private NeighbourSearch(StandardScores scores, Metric metric) {
        this.table = scores.table();
        this.distance = switch (metric) {
            case EUCLIDEAN -> new EuclideanDistance(scores);
            case MAHALANOBIS -> new MahalanobisDistance(scores);
        };
    }

    /**
     * The neighbours of all towns of a table, towns of the set and others, among the towns of the set.
     *
     * @param count neighbours a town gets; fewer where the set has fewer to compare
     * @throws IllegalArgumentException if the metric is Mahalanobis and fewer than two towns of the set have all variables
     */
    public static Neighbours find(StandardScores scores, Metric metric, int count) {
        if (scores.table().columns() == 0) {
            return Neighbours.none();
        }
        NeighbourSearch search = new NeighbourSearch(scores, metric);
        List<Neighbour> all = new ArrayList<>();
        for (int row = 0; row < search.table.rows(); row++) {
            search.add(row, count, all);
        }
        all.sort(Comparator.comparing(Neighbour::area).thenComparing(Neighbour::rank));
        return new Neighbours(all);
    }

    private record Pair(int other, double distance) {}

    private void add(int row, int count, List<Neighbour> all) {
        List<Pair> pairs = new ArrayList<>();
        for (int other = 0; other < table.members(); other++) {
            int[] columns = common(row, other);
            if (other != row && columns.length >= MIN_COVERAGE * table.columns()) {
                pairs.add(new Pair(other, distance(row, other, columns)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::distance).thenComparing(pair -> table.area(pair.other())));
        int rank = 1;
        for (Pair pair : pairs.subList(0, Math.min(count, pairs.size()))) {
            all.add(neighbour(row, rank, pair));
            rank++;
        }
    }

    private int[] common(int row, int other) {
        return IntStream.range(0, table.columns())
                .filter(column -> table.isKnown(row, column) && table.isKnown(other, column))
                .toArray();
    }

    private double distance(int row, int other, int[] columns) {
        double sum = Arrays.stream(distance.terms(row, other, columns)).sum();
        // the sum of a Mahalanobis distance between equal towns may end a hair below 0
        return Math.sqrt(Math.max(0, sum) * table.columns() / columns.length);
    }

    private Neighbour neighbour(int row, int rank, Pair pair) {
        int[] columns = common(row, pair.other());
        double[] terms = distance.terms(row, pair.other(), columns);
        double sum = Arrays.stream(terms).sum();
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            contributions.add(
                    new Contribution(table.variables().get(columns[i]).indicator(), sum > 0 ? terms[i] / sum : 0));
        }
        double coverage = columns.length / (double) table.columns();
        return new Neighbour(table.area(row), rank, table.area(pair.other()), pair.distance(), coverage, contributions);
    }
}
