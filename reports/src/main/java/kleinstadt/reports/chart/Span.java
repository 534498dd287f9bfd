package kleinstadt.reports.chart;

/**
 * A stretch of an axis, for instance an interval.
 *
 * @param from lower end
 * @param to upper end, not below {@code from}
 */
public record Span(double from, double to) {}
