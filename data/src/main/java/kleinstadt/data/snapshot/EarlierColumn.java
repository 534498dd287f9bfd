package kleinstadt.data.snapshot;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;

/**
 * A column of an earlier snapshot.
 *
 * @param cells its figures
 * @param sums areas an import summed up
 */
record EarlierColumn(SortedMap<AreaKey, Value> cells, Set<AreaKey> sums) {

    /**
     * Fills what files do not have. Where they have only some Gemeinden of a Land, what was summed up from those alone stands for
     * no Land: a printed figure stays, and a sum is made anew.
     *
     * @param column what the files have
     */
    void fill(SortedMap<AreaKey, Value> column, CellTally tally) {
        TreeSet<AreaKey> partly = new TreeSet<>();
        cells.forEach((area, value) -> {
            if (!isReference(area) && !column.containsKey(area)) {
                partly.add(area.toLand());
            }
        });
        for (Map.Entry<AreaKey, Value> cell : cells.entrySet()) {
            AreaKey area = cell.getKey();
            Value value = cell.getValue();
            Value now = column.get(area);
            boolean incomplete = isReference(area) && isPartly(area, partly) && now != null && isMadeOfRows(now);
            if (incomplete) {
                column.remove(area);
                tally.unread();
            }
            if (now != null && !incomplete) {
                tally.found(now.equals(value));
            } else if (!sums.contains(area) && !(incomplete && isMadeOfRows(value))) {
                column.put(area, value);
                tally.kept();
            }
        }
    }

    private static boolean isPartly(AreaKey area, Set<AreaKey> partly) {
        return area.level() == AreaLevel.LAND ? partly.contains(area) : !partly.isEmpty();
    }

    private static boolean isReference(AreaKey area) {
        return switch (area.level()) {
            case GEMEINDE, VERBAND, KREIS -> false;
            case LAND, REGION, BUND -> true;
        };
    }

    /** Whether a reader summed it up or found no row for it. */
    private static boolean isMadeOfRows(Value value) {
        return value.equals(Value.missing(Reason.NO_SOURCE))
                || (value instanceof Value.Known known && known.quality() == Quality.SUMMED);
    }
}
