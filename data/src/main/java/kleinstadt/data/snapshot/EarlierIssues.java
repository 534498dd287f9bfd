package kleinstadt.data.snapshot;

import java.util.List;
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
        listUnstored(earlier.stored(), earlier.counts()).stream()
                .filter(more -> !isCheckedAnew(more.code()))
                .forEach(all::addUnstored);
        all.addAll(found);
        return all;
    }

    /** The issues found now that were not known: of kinds too frequent to be kept in full all. */
    static IssueLog listNew(ImportIssues earlier, IssueLog found) {
        Set<Identity> before = earlier.stored().stream().map(Identity::of).collect(Collectors.toSet());
        IssueLog fresh = new IssueLog();
        found.listStored().stream()
                .filter(issue -> !before.contains(Identity.of(issue)))
                .forEach(fresh::add);
        listUnstored(found.listStored(), found.countByFile()).forEach(fresh::addUnstored);
        return fresh;
    }

    /** How many issues of each kind and file there are beyond those kept in full. */
    private static List<IssueCount> listUnstored(List<Issue> stored, List<IssueCount> counts) {
        Map<Kind, Long> kept = stored.stream().collect(Collectors.groupingBy(Kind::of, Collectors.counting()));
        return counts.stream()
                .map(count -> count.withCount(count.count() - kept.getOrDefault(Kind.of(count), 0L)))
                .filter(more -> more.count() > 0)
                .toList();
    }

    private static boolean isCheckedAnew(String code) {
        return FigureChecks.CODES_OF_ALL_TOGETHER.contains(code);
    }
}
