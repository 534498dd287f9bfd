package kleinstadt.indicators.uncertainty;

/**
 * Interval of a difference of two independent estimates from the interval of each, at the level these have (method of
 * variance estimates recovery).
 *
 * <p>With estimates a and b and limits l, u: lower a − b − √((a − l₁)² + (u₂ − b)²), upper a − b + √((u₁ − a)² + (b − l₂)²).
 * Unlike a sum of variances it keeps the skewness of the intervals. Source: Zou and Donner, Construction of confidence limits
 * about effect measures: a general approach, Statistics in Medicine 27 (2008).
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
}
