package kleinstadt.indicators.uncertainty;

/**
 * Interval of the difference of two independent counts, for instance births less deaths.
 *
 * <p>Found from the intervals of the two (method of variance estimates recovery: Zou and Donner, Statistics in Medicine
 * 27, 2008), here those of {@link ByarPoisson}.
 */
public final class PoissonDifference {

    private PoissonDifference() {}

    /**
     * The 95 % interval of first − second, in events.
     *
     * @throws IllegalArgumentException if a count is negative or not finite
     */
    public static Interval of(double first, double second) {
        return of(first, second, ConfidenceLevel.P95);
    }

    /**
     * The interval of first − second at a level, in events.
     *
     * @throws IllegalArgumentException if a count is negative or not finite
     */
    public static Interval of(double first, double second, ConfidenceLevel level) {
        return Mover.difference(first, ByarPoisson.of(first, level), second, ByarPoisson.of(second, level));
    }
}
