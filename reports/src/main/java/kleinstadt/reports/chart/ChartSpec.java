package kleinstadt.reports.chart;

/** A chart as pure data: everything that will be seen, nothing of how it is drawn. */
public sealed interface ChartSpec
        permits AgePyramid,
                Balance,
                Beeswarm,
                FunnelPlot,
                IndicatorProfile,
                MapChart,
                MigrationByAge,
                NeighbourPanels,
                NoFigures,
                RevisionCauses,
                Rug,
                Scatter,
                ScoreParts,
                Slope,
                TimeSeries {

    /** What stands around the drawing. */
    Frame frame();
}
