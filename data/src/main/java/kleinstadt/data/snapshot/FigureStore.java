package kleinstadt.data.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import kleinstadt.data.check.FigureTwice;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.TerritoryContradicted;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/**
 * Figures of several files put together: eastern Gemeinden, associations and Kreise, and reference areas; the first of two
 * figures for one cell. A cell of an area that did not exist is left out, which says the same;
 * that of one which existed is kept: its figures stand in the row of the Gemeinde it joined, and it lacks none.
 */
final class FigureStore {

    private static final Value NO_SUCH_AREA = Value.missing(Reason.NO_SUCH_AREA);

    private final BiPredicate<AreaKey, TerritoryDate> existed;
    private final TreeMap<SeriesKey, TerritoryDate> territories = new TreeMap<>();
    private final TreeMap<SeriesKey, TreeMap<AreaKey, Value>> cells = new TreeMap<>();

    /** Takes what is known of the areas of a territory. */
    FigureStore(BiPredicate<AreaKey, TerritoryDate> existed) {
        this.existed = existed;
    }

    /** Adds what a file has. */
    void add(Observations observations, String file, IssueLog log) {
        for (SeriesKey series : observations.listSeries()) {
            TerritoryDate territory = observations.findTerritory(series).orElseThrow();
            TerritoryDate known = territories.putIfAbsent(series, territory);
            if (known != null && !known.equals(territory)) {
                log.add(new TerritoryContradicted(file, series.toString(), known.toString(), territory.toString()));
                continue;
            }
            TreeMap<AreaKey, Value> column = cells.computeIfAbsent(series, key -> new TreeMap<>());
            observations.forEach(series, (area, value) -> {
                if (isKept(area) && (!value.equals(NO_SUCH_AREA) || existed.test(area, territory))) {
                    Value first = column.putIfAbsent(area, value);
                    if (first != null && !first.equals(value)) {
                        log.add(new FigureTwice(
                                new Issue.Place(file, 0, series.toString(), area, CellText.of(value)),
                                CellText.of(first)));
                    }
                }
            });
        }
    }

    private static boolean isKept(AreaKey area) {
        return switch (area.level()) {
            case GEMEINDE, VERBAND, KREIS -> area.isEastern();
            case LAND, REGION, BUND -> true;
        };
    }

    /** All figures added so far; columns without any are left out. */
    Observations toObservations() {
        Observations.Builder builder = Observations.builder();
        cells.forEach((series, column) -> {
            TerritoryDate territory = territories.get(series);
            if (!column.isEmpty() && territory != null) {
                builder.column(series, territory, List.copyOf(column.keySet()), new ArrayList<>(column.values()));
            }
        });
        return builder.build();
    }
}
