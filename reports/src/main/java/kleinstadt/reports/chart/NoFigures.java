package kleinstadt.reports.chart;

/**
 * Stands where a chart cannot be drawn for want of figures, and says why.
 *
 * @param frame what would stand around the chart
 * @param message why there is nothing to draw, in the reader's words
 */
public record NoFigures(Frame frame, String message) implements ChartSpec {}
