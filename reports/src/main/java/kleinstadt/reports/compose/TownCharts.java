package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.pack.ReportInput;

/**
 * All charts of a run except its maps, in one language. What the towns share is worked out once; several threads may compose at
 * a time.
 */
public final class TownCharts {

    /** Measures whose figures the charts show as they are, beside the indicators. */
    public static final Set<String> MEASURES = Set.of(AgePyramidComposer.MEASURE, MoveRates.IN, MoveRates.OUT);

    private final Figures figures;
    private final Texts texts;
    private final ProfileComposer profiles;
    private final RugComposer rugs;
    private final PopulationComposer population;
    private final AgePyramidComposer pyramids;
    private final MigrationComposer migration;
    private final BalanceComposer balance;
    private final ScatterComposer scatter;
    private final NeighbourComposer neighbours;
    private final ScoreComposer score;
    private final List<FunnelComposer> funnels;
    private final List<SeriesComposer> series;
    private final List<BeeswarmComposer> strips;
    private final List<SlopeComposer> slopes;

    /** Charts of a run. */
    public TownCharts(ReportInput input, Locale locale) {
        this.figures = new Figures(input);
        this.texts = new Texts(locale);
        this.profiles = new ProfileComposer(figures, texts);
        this.rugs = new RugComposer(figures, texts);
        this.population = new PopulationComposer(figures, texts);
        this.pyramids = new AgePyramidComposer(figures, texts);
        this.migration = new MigrationComposer(figures, texts);
        this.balance = new BalanceComposer(figures, texts);
        this.scatter = new ScatterComposer(figures, texts, KeyIndicators.SCATTER_X, KeyIndicators.SCATTER_Y);
        this.neighbours = new NeighbourComposer(figures, texts);
        this.score = new ScoreComposer(figures, texts);
        this.funnels = KeyIndicators.FUNNELS.stream()
                .flatMap(indicator -> FunnelComposer.find(figures, indicator, texts).stream())
                .toList();
        this.series = KeyIndicators.SERIES.stream()
                .flatMap(indicator -> SeriesComposer.find(figures, indicator, texts).stream())
                .toList();
        this.strips = KeyIndicators.STRIPS.stream()
                .flatMap(indicator -> BeeswarmComposer.find(figures, indicator, texts).stream())
                .toList();
        this.slopes = KeyIndicators.SLOPES.stream()
                .flatMap(indicator -> SlopeComposer.find(figures, indicator, texts).stream())
                .toList();
    }

    /**
     * Composes a town's charts in the order of a presentation: how many people, how old, who comes and goes, then theme by
     * theme.
     *
     * @return one spec a chart; a {@link kleinstadt.reports.chart.NoFigures} in place of one that has no figures
     */
    public List<ChartSpec> of(CaseTown town) {
        Subject subject = new Subject(figures, town, texts);
        List<ChartSpec> charts = new ArrayList<>();
        charts.add(score.compose(subject));
        charts.add(population.compose(subject));
        charts.add(neighbours.compose(subject));
        charts.addAll(pyramids.compose(subject));
        charts.add(balance.compose(subject));
        charts.add(migration.compose(subject));
        charts.addAll(profiles.compose(subject));
        strips.forEach(strip -> charts.add(strip.compose(subject)));
        series.forEach(each -> charts.add(each.compose(subject)));
        slopes.forEach(slope -> charts.add(slope.compose(subject)));
        funnels.forEach(funnel -> charts.add(funnel.compose(subject)));
        charts.add(scatter.compose(subject));
        return List.copyOf(charts);
    }

    /**
     * Composes the charts of several towns, all of them alike: overview tables, then swarms, slopes and the scatter.
     *
     * @param towns the towns the charts are about; the other shown towns are named as well, more quietly
     * @param name what they are called together
     */
    public List<ChartSpec> together(List<CaseTown> towns, String name) {
        Subject subject = new Subject(figures, towns, name, texts);
        List<ChartSpec> charts = new ArrayList<>(rugs.compose(subject));
        strips.forEach(strip -> charts.add(strip.compose(subject)));
        slopes.forEach(slope -> charts.add(slope.compose(subject)));
        funnels.forEach(funnel -> charts.add(funnel.compose(subject)));
        charts.add(scatter.compose(subject));
        return List.copyOf(charts);
    }

    /** Composes a town's charts; where several towns are drawn, an object of this class saves most of the work. */
    public static List<ChartSpec> of(ReportInput input, CaseTown town, Locale locale) {
        return new TownCharts(input, locale).of(town);
    }

    /** Composes the scatter of several towns, all of them alike. */
    public static ChartSpec scatter(ReportInput input, List<CaseTown> towns, String name, Locale locale) {
        TownCharts charts = new TownCharts(input, locale);
        return charts.scatter.compose(new Subject(charts.figures, towns, name, charts.texts));
    }
}
