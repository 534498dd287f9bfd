package kleinstadt.reports.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.reports.pack.ReportInput;

/**
 * The sample report with what packs show besides: themes, two indicators of 2022 with a direction, and intervals of plus or minus 1 for
 * every share.
 */
public final class SamplePacks {

    private static final Map<String, String> THEMES = Map.of(
            "population", "population",
            "natural-balance-rate", "population",
            "in-migration-rate", "population",
            "out-migration-rate", "population",
            "net-migration-rate", "population",
            "workplace-centrality", "labour",
            "commuter-balance", "labour",
            "unemployment-ratio", "labour",
            "labour-replacement-ratio", "labour");

    private static final Map<String, Direction> DIRECTIONS =
            Map.of("share-under-15", Direction.HIGHER_IS_BETTER, "unemployment-ratio", Direction.LOWER_IS_BETTER);

    private SamplePacks() {}

    /** The report. */
    public static ReportInput create() {
        ReportInput report = SampleBoundaries.reportWithBoundaries();
        List<IndicatorDefinition> definitions =
                report.definitions().stream().map(SamplePacks::completed).toList();
        List<Result> results = new ArrayList<>();
        for (Result result : report.results().listAll()) {
            boolean share = definitions.stream()
                    .anyMatch(definition -> definition.id().equals(result.indicator())
                            && definition.unit().equals("percent"));
            Result dated = DIRECTIONS.containsKey(result.indicator()) ? of2022(result) : result;
            results.add(share ? withInterval(dated) : dated);
        }
        return new ReportInput(
                report.sources(),
                report.observations(),
                new Results(results),
                report.contexts(),
                definitions,
                report.towns(),
                report.shown(),
                report.boundaries(),
                report.territory(),
                report.unit());
    }

    private static IndicatorDefinition completed(IndicatorDefinition definition) {
        return new IndicatorDefinition(
                definition.id(),
                THEMES.getOrDefault(definition.id(), "ageing"),
                definition.unit(),
                definition.decimals(),
                definition.signed(),
                DIRECTIONS.getOrDefault(definition.id(), Direction.NEUTRAL),
                definition.formula(),
                definition.method(),
                definition.inputs(),
                definition.minBase(),
                definition.interval(),
                definition.levels(),
                definition.plausible(),
                definition.reference(),
                definition.texts(),
                definition.examples(),
                definition.hash());
    }

    /** Recent enough to stand out. */
    private static Result of2022(Result result) {
        return new Result(
                result.indicator(),
                result.area(),
                new Period.Year(2022),
                result.base(),
                result.value(),
                result.interval(),
                result.lineage(),
                result.support());
    }

    private static Result withInterval(Result result) {
        if (!(result.value() instanceof Value.Known known)) {
            return result;
        }
        return new Result(
                result.indicator(),
                result.area(),
                result.period(),
                result.base(),
                result.value(),
                Optional.of(new Interval(known.number() - 1, known.number() + 1)),
                result.lineage(),
                result.support());
    }
}
