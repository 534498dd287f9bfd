package kleinstadt.data.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects issues of one run: exact counts by kind, and the first {@value #STORED_PER_CODE} of each kind in full, so that
 * a broken file of millions of rows cannot fill the memory. Not thread-safe.
 */
public final class IssueLog {

    /** How many issues of one kind are kept in full. */
    public static final int STORED_PER_CODE = 1000;

    private final List<Issue> stored = new ArrayList<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final SortedMap<Severity, Long> severities = new TreeMap<>();

    /** Notes a problem. */
    public void add(Issue issue) {
        long count = counts.merge(issue.code(), 1L, Long::sum);
        severities.merge(issue.severity(), 1L, Long::sum);
        if (count <= STORED_PER_CODE) {
            stored.add(issue);
        }
    }

    /** Notes all problems of another log, as if they had been noted here one after the other. */
    public void addAll(IssueLog other) {
        SortedMap<String, Long> known = new TreeMap<>(counts);
        for (Issue issue : other.stored) {
            if (known.merge(issue.code(), 1L, Long::sum) <= STORED_PER_CODE) {
                stored.add(issue);
            }
        }
        other.counts.forEach((code, count) -> counts.merge(code, count, Long::sum));
        other.severities.forEach((severity, count) -> severities.merge(severity, count, Long::sum));
    }

    /** The issues kept in full, in the order they were found. */
    public List<Issue> listStored() {
        return Collections.unmodifiableList(stored);
    }

    /** How many issues of each kind there were, stored or not. */
    public SortedMap<String, Long> countByCode() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** The gravest severity noted; empty where all is well. */
    public Optional<Severity> findGravest() {
        return severities.isEmpty() ? Optional.empty() : Optional.of(severities.lastKey());
    }

    /** Number of issues, stored or not. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
