package kleinstadt.reports.chart;

/** A chart as pure data: everything that will be seen, nothing of how it is drawn. */
public sealed interface ChartSpec
        permits AgePyramid,
                Balance,
                Beeswarm,
                IndicatorProfile,
                MapChart,
                MigrationByAge,
                NoFigures,
                Rug,
                Scatter,
                Slope,
                TimeSeries {

    /** What stands around the drawing. */
    Frame frame();
}
