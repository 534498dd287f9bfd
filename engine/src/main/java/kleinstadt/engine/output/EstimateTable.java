package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Value;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Support;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * {@code estimates.csv}: what stands behind values of {@code indicators.csv}: the counts a value is made of, its interval and
 * how that was made, the noise of the census cells, the shrunken value, its quality where it is not as published, and whose
 * figures they are where not the town's own. A value nothing more can be said of has no row.
 */
final class EstimateTable {

    private static final List<String> COLUMNS = List.of(
            "ags",
            "town",
            "indicator",
            "period",
            "base",
            "value",
            "lower",
            "upper",
            "interval",
            "events",
            "persons",
            "noise_sd",
            "shrunk",
            "quality",
            "figures_of",
            "source");

    private EstimateTable() {}

    /**
     * Writes the table, in the order of {@code indicators.csv}.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Study study, Path folder) throws IOException {
        Map<String, IntervalMethod> methods = new HashMap<>();
        for (IndicatorDefinition definition : study.definitions()) {
            methods.put(definition.id(), definition.interval().method());
        }
        List<Result> rows = study.results().listAll().stream()
                .filter(EstimateTable::hasMore)
                .sorted(Comparator.comparing((Result result) -> result.area().key())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        CsvTable.write(folder.resolve("estimates.csv"), COLUMNS, rows, result -> cells(study, methods, result));
    }

    /** Whether there is more to say of a value than {@code indicators.csv} does. */
    private static boolean hasMore(Result result) {
        return result.value() instanceof Value.Known known
                && (result.interval().isPresent()
                        || known.quality() != Quality.EXACT
                        || !result.support().equals(Support.own(result.area())));
    }

    private static String[] cells(Study study, Map<String, IntervalMethod> methods, Result result) {
        Value.Known value = (Value.Known) result.value();
        Support support = result.support();
        boolean bounded = result.interval().isPresent();
        return new String[] {
            result.area().key(),
            study.nameOf(result.area()),
            result.indicator(),
            result.period().toString(),
            result.base().map(base -> base.name().toLowerCase(Locale.ROOT)).orElse(""),
            Numbers.text(value.number()),
            result.interval().map(Interval::lower).map(Numbers::text).orElse(""),
            result.interval().map(Interval::upper).map(Numbers::text).orElse(""),
            bounded
                    ? methods.getOrDefault(result.indicator(), IntervalMethod.NONE)
                            .key()
                    : "",
            Numbers.text(count(support.counts(), true)),
            Numbers.text(count(support.counts(), false)),
            support.noise() > 0 ? Numbers.text(support.noise()) : "",
            Numbers.text(support.shrunk()),
            value.quality().name().toLowerCase(Locale.ROOT),
            support.figuresOf().equals(result.area()) ? "" : support.figuresOf().toString(),
            String.join(";", result.lineage().sources())
        };
    }

    private static OptionalDouble count(Optional<Support.Counts> counts, boolean events) {
        return counts.map(both -> OptionalDouble.of(events ? both.events() : both.persons()))
                .orElse(OptionalDouble.empty());
    }
}
