package kleinstadt.indicators.uncertainty;

/**
 * The noise the Zensus 2022 adds to its cells so that nobody can be recognised, and what it does to a figure computed
 * from them.
 *
 * <p>Each cell is moved by a few persons (cell key method); totals are published as counted. Over 423 towns the 11 age
 * classes less the total scatter with a standard deviation of 4.7, so one cell with 4.7 ÷ √11 = {@value #SD_PER_CELL}
 * persons. A formula f of cells x takes over SD = 1.4 · √(Σ (∂f/∂xᵢ)²), the cells' noise being independent (propagation
 * of errors to first order: JCGM 100:2008, equation 10).
 */
public final class CellKeyNoise {

    /** Standard deviation of the noise of one cell, in persons. */
    public static final double SD_PER_CELL = 1.4;

    private CellKeyNoise() {}

    /**
     * The standard deviation of a figure's noise, in the figure's unit; 0 where no noisy cell is part of it.
     *
     * @param derivatives how far the figure moves per person more in each of its noisy cells; exact totals are left out
     */
    public static double sd(double... derivatives) {
        double squares = 0;
        for (double derivative : derivatives) {
            squares += derivative * derivative;
        }
        return SD_PER_CELL * Math.sqrt(squares);
    }

    /**
     * A 95 % interval widened by noise: on each side the distance from the value and 1.96 standard deviations of the
     * noise, added in squares. It may reach beyond what the figure can be; see {@link Interval#within}.
     *
     * @param interval interval of the value without the noise, at the 95 % level
     * @param value the value
     * @param sd standard deviation of the value's noise, in its unit
     */
    public static Interval combine(Interval interval, double value, double sd) {
        double reach = ConfidenceLevel.P95.z() * sd;
        return new Interval(
                value - Math.hypot(value - interval.lower(), reach),
                value + Math.hypot(interval.upper() - value, reach));
    }
}
