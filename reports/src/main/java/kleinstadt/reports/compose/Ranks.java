package kleinstadt.reports.compose;

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

/** The ranks the towns of the set may hold in an indicator, where every one of them has an interval. */
final class Ranks {

    private final Map<AreaKey, Integer> members = new HashMap<>();
    private final Optional<RankIntervals> intervals;

    private Ranks(List<AreaKey> group, Slice slice) {
        List<Double> values = new ArrayList<>();
        List<Interval> found = new ArrayList<>();
        for (AreaKey area : group) {
            slice.find(area)
                    .filter(result -> result.value() instanceof Value.Known)
                    .filter(result -> result.interval().isPresent())
                    .ifPresent(result -> {
                        members.put(area, values.size());
                        values.add(((Value.Known) result.value()).number());
                        found.add(result.interval().orElseThrow());
                    });
        }
        boolean complete = !values.isEmpty() && values.size() == slice.group().count();
        this.intervals = complete
                ? Optional.of(RankIntervals.of(
                        values.stream().mapToDouble(Double::doubleValue).toArray(), found.toArray(Interval[]::new)))
                : Optional.empty();
    }

    /** The ranks of the set's towns in a slice. */
    static Ranks of(Figures figures, Slice slice) {
        return new Ranks(figures.listGroup(), slice);
    }

    /** The ranks a town may hold; a town outside of the set those it would have. Empty where that cannot be told. */
    Optional<RankInterval> find(AreaKey area, Slice slice) {
        if (intervals.isEmpty()) {
            return Optional.empty();
        }
        Integer member = members.get(area);
        if (member != null) {
            return intervals.map(each -> each.member(member));
        }
        Optional<Result> result =
                slice.find(area).filter(each -> each.interval().isPresent());
        return result.filter(each -> each.value() instanceof Value.Known)
                .flatMap(each -> intervals.map(ranks -> ranks.outsider(
                        ((Value.Known) each.value()).number(), each.interval().orElseThrow())));
    }
}
