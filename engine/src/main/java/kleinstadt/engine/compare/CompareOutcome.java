package kleinstadt.engine.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.IndicatorRevision;

/**
 * What a comparison found.
 *
 * @param compared number of figures both runs know
 * @param counts how often what happened
 * @param rankMoves number of figures whose rank moved beyond its interval
 * @param causes how often figures changed for which causes, as {@link kleinstadt.reports.revision.Cause#join} writes them, the
 *     most frequent first; neither what appeared nor what vanished
 */
public record CompareOutcome(long compared, SortedMap<Change, Long> counts, long rankMoves, Map<String, Long> causes) {

    static CompareOutcome of(List<IndicatorRevision> indicators) {
        SortedMap<Change, Long> counts = new TreeMap<>();
        SortedMap<String, Long> causes = new TreeMap<>();
        for (IndicatorRevision indicator : indicators) {
            indicator.counts().forEach((change, count) -> counts.merge(change, count, Long::sum));
            indicator
                    .causes()
                    .getOrDefault(Change.CHANGED, new TreeMap<>())
                    .forEach((cause, count) -> causes.merge(cause, count, Long::sum));
        }
        Map<String, Long> frequentFirst = new LinkedHashMap<>();
        causes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(cause -> frequentFirst.put(cause.getKey(), cause.getValue()));
        return new CompareOutcome(
                indicators.stream().mapToLong(IndicatorRevision::compared).sum(),
                counts,
                indicators.stream().mapToLong(IndicatorRevision::rankMoves).sum(),
                frequentFirst);
    }

    /** How often something happened. */
    public long count(Change change) {
        return counts.getOrDefault(change, 0L);
    }
}
