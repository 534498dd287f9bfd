package kleinstadt.data.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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

    /**
     * Fills what no file has with the figures of an earlier snapshot. A series that stands on another territory there is
     * not taken from it.
     *
     * @param sums areas by column that were summed up there; they are summed up anew
     * @return how the sources that have figures of files stand to it, in order
     */
    List<MovedCells> addEarlier(Observations earlier, Map<SeriesKey, ? extends Set<AreaKey>> sums) {
        SortedMap<String, CellTally> tallies = new TreeMap<>();
        cells.forEach((series, column) -> tallies.computeIfAbsent(series.source(), source -> new CellTally())
                .read(column.size()));
        for (SeriesKey series : earlier.listSeries()) {
            TerritoryDate territory = earlier.findTerritory(series).orElseThrow();
            boolean alike = territory.equals(territories.computeIfAbsent(series, key -> territory));
            TreeMap<AreaKey, Value> column = cells.computeIfAbsent(series, key -> new TreeMap<>());
            CellTally tally = tallies.getOrDefault(series.source(), new CellTally());
            if (alike) {
                TreeMap<AreaKey, Value> before = new TreeMap<>();
                earlier.forEach(series, before::put);
                new EarlierColumn(before, sums.containsKey(series) ? sums.get(series) : Set.of()).fill(column, tally);
            } else {
                earlier.forEach(series, (area, value) -> {
                    if (column.containsKey(area)) {
                        tally.found(false);
                    }
                });
            }
        }
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().toMoved(entry.getKey()))
                .toList();
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
