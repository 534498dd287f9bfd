package kleinstadt.reports.chart;

/**
 * A line of a chart's legend.
 *
 * @param sign the mark
 * @param text what it stands for
 */
public record KeyEntry(Sign sign, String text) {}
