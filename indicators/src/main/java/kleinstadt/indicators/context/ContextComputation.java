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

/**
 * Finds where towns stand: in the set, in their Land and among their type at every period, among towns of their location,
 * region, class of growth and among their statistical neighbours at each indicator's latest period.
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

    private ContextComputation(TownSet set, List<Town> towns, Unit unit, Neighbours neighbours) {
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
        List<Context> contexts = new ArrayList<>();
        List<String> indicators =
                definitions.stream().map(IndicatorDefinition::id).sorted().toList();
        for (String indicator : indicators) {
            TreeMap<Period, List<Result>> byPeriod = results.listIndicator(indicator).stream()
                    .collect(Collectors.groupingBy(Result::period, TreeMap::new, Collectors.toList()));
            byPeriod.forEach((period, found) ->
                    computation.add(indicator, period, period.equals(byPeriod.lastKey()), newest(found), contexts));
        }
        return new Contexts(contexts);
    }

    private static Map<AreaKey, Value> newest(List<Result> ofPeriod) {
        Optional<PopulationBase> newest =
                ofPeriod.stream().flatMap(result -> result.base().stream()).max(Comparator.naturalOrder());
        return ofPeriod.stream()
                .filter(result -> result.base().equals(newest))
                .collect(Collectors.toMap(Result::area, Result::value));
    }

    private void add(
            String indicator, Period period, boolean latest, Map<AreaKey, Value> values, List<Context> contexts) {
        IdentityHashMap<PeerGroup, Ranking> rankings = new IdentityHashMap<>();
        for (Town town : towns) {
            AreaKey area = town.area(unit);
            Value value = values.getOrDefault(area, Value.missing(Reason.NO_SOURCE));
            for (PeerGroup group : groupsOfTown.getOrDefault(town, List.of())) {
                if (latest || group.group().kind().isForEveryPeriod()) {
                    Ranking ranking = rankings.computeIfAbsent(group, key -> ranking(key, values));
                    contexts.add(context(indicator, area, period, group.group(), value, ranking));
                }
            }
        }
    }

    private static Ranking ranking(PeerGroup group, Map<AreaKey, Value> values) {
        return new Ranking(group.areas().stream()
                .map(values::get)
                .filter(value -> value instanceof Value.Known)
                .mapToDouble(value -> ((Value.Known) value).number())
                .toArray());
    }

    private Context context(String indicator, AreaKey area, Period period, Group group, Value value, Ranking ranking) {
        boolean member = memberAreas.contains(area);
        OptionalDouble rank = OptionalDouble.empty();
        OptionalDouble percentile = OptionalDouble.empty();
        if (value instanceof Value.Known known && ranking.n() > 0) {
            double number = known.number();
            rank = OptionalDouble.of(member ? ranking.rankOfMember(number) : ranking.rankOfOutsider(number));
            percentile = ranking.percentile(number);
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
                percentile,
                ranking.quartile(1),
                ranking.quartile(2),
                ranking.quartile(3));
    }
}
