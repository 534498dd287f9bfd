package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.pack.ReportInput;

/** All charts of a town except its map, in the order of a presentation. */
public final class TownCharts {

    private static final String SCATTER_X = "share-65-plus";
    private static final String SCATTER_Y = "net-migration-rate";

    /** Measures whose figures the charts show as they are, beside the indicators. */
    public static final Set<String> MEASURES =
            Set.of(AgePyramidComposer.MEASURE, MigrationComposer.IN, MigrationComposer.OUT);

    private TownCharts() {}

    /**
     * Composes the charts: profile, population series, age pyramid, migration by age, scatter.
     *
     * @return one spec a chart; a {@link kleinstadt.reports.chart.NoFigures} in place of one that has no figures
     */
    public static List<ChartSpec> of(ReportInput input, CaseTown town, Locale locale) {
        Subject subject = new Subject(input, town, new Texts(locale));
        List<ChartSpec> charts = new ArrayList<>(ProfileComposer.compose(subject));
        charts.add(SeriesComposer.compose(subject));
        charts.add(AgePyramidComposer.compose(subject));
        charts.add(MigrationComposer.compose(subject));
        charts.add(ScatterComposer.compose(subject, SCATTER_X, SCATTER_Y));
        return List.copyOf(charts);
    }

    /**
     * Composes the scatter of several towns, all of them alike.
     *
     * @param towns the towns the chart is about; the other shown towns are named as well, more quietly
     * @param name what they are called together
     */
    public static ChartSpec scatter(ReportInput input, List<CaseTown> towns, String name, Locale locale) {
        Subject subject = new Subject(input, towns, name, new Texts(locale));
        return ScatterComposer.compose(subject, SCATTER_X, SCATTER_Y);
    }
}
