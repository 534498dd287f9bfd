package kleinstadt.reports.chart;

/** A chart as pure data: everything that will be seen, nothing of how it is drawn. */
public sealed interface ChartSpec
        permits AgePyramid, IndicatorProfile, MapChart, MigrationByAge, NoFigures, PopulationSeries, Scatter {

    /** What stands around the drawing. */
    Frame frame();
}
