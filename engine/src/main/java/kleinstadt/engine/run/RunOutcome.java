package kleinstadt.engine.run;

import java.util.SortedMap;

/**
 * What a run ended with.
 *
 * @param values number of known values
 * @param areas number of areas that have results
 * @param issueCounts data issues by kind
 * @param failed whether an issue was at or above the severity asked for
 */
public record RunOutcome(long values, long areas, SortedMap<String, Long> issueCounts, boolean failed) {

    /** Number of data issues. */
    public long issues() {
        return issueCounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
