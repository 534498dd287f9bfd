package kleinstadt.reports.chart;

/** A chart as pure data: everything that will be seen, nothing of how it is drawn. */
public sealed interface ChartSpec permits MapChart {

    /** What stands around the drawing. */
    Frame frame();
}
