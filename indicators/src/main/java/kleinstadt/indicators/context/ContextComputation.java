package kleinstadt.indicators.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.neighbours.Neighbours;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.indicators.uncertainty.Significance;

/**
 * Finds where towns stand: in the set at every period; in their Land, among their type, towns of their location, region and
 * class of growth, and among their statistical neighbours at each indicator's latest period.
 *
 * <p>A town outside the set gets the rank and percentile it would have, while n and the quartiles are those of the members.
 * Where a period has results on two population bases, the newest counts. A town without a result has a context with the
 * value NO_SOURCE. A group the set has no town for gives no context (the type of a town that is no Kleinstadt).
 */
public final class ContextComputation {

    private final List<Town> towns;
    private final Unit unit;
    private final Set<AreaKey> memberAreas = new HashSet<>();
    private final Map<Town, List<PeerGroup>> groupsOfTown = new HashMap<>();

    /**
     * A computation for one indicator after the other, or several at a time.
     *
     * @param set the set towns are compared in
     * @param towns the towns wanted, members of the set or not
     * @param unit what stands for a town
     * @param neighbours the towns' statistical neighbours; a town without any is not compared with them
     */
    public ContextComputation(TownSet set, List<Town> towns, Unit unit, Neighbours neighbours) {
        this.unit = unit;
        Groups groups = new Groups(set, unit, neighbours);
        Set<AreaKey> seen = new HashSet<>();
        this.towns = towns.stream()
                .filter(town -> seen.add(town.area(unit)))
                .sorted((a, b) -> a.area(unit).compareTo(b.area(unit)))
                .toList();
        set.towns().forEach(town -> memberAreas.add(town.area(unit)));
        this.towns.forEach(town -> groupsOfTown.put(town, groups.listGroups(town)));
    }

    /**
     * The contexts of towns for all results, in the order of indicator id, period, area and kind of group.
     *
     * @param results results of all towns of the set and of {@code towns}
     * @param definitions the indicators wanted
     * @param set the set towns are compared in
     * @param towns the towns wanted, members of the set or not
     * @param unit what stands for a town
     * @param neighbours the towns' statistical neighbours; a town without any is not compared with them
     */
    public static Contexts compute(
            Results results,
            List<IndicatorDefinition> definitions,
            TownSet set,
            List<Town> towns,
            Unit unit,
            Neighbours neighbours) {
        ContextComputation computation = new ContextComputation(set, towns, unit, neighbours);
        // indicators know nothing of each other, and the list keeps their order whichever is done first
        return new Contexts(definitions.parallelStream()
                .map(IndicatorDefinition::id)
                .sorted()
                .map(indicator -> computation.of(indicator, results.listIndicator(indicator)))
                .flatMap(List::stream)
                .toList());
    }

    /** The contexts of an indicator's results, in the order of period, area and kind of group. */
    public List<Context> of(String indicator, List<Result> results) {
        List<Context> contexts = new ArrayList<>();
        TreeMap<Period, List<Result>> byPeriod =
                results.stream().collect(Collectors.groupingBy(Result::period, TreeMap::new, Collectors.toList()));
        byPeriod.forEach(
                (period, found) -> add(indicator, period, period.equals(byPeriod.lastKey()), newest(found), contexts));
        return contexts;
    }

    private static Map<AreaKey, Result> newest(List<Result> ofPeriod) {
        Optional<PopulationBase> newest =
                ofPeriod.stream().flatMap(result -> result.base().stream()).max(Comparator.naturalOrder());
        return ofPeriod.stream()
                .filter(result -> result.base().equals(newest))
                .collect(Collectors.toMap(Result::area, result -> result));
    }

    private void add(
            String indicator, Period period, boolean latest, Map<AreaKey, Result> results, List<Context> contexts) {
        IdentityHashMap<PeerGroup, PeerRanking> rankings = new IdentityHashMap<>();
        for (Town town : towns) {
            AreaKey area = town.area(unit);
            Optional<Result> result = Optional.ofNullable(results.get(area));
            for (PeerGroup group : groupsOfTown.getOrDefault(town, List.of())) {
                if (latest || group.group().kind().isForEveryPeriod()) {
                    PeerRanking ranking = rankings.computeIfAbsent(group, key -> PeerRanking.of(key, results));
                    contexts.add(context(indicator, area, period, group.group(), result, ranking));
                }
            }
        }
    }

    private Context context(
            String indicator, AreaKey area, Period period, Group group, Optional<Result> result, PeerRanking peers) {
        Ranking ranking = peers.ranking();
        boolean member = memberAreas.contains(area);
        Value value = result.map(Result::value).orElse(Value.missing(Reason.NO_SOURCE));
        Optional<Interval> interval = result.flatMap(Result::interval);
        OptionalDouble median = ranking.quartile(2);
        OptionalDouble rank = OptionalDouble.empty();
        OptionalDouble percentile = OptionalDouble.empty();
        Optional<RankInterval> ranks = Optional.empty();
        Optional<Significance> significance = Optional.empty();
        if (value instanceof Value.Known known && ranking.n() > 0) {
            double number = known.number();
            rank = OptionalDouble.of(member ? ranking.rankOfMember(number) : ranking.rankOfOutsider(number));
            percentile = ranking.percentile(number);
            ranks = peers.ranks(area, number, interval);
            significance = interval.map(own -> Significance.of(own, median.orElse(number)));
        }
        return new Context(
                indicator,
                area,
                period,
                group,
                member,
                value,
                ranking.n(),
                rank,
                ranks,
                percentile,
                ranking.quartile(1),
                median,
                ranking.quartile(3),
                significance);
    }
}
