package kleinstadt.data.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.ManyDiffer;
import kleinstadt.data.check.SumDiffers;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.SeriesKey;

/**
 * What breaks one rule in one column: the {@value #NAMED} areas furthest off are named, and all are counted where there are
 * more, so that one odd column does not crowd out the others.
 */
final class Differences {

    static final int NAMED = 10;

    /** An area, what was expected and what was found. */
    record Difference(AreaKey area, double expected, double found) {
        double distance() {
            return Math.abs(found - expected);
        }
    }

    private final List<Difference> differing = new ArrayList<>();
    private int compared;

    /** Takes in an area that was looked at and whether it breaks the rule. */
    void add(AreaKey area, double expected, double found, boolean breaks) {
        compared++;
        if (breaks) {
            differing.add(new Difference(area, expected, found));
        }
    }

    /** Notes what was found, in the order of areas. */
    void note(String source, String series, String rule, BiFunction<String, Difference, Issue> issue, IssueLog log) {
        List<Difference> named = differing.stream()
                .sorted(Comparator.comparingDouble((Difference difference) -> -difference.distance())
                        .thenComparing(Difference::area))
                .limit(NAMED)
                .sorted(Comparator.comparing(Difference::area))
                .toList();
        if (differing.size() > named.size()) {
            log.add(new ManyDiffer(source, series, rule, compared, differing.size(), named.size()));
        }
        named.forEach(difference -> log.add(issue.apply(source, difference)));
    }

    /** Notes sums that miss the totals of a column. */
    void noteSums(SeriesKey total, String parts, double tolerance, IssueLog log) {
        note(
                total.source(),
                total.toString(),
                parts + " to add up to the total",
                (source, difference) -> new SumDiffers(
                        source,
                        total.toString(),
                        difference.area(),
                        parts,
                        difference.expected(),
                        difference.found(),
                        tolerance),
                log);
    }
}
