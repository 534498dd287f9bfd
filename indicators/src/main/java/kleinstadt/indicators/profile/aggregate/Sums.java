package kleinstadt.indicators.profile.aggregate;

import java.util.Arrays;
import kleinstadt.indicators.profile.Aggregation;
import kleinstadt.indicators.profile.matrix.Column;

/**
 * Running sums over indicators (or themes) for every town, from which an aggregate is read: weights, weighted values or
 * logarithms, weighted squares.
 *
 * <p>With weights w and normalised values z, M = Σwz ÷ Σw and S² = Σw(z − M)² ÷ Σw: arithmetic M; geometric exp(Σw ln z ÷ Σw);
 * Mazziotta-Pareto M − S² ÷ M, the penalty being S × cv with cv = S ÷ M (De Muro, Mazziotta, Pareto 2011; with weights:
 * Mazziotta, Pareto: Weighting in Composite Indices Construction, Rivista Italiana di Economia Demografia e Statistica 76, 2022).
 * S is that of the whole, divided by the number of indicators and not by one less. Missing values have no part in any sum.
 */
public final class Sums {

    private final double[] weights;
    private final double[] values;
    private final double[] squares;

    /** Sums for a number of towns. */
    public Sums(int rows) {
        this.weights = new double[rows];
        this.values = new double[rows];
        this.squares = new double[rows];
    }

    /** Starts anew. */
    public void clear() {
        Arrays.fill(weights, 0);
        Arrays.fill(values, 0);
        Arrays.fill(squares, 0);
    }

    /**
     * Adds an indicator.
     *
     * @param kind the aggregation
     * @param column the indicator, for the towns it is known of
     * @param normalised its normalised values in the order of the column
     * @param weight its weight
     * @param floor values below are raised to it where the aggregation needs values above 0
     */
    public void addColumn(Aggregation kind, Column column, double[] normalised, double weight, double floor) {
        int known = column.known();
        switch (kind) {
            case GEOMETRIC -> {
                for (int k = 0; k < known; k++) {
                    addGeometric(column.row(k), weight, Math.max(floor, normalised[k]));
                }
            }
            case MAZZIOTTA_PARETO, ADJUSTED_MAZZIOTTA_PARETO -> {
                for (int k = 0; k < known; k++) {
                    addSquared(column.row(k), weight, Math.max(floor, normalised[k]));
                }
            }
            default -> {
                for (int k = 0; k < known; k++) {
                    addPlain(column.row(k), weight, normalised[k]);
                }
            }
        }
    }

    /**
     * Adds a value of one town.
     *
     * @param kind the aggregation
     * @param row the town
     * @param weight weight of the value
     * @param value the value; above 0 unless the aggregation is arithmetic
     */
    public void add(Aggregation kind, int row, double weight, double value) {
        switch (kind) {
            case GEOMETRIC -> addGeometric(row, weight, value);
            case MAZZIOTTA_PARETO, ADJUSTED_MAZZIOTTA_PARETO -> addSquared(row, weight, value);
            default -> addPlain(row, weight, value);
        }
    }

    private void addPlain(int row, double weight, double value) {
        weights[row] += weight;
        values[row] += weight * value;
    }

    private void addGeometric(int row, double weight, double value) {
        weights[row] += weight;
        values[row] += weight * Math.log(value);
    }

    private void addSquared(int row, double weight, double value) {
        double weighted = weight * value;
        weights[row] += weight;
        values[row] += weighted;
        squares[row] += weighted * value;
    }

    /** Whether anything with a weight was added for a town. */
    public boolean has(int row) {
        return weights[row] > 0;
    }

    /**
     * The aggregate of a town for which something was added.
     *
     * @param kind the aggregation it was added with
     * @param row the town
     */
    public double result(Aggregation kind, int row) {
        double mean = values[row] / weights[row];
        return switch (kind) {
            case GEOMETRIC -> Math.exp(mean);
            case MAZZIOTTA_PARETO, ADJUSTED_MAZZIOTTA_PARETO -> {
                double variance = Math.max(0, squares[row] / weights[row] - mean * mean);
                yield mean - variance / mean;
            }
            default -> mean;
        };
    }
}
