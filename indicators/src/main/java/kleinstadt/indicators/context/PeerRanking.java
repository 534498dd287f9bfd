package kleinstadt.indicators.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.indicators.uncertainty.RankIntervals;

/** The values of a group's towns in order, with the ranks each may hold where all of them have intervals. */
final class PeerRanking {

    private final Ranking ranking;
    private final Map<AreaKey, Integer> places = new HashMap<>();
    private final Optional<RankIntervals> intervals;

    private PeerRanking(Group group, List<AreaKey> areas, double[] values, List<Interval> intervals) {
        this.ranking = new Ranking(values);
        for (int place = 0; place < areas.size(); place++) {
            places.put(areas.get(place), place);
        }
        boolean bounded = !areas.isEmpty() && intervals.size() == areas.size();
        this.intervals = bounded && group.kind().hasRankIntervals()
                ? Optional.of(RankIntervals.of(values, intervals.toArray(Interval[]::new)))
                : Optional.empty();
    }

    /**
     * The ranking of a group.
     *
     * @param group the group
     * @param results results by area
     */
    static PeerRanking of(PeerGroup group, Map<AreaKey, Result> results) {
        List<AreaKey> areas = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        for (AreaKey area : group.areas()) {
            Result result = results.get(area);
            if (result != null && result.value() instanceof Value.Known known) {
                areas.add(area);
                values.add(known.number());
                result.interval().ifPresent(intervals::add);
            }
        }
        return new PeerRanking(
                group.group(),
                areas,
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                intervals);
    }

    /** The values in order. */
    Ranking ranking() {
        return ranking;
    }

    /** The ranks a town may hold, a member or one from outside; empty where a member has no interval, or the town none, or
     * the kind of group takes none. */
    Optional<RankInterval> ranks(AreaKey area, double value, Optional<Interval> interval) {
        Integer place = places.get(area);
        return intervals.flatMap(known ->
                place != null ? Optional.of(known.member(place)) : interval.map(own -> known.outsider(value, own)));
    }
}
