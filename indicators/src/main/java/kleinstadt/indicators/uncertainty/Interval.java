package kleinstadt.indicators.uncertainty;

/**
 * Confidence interval of a value, at the 95 % level unless said.
 *
 * @param lower lower bound, in the unit of the value; not NaN
 * @param upper upper bound, in the unit of the value; not below {@code lower}
 */
public record Interval(double lower, double upper) {

    /**
     * Checks the order of the bounds.
     *
     * @throws IllegalArgumentException if a bound is NaN or {@code lower} lies above {@code upper}
     */
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException(
                    "expected a lower bound not above the upper, found " + lower + " and " + upper);
        }
    }

    /** Whether a value lies in it, the bounds included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** The interval of the value in another unit, for instance per 1,000; a negative factor turns the bounds round. */
    public Interval times(double factor) {
        double first = lower * factor;
        double second = upper * factor;
        return new Interval(Math.min(first, second), Math.max(first, second));
    }

    /** The interval cut to what the value can be, for instance a share to 0 and 100. */
    public Interval within(double lowest, double highest) {
        return new Interval(cut(lower, lowest, highest), cut(upper, lowest, highest));
    }

    private static double cut(double bound, double lowest, double highest) {
        return Math.max(lowest, Math.min(highest, bound));
    }
}
