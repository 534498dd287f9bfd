package kleinstadt.data.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final SortedMap<String, SortedMap<String, IssueCount>> byFile = new TreeMap<>();
    private final Map<String, RowsLost> rows = new HashMap<>();

    /** Notes a problem. */
    public void add(Issue issue) {
        long count = counts.merge(issue.code(), 1L, Long::sum);
        severities.merge(issue.severity(), 1L, Long::sum);
        String file = issue.place().file();
        byFile.computeIfAbsent(file, name -> new TreeMap<>())
                .merge(issue.code(), new IssueCount(file, issue.severity(), issue.code(), 1), IssueCount::and);
        rows.merge(file, issue.rowsLost(), RowsLost::and);
        if (count <= STORED_PER_CODE) {
            stored.add(issue);
        }
    }

    /** Notes how many more problems of one kind a file has, of which nothing else is known. */
    public void addUnstored(IssueCount more) {
        counts.merge(more.code(), more.count(), Long::sum);
        severities.merge(more.severity(), more.count(), Long::sum);
        byFile.computeIfAbsent(more.file(), name -> new TreeMap<>()).merge(more.code(), more, IssueCount::and);
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
        other.byFile.forEach((file, codes) -> codes.forEach((code, count) ->
                byFile.computeIfAbsent(file, name -> new TreeMap<>()).merge(code, count, IssueCount::and)));
        other.rows.forEach((file, lost) -> rows.merge(file, lost, RowsLost::and));
    }

    /** The issues kept in full, in the order they were found. */
    public List<Issue> listStored() {
        return Collections.unmodifiableList(stored);
    }

    /** How many issues of each kind there were, stored or not. */
    public SortedMap<String, Long> countByCode() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** How many issues of each kind each file or source has, stored or not, in the order of files and kinds. */
    public List<IssueCount> countByFile() {
        return byFile.values().stream()
                .flatMap(counts -> counts.values().stream())
                .toList();
    }

    /** Rows of a file that its issues say do not reach the figures, whether the issues are stored or not. */
    public RowsLost rowsLost(String file) {
        return rows.getOrDefault(file, RowsLost.NONE);
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
