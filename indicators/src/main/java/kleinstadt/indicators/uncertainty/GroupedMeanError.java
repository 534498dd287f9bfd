package kleinstadt.indicators.uncertainty;

/**
 * Standard error and interval of a mean whose persons are counted in classes, for instance a mean age.
 *
 * <p>The people counted are taken as a draw from all who might live there. With class values m, persons w and n = Σw:
 * s² = Σw·(m − mean)² ÷ n, standard error √(s² ÷ n), interval mean ± z · standard error (for instance Cochran, Sampling
 * Techniques, 3rd edition 1977, chapter 2). What a class hides inside itself is not part of it; with
 * five-year classes and ages from 0 to 90 that is under half a percent of the error.
 */
public final class GroupedMeanError {

    private GroupedMeanError() {}

    /**
     * The standard error of the mean, in the unit of the class values.
     *
     * @param classValues value that stands for each class, for instance its midpoint
     * @param persons persons of each class, none negative
     * @throws IllegalArgumentException if the arrays differ in length or nobody is counted
     */
    public static double of(double[] classValues, double[] persons) {
        Moments moments = Moments.of(classValues, persons);
        return Math.sqrt(moments.variance() / moments.n());
    }

    /**
     * The 95 % interval of the mean, in the unit of the class values.
     *
     * @throws IllegalArgumentException if the arrays differ in length or nobody is counted
     */
    public static Interval interval(double[] classValues, double[] persons) {
        return interval(classValues, persons, ConfidenceLevel.P95);
    }

    /**
     * The interval of the mean at a level, in the unit of the class values.
     *
     * @throws IllegalArgumentException if the arrays differ in length or nobody is counted
     */
    public static Interval interval(double[] classValues, double[] persons, ConfidenceLevel level) {
        Moments moments = Moments.of(classValues, persons);
        double reach = level.z() * Math.sqrt(moments.variance() / moments.n());
        return new Interval(moments.mean() - reach, moments.mean() + reach);
    }

    private record Moments(double n, double mean, double variance) {

        static Moments of(double[] classValues, double[] persons) {
            if (classValues.length != persons.length) {
                throw new IllegalArgumentException(
                        "expected as many classes as counts, found " + classValues.length + " and " + persons.length);
            }
            double n = 0;
            double sum = 0;
            for (int i = 0; i < persons.length; i++) {
                n += persons[i];
                sum += persons[i] * classValues[i];
            }
            if (!(n > 0)) {
                throw new IllegalArgumentException("expected persons, found " + n);
            }
            double mean = sum / n;
            double squares = 0;
            for (int i = 0; i < persons.length; i++) {
                squares += persons[i] * (classValues[i] - mean) * (classValues[i] - mean);
            }
            return new Moments(n, mean, squares / n);
        }
    }
}
