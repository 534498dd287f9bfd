package kleinstadt.data.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueCount;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.quality.FigureChecks;

/** What earlier imports noted beside what an import notes that adds to their snapshot. */
final class EarlierIssues {

    private EarlierIssues() {}

    /** What makes two issues the same, whether noted now or kept. */
    private record Identity(String code, Issue.Place place, String message) {

        static Identity of(Issue issue) {
            return new Identity(issue.code(), issue.place(), issue.message());
        }
    }

    private record Kind(String file, String code) {

        static Kind of(Issue issue) {
            return new Kind(issue.place().file(), issue.code());
        }

        static Kind of(IssueCount count) {
            return new Kind(count.file(), count.code());
        }
    }

    /**
     * Earlier issues, then those found now. What was noted again counts once, and checks of all tables together count as they
     * came out now.
     */
    static IssueLog together(ImportIssues earlier, IssueLog found) {
        Set<Identity> now = found.listStored().stream().map(Identity::of).collect(Collectors.toSet());
        IssueLog all = new IssueLog();
        for (Issue issue : earlier.stored()) {
            if (!isCheckedAnew(issue.code()) && !now.contains(Identity.of(issue))) {
                all.add(issue);
            }
        }
        addUnstored(earlier, all);
        all.addAll(found);
        return all;
    }

    private static void addUnstored(ImportIssues earlier, IssueLog all) {
        Map<Kind, Long> stored =
                earlier.stored().stream().collect(Collectors.groupingBy(Kind::of, HashMap::new, Collectors.counting()));
        for (IssueCount count : earlier.counts()) {
            long more = count.count() - stored.getOrDefault(Kind.of(count), 0L);
            if (more > 0 && !isCheckedAnew(count.code())) {
                all.addUnstored(count.withCount(more));
            }
        }
    }

    /** The issues found now that were not known: of kinds too frequent to be kept in full all. */
    static IssueLog listNew(ImportIssues earlier, IssueLog found) {
        Set<Identity> before = earlier.stored().stream().map(Identity::of).collect(Collectors.toSet());
        Map<Kind, Long> stored = found.listStored().stream()
                .collect(Collectors.groupingBy(Kind::of, HashMap::new, Collectors.counting()));
        IssueLog fresh = new IssueLog();
        found.listStored().stream()
                .filter(issue -> !before.contains(Identity.of(issue)))
                .forEach(fresh::add);
        for (IssueCount count : found.countByFile()) {
            long more = count.count() - stored.getOrDefault(Kind.of(count), 0L);
            if (more > 0) {
                fresh.addUnstored(count.withCount(more));
            }
        }
        return fresh;
    }

    private static boolean isCheckedAnew(String code) {
        return FigureChecks.CODES_OF_ALL_TOGETHER.contains(code);
    }
}
