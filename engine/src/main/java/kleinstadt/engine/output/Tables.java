package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kleinstadt.data.check.Issue;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;

/** The tables of a run: RFC 4180, UTF-8, dot decimals, full precision, sorted. */
final class Tables {

    /** Columns of {@code indicators.csv}. */
    static final List<String> INDICATOR_COLUMNS = List.of(
            "ags",
            "town",
            "indicator",
            "period",
            "territory",
            "value",
            "unit",
            "lower",
            "upper",
            "status",
            "reason",
            "source");

    private static final List<String> CONTEXT_COLUMNS = List.of(
            "ags",
            "town",
            "indicator",
            "period",
            "group",
            "value",
            "n",
            "rank",
            "rank_lower",
            "rank_upper",
            "percentile",
            "p25",
            "median",
            "p75",
            "significance");
    private static final List<String> ISSUE_COLUMNS =
            List.of("severity", "code", "file", "row", "column", "area", "found", "message");

    private final Study study;
    private final Path folder;

    /** Tables of a study, to be written into a folder. */
    public Tables(Study study, Path folder) {
        this.study = study;
        this.folder = folder;
    }

    /**
     * Writes {@code indicators.csv}: one row for each area, indicator, period and population base.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeIndicators() throws IOException {
        Map<String, String> units = new TreeMap<>();
        for (IndicatorDefinition definition : study.definitions()) {
            units.put(definition.id(), definition.unit());
        }
        List<Result> rows = study.results().listAll().stream()
                .sorted(Comparator.comparing((Result result) -> result.area().key())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        CsvTable.write(folder.resolve("indicators.csv"), INDICATOR_COLUMNS, rows, result -> {
            Value value = result.value();
            return new String[] {
                result.area().key(),
                study.nameOf(result.area()),
                result.indicator(),
                result.period().toString(),
                result.lineage().territory().toString(),
                number(value),
                units.getOrDefault(result.indicator(), ""),
                result.interval().map(Interval::lower).map(Numbers::text).orElse(""),
                result.interval().map(Interval::upper).map(Numbers::text).orElse(""),
                value instanceof Value.Known ? "known" : "missing",
                value instanceof Value.Missing missing ? missing.reason().name() : "",
                String.join(";", result.lineage().sources())
            };
        });
    }

    /**
     * Writes {@code context.csv}: one row for each town, indicator, period and group.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeContext() throws IOException {
        Comparator<Context> order = Comparator.comparing(
                        (Context context) -> context.area().key())
                .thenComparing(Context::indicator)
                .thenComparing(Context::period)
                .thenComparing(context -> context.group().kind());
        List<Context> rows = study.contexts().listAll().stream().sorted(order).toList();
        CsvTable.write(folder.resolve("context.csv"), CONTEXT_COLUMNS, rows, context -> new String[] {
            context.area().key(),
            study.nameOf(context.area()),
            context.indicator(),
            context.period().toString(),
            context.group().id(),
            number(context.value()),
            Integer.toString(context.n()),
            Numbers.text(context.rank()),
            context.ranks().map(ranks -> Integer.toString(ranks.lower())).orElse(""),
            context.ranks().map(ranks -> Integer.toString(ranks.upper())).orElse(""),
            Numbers.text(context.percentile()),
            Numbers.text(context.p25()),
            Numbers.text(context.median()),
            Numbers.text(context.p75()),
            context.significance()
                    .map(found -> found.name().toLowerCase(Locale.ROOT))
                    .orElse("")
        });
    }

    /**
     * Writes {@code issues.csv}: the issues in the order they are given.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeIssues(List<Issue> issues) throws IOException {
        CsvTable.write(folder.resolve("issues.csv"), ISSUE_COLUMNS, issues, issue -> {
            Issue.Place place = issue.place();
            AreaKey area = place.area();
            return new String[] {
                issue.severity().name().toLowerCase(Locale.ROOT),
                issue.code(),
                place.file(),
                place.row() == 0 ? "" : Long.toString(place.row()),
                place.column(),
                area == null ? "" : area.key(),
                place.raw(),
                issue.message()
            };
        });
    }

    private static String number(Value value) {
        return value instanceof Value.Known known ? Numbers.text(known.number()) : "";
    }
}
