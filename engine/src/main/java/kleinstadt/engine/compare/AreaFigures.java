package kleinstadt.engine.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.reports.revision.Rank;

/**
 * All an area has in one run.
 *
 * @param ags its key
 * @param town its name
 * @param rows its figures by indicator and period; of several population bases the newest is the last
 * @param ranks its ranks among the towns of the set
 */
record AreaFigures(String ags, String town, Map<Slot, List<FigureRow>> rows, Map<Slot, Rank> ranks) {

    /** An indicator at a period. */
    record Slot(String indicator, String period) {}

    /** An area that a run does not have. */
    static AreaFigures none(String ags, String town) {
        return new AreaFigures(ags, town, new LinkedHashMap<>(), Map.of());
    }

    /** The figures of a slot; none where there are none. */
    List<FigureRow> list(Slot slot) {
        return rows.getOrDefault(slot, List.of());
    }

    /** The rank of a slot. */
    Rank rank(Slot slot) {
        return ranks.getOrDefault(slot, Rank.NONE);
    }
}
