package kleinstadt.data.snapshot;

import java.util.List;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueCount;

/**
 * What an import noted about the official files; nothing in a snapshot written before it was kept.
 *
 * @param stored the issues kept in full, in the order they were found
 * @param counts how many there were of each kind in each file or source, stored or not
 */
public record ImportIssues(List<Issue> stored, List<IssueCount> counts) {

    /** Copies the lists. */
    public ImportIssues {
        stored = List.copyOf(stored);
        counts = List.copyOf(counts);
    }

    /** Nothing noted. */
    public static ImportIssues none() {
        return new ImportIssues(List.of(), List.of());
    }
}
