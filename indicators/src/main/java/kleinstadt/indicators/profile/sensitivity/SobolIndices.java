package kleinstadt.indicators.profile.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.indicators.profile.model.Streams;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.descriptive.NaNPolicy;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Sobol indices from the values of a function on a {@link SobolDesign}.
 *
 * <p>With y_A, y_B and y_ABi the values on the matrices, less their common mean, and V their variance over A and B: first order
 * Σ y_B (y_ABi − y_A) ÷ nV (Saltelli et al. 2010, table 2 b), total Σ (y_A − y_ABi)² ÷ 2nV (Jansen 1999). COINr's SA_estimate()
 * has the same two; it does not subtract the mean first, which makes its first order less sure. Intervals are percentile
 * bootstrap intervals over the n points, all matrices of a point together.
 */
public final class SobolIndices {

    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;
    private static final Quantile TYPE_7 = Quantile.withDefaults()
            .with(Quantile.EstimationMethod.HF7)
            .withCopy(true)
            .with(NaNPolicy.ERROR);

    private final SobolDesign design;
    private final int resamples;
    private final long seed;

    /**
     * Estimates on a design.
     *
     * @param design the points
     * @param resamples number of bootstrap samples
     * @param seed their seed
     */
    public SobolIndices(SobolDesign design, int resamples, long seed) {
        this.design = design;
        this.resamples = resamples;
        this.seed = seed;
    }

    /**
     * The indices of all inputs, in order.
     *
     * @param values values of the function at the design's points, in order
     * @return empty where the function does not vary
     */
    public Optional<List<SobolIndex>> estimate(double[] values) {
        int n = design.points();
        int[] all = new int[n];
        for (int k = 0; k < n; k++) {
            all[k] = k;
        }
        double[][] own = estimates(values, all);
        if (own.length == 0) {
            return Optional.empty();
        }
        double[][][] bootstrap = bootstrap(values, n);
        List<SobolIndex> indices = new ArrayList<>();
        for (int i = 0; i < design.inputs(); i++) {
            double[] first = TYPE_7.evaluate(bootstrap[i][0], LOWER, UPPER);
            double[] total = TYPE_7.evaluate(bootstrap[i][1], LOWER, UPPER);
            indices.add(new SobolIndex(own[i][0], first[0], first[1], own[i][1], total[0], total[1]));
        }
        return Optional.of(indices);
    }

    private double[][][] bootstrap(double[] values, int n) {
        double[][][] bootstrap = new double[design.inputs()][2][resamples];
        UniformRandomProvider random = Streams.of(seed);
        int[] sample = new int[n];
        for (int b = 0; b < resamples; b++) {
            for (int k = 0; k < n; k++) {
                sample[k] = random.nextInt(n);
            }
            double[][] again = estimates(values, sample);
            for (int i = 0; i < design.inputs() && again.length > 0; i++) {
                bootstrap[i][0][b] = again[i][0];
                bootstrap[i][1][b] = again[i][1];
            }
        }
        return bootstrap;
    }

    /** For each input its first and total index over some points; nothing where the function does not vary on them. */
    private double[][] estimates(double[] values, int[] points) {
        int n = design.points();
        double sum = 0;
        for (int k : points) {
            sum += values[k] + values[n + k];
        }
        double mean = sum / (2 * points.length);
        double squares = 0;
        for (int k : points) {
            squares += square(values[k] - mean) + square(values[n + k] - mean);
        }
        double variance = squares / (2 * points.length - 1);
        if (!(variance > 0)) {
            return new double[0][];
        }
        double[][] indices = new double[design.inputs()][2];
        for (int i = 0; i < indices.length; i++) {
            int start = (i + 2) * n;
            double first = 0;
            double total = 0;
            for (int k : points) {
                double change = values[start + k] - values[k];
                first += (values[n + k] - mean) * change;
                total += change * change;
            }
            indices[i][0] = first / points.length / variance;
            indices[i][1] = total / (2 * points.length) / variance;
        }
        return indices;
    }

    private static double square(double number) {
        return number * number;
    }
}
