package kleinstadt.indicators.uncertainty;

/**
 * Wilson's score interval for shares, and for the ratio of two groups of the same people.
 *
 * <p>With p = events ÷ trials and z of the level: (2·events + z² ± z·√(z² + 4·events·(1 − p))) ÷ (2·(trials + z²)).
 * Source: Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927); as in Newcombe,
 * Statistics in Medicine 17 (1998), method 3. Counts need not be whole numbers: those carried over a change of
 * boundaries are not.
 */
public final class WilsonScore {

    private WilsonScore() {}

    /**
     * The 95 % interval of events ÷ trials, as a share from 0 to 1.
     *
     * @throws IllegalArgumentException if {@code trials} is not above 0 or {@code events} does not lie from 0 to
     *     {@code trials}
     */
    public static Interval of(double events, double trials) {
        return of(events, trials, ConfidenceLevel.P95);
    }

    /**
     * The interval of events ÷ trials at a level, as a share from 0 to 1.
     *
     * @throws IllegalArgumentException if {@code trials} is not above 0 or {@code events} does not lie from 0 to
     *     {@code trials}
     */
    public static Interval of(double events, double trials, ConfidenceLevel level) {
        if (!(events >= 0 && events <= trials && trials > 0)) {
            throw new IllegalArgumentException("expected events out of trials, found " + events + " of " + trials);
        }
        double z = level.z();
        double middle = 2 * events + z * z;
        double reach = z * Math.sqrt(z * z + 4 * events * ((trials - events) / trials));
        double whole = 2 * (trials + z * z);
        double lower = events == 0 ? 0 : (middle - reach) / whole;
        double upper = events == trials ? 1 : (middle + reach) / whole;
        return new Interval(lower, upper);
    }

    /**
     * The 95 % interval of the ratio of two disjoint groups, first ÷ second: the limits p of first ÷ (first + second),
     * each as p ÷ (1 − p).
     *
     * @throws IllegalArgumentException if {@code first} is negative or {@code second} is not above 0
     */
    public static Interval odds(double first, double second) {
        return odds(first, second, ConfidenceLevel.P95);
    }

    /**
     * The interval of the ratio of two disjoint groups at a level.
     *
     * @throws IllegalArgumentException if {@code first} is negative or {@code second} is not above 0
     */
    public static Interval odds(double first, double second, ConfidenceLevel level) {
        if (!(second > 0)) {
            throw new IllegalArgumentException("expected a second group above 0, found " + second);
        }
        Interval share = of(first, first + second, level);
        return new Interval(share.lower() / (1 - share.lower()), share.upper() / (1 - share.upper()));
    }
}
