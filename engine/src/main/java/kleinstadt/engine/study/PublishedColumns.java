package kleinstadt.engine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.engine.cache.Sha256;

/**
 * The columns of figures as they were published, before they were carried to the run's territory.
 *
 * @param columns what is remembered of each
 */
public record PublishedColumns(Map<SeriesKey, Column> columns) {

    /** Copies the map. */
    public PublishedColumns {
        columns = Map.copyOf(columns);
    }

    /**
     * A published column.
     *
     * @param territory territory of its figures
     * @param sha256 SHA-256 over its areas and figures, 64 hexadecimal digits
     */
    public record Column(TerritoryDate territory, String sha256) {}

    static PublishedColumns of(Observations published) {
        return new PublishedColumns(published.listSeries().parallelStream()
                .collect(Collectors.toMap(Function.identity(), series -> column(published, series))));
    }

    private static Column column(Observations published, SeriesKey series) {
        List<AreaKey> areas = published.listAreas(series);
        List<Value> values = published.listValues(series);
        List<String> lines = new ArrayList<>(areas.size() + 1);
        lines.add(series.toString());
        for (int row = 0; row < areas.size(); row++) {
            lines.add(areas.get(row) + " " + values.get(row));
        }
        return new Column(published.findTerritory(series).orElseThrow(), Sha256.of(lines));
    }

    /** A column; empty where the run reads no such one. */
    public Optional<Column> find(SeriesKey series) {
        return Optional.ofNullable(columns.get(series));
    }
}
