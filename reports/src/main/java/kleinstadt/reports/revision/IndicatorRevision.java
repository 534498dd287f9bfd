package kleinstadt.reports.revision;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened to an indicator, over all its areas and periods.
 *
 * @param indicator its id
 * @param compared number of figures both runs know
 * @param counts how often what happened
 * @param rankMoves number of figures whose rank moved beyond its interval
 * @param causes how often what happened for which causes, as {@link Cause#join} writes them
 * @param spread the differences of the figures that changed; empty where none did
 * @param movers towns whose figure changed most, each once, the furthest first
 */
public record IndicatorRevision(
        String indicator,
        long compared,
        SortedMap<Change, Long> counts,
        long rankMoves,
        SortedMap<Change, SortedMap<String, Long>> causes,
        Optional<Spread> spread,
        List<Revised> movers) {

    /** Copies the collections. */
    public IndicatorRevision {
        counts = new TreeMap<>(counts);
        causes = new TreeMap<>(causes);
        movers = List.copyOf(movers);
    }

    /** How often something happened. */
    public long count(Change change) {
        return counts.getOrDefault(change, 0L);
    }

    /** Number of figures that differ in value or in being there; neither reasons nor ranks count. */
    public long different() {
        return count(Change.CHANGED) + count(Change.APPEARED) + count(Change.VANISHED);
    }

    /**
     * Differences, new less old in the indicator's unit.
     *
     * @param min the lowest
     * @param p25 a quarter lies below
     * @param median half lie below
     * @param p75 three quarters lie below
     * @param max the highest
     */
    public record Spread(double min, double p25, double median, double p75, double max) {}
}
