package kleinstadt.indicators.uncertainty;

/**
 * Interval of a difference of two independent estimates from the interval of each, at the level these have (method of
 * variance estimates recovery).
 *
 * <p>With estimates a and b and limits l, u: lower a − b − √((a − l₁)² + (u₂ − b)²), upper a − b + √((u₁ − a)² + (b −
 * l₂)²). Unlike a sum of variances it keeps the skewness of the intervals. Source: Zou and Donner, Construction of
 * confidence limits about effect measures: a general approach, Statistics in Medicine 27 (2008).
 */
public final class Mover {

    private Mover() {}

    /** The interval of first − second; the two must be independent of each other. */
    public static Interval difference(double first, Interval ofFirst, double second, Interval ofSecond) {
        double difference = first - second;
        return new Interval(
                difference - Math.hypot(first - ofFirst.lower(), ofSecond.upper() - second),
                difference + Math.hypot(ofFirst.upper() - first, second - ofSecond.lower()));
    }

    /**
     * The interval of first ÷ second; the two must be independent of each other.
     *
     * <p>With limits l, u of a ÷ b: lower (ab − √((ab)² − l₁u₂(2a − l₁)(2b − u₂))) ÷ (u₂(2b − u₂)), upper (ab + √((ab)²
     * − u₁l₂(2a − u₁)(2b − l₂))) ÷ (l₂(2b − l₂)). Source: Donner and Zou, Closed-form confidence intervals for
     * functions of the normal mean and standard deviation, Statistical Methods in Medical Research 21 (2012).
     *
     * @throws IllegalArgumentException if the lower limit of the second is not above 0 or that of the first below 0
     */
    public static Interval ratio(double first, Interval ofFirst, double second, Interval ofSecond) {
        if (!(ofSecond.lower() > 0 && ofFirst.lower() >= 0)) {
            throw new IllegalArgumentException("expected a ratio of figures above 0, found intervals from "
                    + ofFirst.lower() + " and " + ofSecond.lower());
        }
        return new Interval(
                ratioLimit(first, ofFirst.lower(), second, ofSecond.upper(), -1),
                ratioLimit(first, ofFirst.upper(), second, ofSecond.lower(), 1));
    }

    /** The root of (a − r·b)² = (a − limit of a)² + r²·(b − limit of b)² on one side of a ÷ b. */
    private static double ratioLimit(double a, double limitOfA, double b, double limitOfB, int side) {
        double ofA = limitOfA * (2 * a - limitOfA);
        double ofB = limitOfB * (2 * b - limitOfB);
        double root = Math.sqrt(Math.max(0, a * b * a * b - ofA * ofB));
        // of the two forms of a root, the one that does not divide by what may be 0
        if (side > 0) {
            return (a * b + root) / ofB;
        }
        return ofA == 0 ? 0 : ofA / (a * b + root);
    }
}
