package kleinstadt.indicators.profile.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/**
 * Loadings of the first principal component of several indicators: the weights that keep most of their common variance.
 *
 * <p>The component is that of the correlation matrix, as with R's prcomp(scale. = TRUE) and COINr's get_PCA(); OECD/JRC,
 * Handbook on Constructing Composite Indicators (2008), section 6.1. Its sign, which the method leaves open, is such that the
 * loadings sum to something positive.
 *
 * @param loadings one for each indicator; their squares sum to 1
 * @param explained share from 0 to 1 of the indicators' variance in the component
 * @param rows number of towns that have a figure of every indicator
 */
public record PcaWeights(List<Double> loadings, double explained, int rows) {

    private static final int LEAST_ROWS = 3;

    /** Copies the loadings. */
    public PcaWeights {
        loadings = List.copyOf(loadings);
    }

    /**
     * The first component.
     *
     * @param rows for each town its figures, complete, in the order of the indicators
     * @return empty for fewer than two indicators or three towns, and where an indicator has no spread
     */
    public static Optional<PcaWeights> of(double[][] rows) {
        if (rows.length < LEAST_ROWS || rows[0].length < 2) {
            return Optional.empty();
        }
        RealMatrix matrix = MatrixUtils.createRealMatrix(rows);
        Variance variance = new Variance();
        for (int column = 0; column < matrix.getColumnDimension(); column++) {
            if (!(variance.evaluate(matrix.getColumn(column)) > 0)) {
                return Optional.empty();
            }
        }
        RealMatrix correlations = new PearsonsCorrelation(matrix).getCorrelationMatrix();
        EigenDecomposition eigen = new EigenDecomposition(correlations);
        double[] first = eigen.getEigenvector(0).toArray();
        double sum = 0;
        for (double loading : first) {
            sum += loading;
        }
        List<Double> loadings = new ArrayList<>();
        for (double loading : first) {
            loadings.add(sum < 0 ? -loading : loading);
        }
        return Optional.of(new PcaWeights(loadings, eigen.getRealEigenvalue(0) / first.length, rows.length));
    }
}
