package kleinstadt.data.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import kleinstadt.data.check.CensusBreak;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;

/**
 * Tells where a line of figures passes from one population base to the next and how far apart both are: at the last day both
 * have, or from the last figure on the earlier base to the first on the later, within a year.
 */
final class BaseBreaks {

    private static final double PERCENT_NAMED = 3;
    private static final double LARGE = 1000;

    private final Observations latest;

    BaseBreaks(Observations latest) {
        this.latest = latest;
    }

    /** Notes the breaks of a line whose figures are sorted by the name of their base and by period. */
    void note(Map<String, NavigableMap<Period, SeriesKey>> bases, IssueLog log) {
        List<PopulationBase> order = new ArrayList<>();
        for (PopulationBase base : PopulationBase.values()) {
            if (bases.containsKey(base.name())) {
                order.add(base);
            }
        }
        for (int i = 1; i < order.size(); i++) {
            String earlier = order.get(i - 1).name();
            String later = order.get(i).name();
            NavigableMap<Period, SeriesKey> before = bases.get(earlier);
            NavigableMap<Period, SeriesKey> after = bases.get(later);
            if (before != null && after != null) {
                compare(earlier, before, later, after, log);
            }
        }
    }

    private void compare(
            String earlier,
            NavigableMap<Period, SeriesKey> before,
            String later,
            NavigableMap<Period, SeriesKey> after,
            IssueLog log) {
        SeriesKey last = before.lastEntry().getValue();
        SeriesKey first = after.firstEntry().getValue();
        for (Map.Entry<Period, SeriesKey> entry : after.entrySet()) {
            SeriesKey same = before.get(entry.getKey());
            if (same != null) {
                last = same;
                first = entry.getValue();
            }
        }
        if (last.period().lastDay().plusYears(1).isBefore(first.period().lastDay())) {
            return;
        }
        double sumBefore = 0;
        double sumAfter = 0;
        int compared = 0;
        int beyond = 0;
        AreaKey largest = null;
        double percentLargest = 0;
        for (AreaKey area : latest.listAreas(first)) {
            if (area.level() != AreaLevel.GEMEINDE
                    || !(latest.value(last, area) instanceof Value.Known old)
                    || !(latest.value(first, area) instanceof Value.Known fresh)
                    || old.number() <= 0) {
                continue;
            }
            compared++;
            sumBefore += old.number();
            sumAfter += fresh.number();
            double percent = 100 * (fresh.number() / old.number() - 1);
            beyond += Math.abs(percent) > PERCENT_NAMED ? 1 : 0;
            if (old.number() >= LARGE && (largest == null || Math.abs(percent) > Math.abs(percentLargest))) {
                largest = area;
                percentLargest = percent;
            }
        }
        if (largest != null) {
            log.add(new CensusBreak(
                    last.toString(),
                    first.toString(),
                    earlier,
                    later,
                    compared,
                    100 * (sumAfter / sumBefore - 1),
                    beyond,
                    largest,
                    percentLargest));
        }
    }
}
