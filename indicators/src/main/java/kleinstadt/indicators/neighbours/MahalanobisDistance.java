package kleinstadt.indicators.neighbours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kleinstadt.indicators.structure.StandardScores;
import kleinstadt.indicators.structure.StructureTable;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.stat.correlation.Covariance;

/**
 * Squared Mahalanobis distance (x − y)ᵀ S⁻¹ (x − y), S being the covariance of the set's towns without gaps (Mahalanobis,
 * Proceedings of the National Institute of Sciences of India 2, 1936). Variables that are sums of others leave S without an
 * inverse; its generalised inverse then leaves the surplus out. Over part of the variables S is their part of it.
 */
final class MahalanobisDistance implements PairDistance {

    private final StandardScores scores;
    private final RealMatrix covariance;
    private final Map<List<Integer>, RealMatrix> inverses = new HashMap<>();

    /**
     * The distance in a set.
     *
     * @throws IllegalArgumentException if fewer than two towns have all variables
     */
    MahalanobisDistance(StandardScores scores) {
        this.scores = scores;
        StructureTable table = scores.table();
        List<double[]> complete = new ArrayList<>();
        for (int row = 0; row < table.members(); row++) {
            if (table.countKnown(row) == table.columns()) {
                int town = row;
                complete.add(IntStream.range(0, table.columns())
                        .mapToDouble(column -> scores.get(town, column))
                        .toArray());
            }
        }
        if (complete.size() < 2) {
            throw new IllegalArgumentException("expected two towns with all variables, found " + complete.size());
        }
        this.covariance = new Covariance(complete.toArray(double[][]::new)).getCovarianceMatrix();
    }

    @Override
    public double[] terms(int row, int other, int[] columns) {
        double[] differences = Arrays.stream(columns)
                .mapToDouble(column -> scores.get(row, column) - scores.get(other, column))
                .toArray();
        double[] weighted = inverse(columns).operate(differences);
        double[] terms = new double[columns.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = differences[i] * weighted[i];
        }
        return terms;
    }

    private RealMatrix inverse(int[] columns) {
        return inverses.computeIfAbsent(
                Arrays.stream(columns).boxed().toList(),
                key -> new SingularValueDecomposition(covariance.getSubMatrix(columns, columns))
                        .getSolver()
                        .getInverse());
    }
}
