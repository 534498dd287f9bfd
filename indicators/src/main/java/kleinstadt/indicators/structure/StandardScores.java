package kleinstadt.indicators.structure;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.NaNPolicy;
import org.apache.commons.statistics.descriptive.Statistic;

/**
 * The variables of a table on one scale: how far a town lies from the middle of the set, in units of the set's spread. Towns
 * outside the set are measured with the set's middle and spread. A column without spread is 0 throughout.
 */
public final class StandardScores {

    /** Makes the median absolute deviation of normal values their standard deviation (R: {@code mad}, constant 1.4826). */
    private static final double MAD_TO_SD = 1.4826;

    private static final Median MEDIAN = Median.withDefaults().withCopy(true).with(NaNPolicy.ERROR);

    private final StructureTable table;
    private final double[] middles;
    private final double[] spreads;

    private StandardScores(StructureTable table, double[] middles, double[] spreads) {
        this.table = table;
        this.middles = middles;
        this.spreads = spreads;
    }

    /** What stands for middle and spread. */
    public enum Spread {
        /** Mean and standard deviation with n − 1 (R: {@code scale}). */
        STANDARD_DEVIATION,
        /** Median and median absolute deviation times {@value StandardScores#MAD_TO_SD}, which single towns do not sway. */
        MEDIAN_ABSOLUTE_DEVIATION
    }

    /** The scores of a table. */
    public static StandardScores of(StructureTable table, Spread spread) {
        double[] middles = new double[table.columns()];
        double[] spreads = new double[table.columns()];
        for (int column = 0; column < table.columns(); column++) {
            double[] values = table.membersKnown(column);
            switch (spread) {
                case STANDARD_DEVIATION -> {
                    DoubleStatistics statistics =
                            DoubleStatistics.of(java.util.Set.of(Statistic.MEAN, Statistic.STANDARD_DEVIATION), values);
                    middles[column] = statistics.getAsDouble(Statistic.MEAN);
                    spreads[column] = statistics.getAsDouble(Statistic.STANDARD_DEVIATION);
                }
                case MEDIAN_ABSOLUTE_DEVIATION -> {
                    double median = MEDIAN.evaluate(values);
                    middles[column] = median;
                    spreads[column] = MAD_TO_SD
                            * MEDIAN.evaluate(Arrays.stream(values)
                                    .map(value -> Math.abs(value - median))
                                    .toArray());
                }
            }
        }
        return new StandardScores(table, middles, spreads);
    }

    /** The table the scores are of. */
    public StructureTable table() {
        return table;
    }

    /**
     * The score of a town's variable.
     *
     * @throws IllegalArgumentException if the variable is not known
     */
    public double get(int row, int column) {
        if (!table.isKnown(row, column)) {
            throw new IllegalArgumentException(
                    table.area(row) + " has no " + table.variables().get(column).indicator());
        }
        return spreads[column] > 0 ? (table.value(row, column) - middles[column]) / spreads[column] : 0;
    }

    /** Whether a town's variable is known. */
    public boolean isKnown(int row, int column) {
        return table.isKnown(row, column);
    }
}
