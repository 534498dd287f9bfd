package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.engine.cache.Sha256;
import kleinstadt.engine.study.PublishedColumns;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;

/**
 * {@code lineage.csv}: how the values of {@code indicators.csv} came about, one row for each indicator, period and population
 * base; indicator, period and sources lead from there to here. Two runs with the same row computed the same thing of the same
 * figures, so a value that differs between them differs for another reason.
 */
public final class LineageTable {

    /** Columns of {@code lineage.csv}. */
    public static final List<String> COLUMNS = List.of(
            "indicator",
            "period",
            "base",
            "territory",
            "published",
            "measures",
            "source",
            "method",
            "definition",
            "figures");

    private final Study study;
    private final Map<String, String> rules = new HashMap<>();

    private LineageTable(Study study) {
        this.study = study;
        for (IndicatorDefinition definition : study.definitions()) {
            rules.put(definition.id(), rule(definition));
        }
    }

    /**
     * Writes the table.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Study study, Path folder) throws IOException {
        new LineageTable(study).write(folder);
    }

    private void write(Path folder) throws IOException {
        Map<List<Object>, Result> slices = new LinkedHashMap<>();
        for (Result result : study.results().listAll()) {
            slices.putIfAbsent(List.of(result.indicator(), result.period(), result.base()), result);
        }
        List<Result> rows = slices.values().stream().sorted().toList();
        CsvTable.write(folder.resolve("lineage.csv"), COLUMNS, rows, this::cells);
    }

    private String[] cells(Result result) {
        List<SeriesKey> series = result.lineage().series();
        return new String[] {
            result.indicator(),
            result.period().toString(),
            result.base().map(BaseNames::of).orElse(""),
            result.lineage().territory().toString(),
            published(series),
            String.join(";", result.lineage().measures()),
            String.join(";", result.lineage().sources()),
            result.lineage().method(),
            rules.getOrDefault(result.indicator(), ""),
            figures(series)
        };
    }

    /** The territories the columns were published on, in order. */
    private String published(List<SeriesKey> series) {
        TreeSet<TerritoryDate> territories = new TreeSet<>();
        series.forEach(key -> study.published().find(key).ifPresent(column -> territories.add(column.territory())));
        return territories.stream().map(TerritoryDate::toString).collect(Collectors.joining(";"));
    }

    /** A hash of the columns as they were published. */
    private String figures(List<SeriesKey> series) {
        return Sha256.of(series.stream()
                .map(key -> study.published()
                        .find(key)
                        .map(PublishedColumns.Column::sha256)
                        .orElse(""))
                .toList());
    }

    /** A hash of what a definition says of computing; its texts and examples change no value. */
    private static String rule(IndicatorDefinition definition) {
        return Sha256.of(List.of(
                        definition.unit(),
                        definition.formula(),
                        definition.method(),
                        definition.inputs(),
                        definition.minBase(),
                        definition.levels())
                .toString());
    }
}
