package kleinstadt.engine.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.compose.TownCharts;
import kleinstadt.reports.map.TownMaps;
import kleinstadt.reports.pack.ReportInput;

/** Every chart a run draws, maps among them; several threads may ask at a time. */
final class ChartSpecs {

    private final TownCharts charts;
    private final TownMaps maps;

    ChartSpecs(ReportInput input, Locale locale) {
        this.charts = new TownCharts(input, locale);
        this.maps = new TownMaps(input, locale);
    }

    /** The charts of a town, in the order of a presentation. */
    List<ChartSpec> of(CaseTown town) {
        List<ChartSpec> specs = new ArrayList<>(charts.of(town));
        specs.addAll(maps.of(town));
        return List.copyOf(specs);
    }

    /** The charts of several towns, none before the others. */
    List<ChartSpec> together(List<CaseTown> towns, String name) {
        List<ChartSpec> specs = new ArrayList<>(charts.together(towns, name));
        specs.addAll(maps.of(towns, name));
        return List.copyOf(specs);
    }
}
