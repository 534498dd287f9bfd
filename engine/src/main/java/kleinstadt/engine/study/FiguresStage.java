package kleinstadt.engine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.Issue;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.engine.cache.RecordForm;

/**
 * All figures of a run on its territory, as they are kept between runs.
 *
 * @param columns the figures
 * @param hashes SHA-256 of all columns of a measure and source, by {@code measure@source}
 * @param published the columns before they were carried to the territory
 * @param issues what was noted while they were carried to the territory
 */
public record FiguresStage(
        List<Column> columns, Map<String, String> hashes, PublishedColumns published, List<Issue> issues) {

    /** Copies the collections. */
    public FiguresStage {
        columns = List.copyOf(columns);
        hashes = Map.copyOf(hashes);
        issues = List.copyOf(issues);
    }

    /**
     * A column of figures.
     *
     * @param series what it holds
     * @param territory its territory
     * @param areas its areas in order
     * @param values the figure of each area
     */
    public record Column(SeriesKey series, TerritoryDate territory, List<AreaKey> areas, List<Value> values) {
        /** Copies the lists. */
        public Column {
            areas = List.copyOf(areas);
            values = List.copyOf(values);
        }
    }

    /** The stored form of figures. */
    static FiguresStage of(Observations figures, PublishedColumns published, List<Issue> issues) {
        List<Column> columns = new ArrayList<>();
        SortedMap<String, List<Column>> groups = new TreeMap<>();
        for (SeriesKey series : figures.listSeries()) {
            Column column = new Column(
                    series,
                    figures.findTerritory(series).orElseThrow(),
                    figures.listAreas(series),
                    figures.listValues(series));
            columns.add(column);
            groups.computeIfAbsent(name(series.measure(), series.source()), name -> new ArrayList<>())
                    .add(column);
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        groups.forEach((name, group) -> hashes.put(name, RecordForm.hash(group)));
        return new FiguresStage(columns, hashes, published, issues);
    }

    Observations toObservations() {
        Observations.Builder figures = Observations.builder();
        columns.forEach(column -> figures.column(column.series(), column.territory(), column.areas(), column.values()));
        return figures.build();
    }

    /** What stands for the columns of a measure from a source; the same text for any that are not there. */
    String hash(String measure, String source) {
        return hashes.getOrDefault(name(measure, source), "none");
    }

    private static String name(String measure, String source) {
        return measure + "@" + source;
    }
}
