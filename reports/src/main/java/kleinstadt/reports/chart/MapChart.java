package kleinstadt.reports.chart;

/**
 * A map.
 *
 * @param frame what stands around it
 */
public record MapChart(Frame frame) implements ChartSpec {}
