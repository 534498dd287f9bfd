package kleinstadt.indicators.profile.matrix;

import java.util.OptionalDouble;
import kleinstadt.indicators.profile.ProfileIndicator;

/**
 * The known figures of one indicator, in the order of the towns: those of the set's towns first, then those of towns outside.
 *
 * <p>Shape: for each known figure its row (the number of the town), its value and the bounds of its 95 % interval, which
 * are the value itself where there is none. Towns without a figure have no entry.
 */
public final class Column {

    private final ProfileIndicator indicator;
    private final int[] rows;
    private final int members;
    private final double[] values;
    private final double[] lower;
    private final double[] upper;
    private final OptionalDouble east;

    /**
     * A column; takes the arrays over.
     *
     * @param indicator the indicator
     * @param rows row of each known figure, ascending
     * @param members how many of them belong to towns of the set
     * @param values the figures
     * @param lower lower bounds of their 95 % intervals
     * @param upper upper bounds
     * @param east East Germany's own value; empty where there is none
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public Column(
            ProfileIndicator indicator,
            int[] rows,
            int members,
            double[] values,
            double[] lower,
            double[] upper,
            OptionalDouble east) {
        boolean fits = rows.length == values.length && rows.length == lower.length && rows.length == upper.length;
        if (!fits || members > rows.length) {
            throw new IllegalArgumentException("columns of " + indicator.id() + " differ in length");
        }
        this.indicator = indicator;
        this.rows = rows;
        this.members = members;
        this.values = values;
        this.lower = lower;
        this.upper = upper;
        this.east = east;
    }

    /** The indicator. */
    public ProfileIndicator indicator() {
        return indicator;
    }

    /** Number of known figures. */
    public int known() {
        return rows.length;
    }

    /** How many of them belong to towns of the set. */
    public int members() {
        return members;
    }

    /** Row of the k-th known figure. */
    public int row(int k) {
        return rows[k];
    }

    /** The k-th known figure. */
    public double value(int k) {
        return values[k];
    }

    /** Distance from the k-th figure down to the lower bound of its interval; 0 where there is no interval. */
    public double below(int k) {
        return Math.max(0, values[k] - lower[k]);
    }

    /** Distance from the k-th figure up to the upper bound of its interval; 0 where there is no interval. */
    public double above(int k) {
        return Math.max(0, upper[k] - values[k]);
    }

    /** Number of figures with an interval. */
    public int intervals() {
        int count = 0;
        for (int k = 0; k < known(); k++) {
            count += lower[k] < upper[k] ? 1 : 0;
        }
        return count;
    }

    /** East Germany's own value; empty where there is none. */
    public OptionalDouble east() {
        return east;
    }
}
