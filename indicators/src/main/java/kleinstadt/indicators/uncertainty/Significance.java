package kleinstadt.indicators.uncertainty;

/**
 * Whether a value differs from a fixed benchmark by more than chance explains.
 *
 * <p>The benchmark is taken as known: a group's median or a published average that rests on far more people than the
 * value (comparison by interval as in the Public Health Technical Guidance of the Fingertips tool). Two values that are
 * both uncertain are compared by {@link Mover#difference} instead.
 */
public enum Significance {
    /** The whole interval lies above the benchmark. */
    HIGHER,
    /** The whole interval lies below the benchmark. */
    LOWER,
    /** The benchmark lies in the interval, its bounds included: nothing can be said. */
    SIMILAR;

    /** How a value with this interval stands to the benchmark, both in the same unit. */
    public static Significance of(Interval interval, double benchmark) {
        if (interval.lower() > benchmark) {
            return HIGHER;
        }
        return interval.upper() < benchmark ? LOWER : SIMILAR;
    }
}
