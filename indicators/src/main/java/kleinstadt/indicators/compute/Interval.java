package kleinstadt.indicators.compute;

/**
 * Confidence interval of a value.
 *
 * @param lower lower bound, in the unit of the value
 * @param upper upper bound, in the unit of the value
 */
public record Interval(double lower, double upper) {}
