package kleinstadt.indicators.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

/**
 * Finds where towns stand in the set, in their Land and among their type.
 *
 * <p>A town outside the set gets the rank and percentile it would have, while n and the quartiles are those of the members.
 * Where a period has results on two population bases, the newest counts. A town without a result has a context with the
 * value NO_SOURCE. A group the set has no town for gives no context (the type of a town that is no Kleinstadt).
 */
public final class ContextComputation {

    private final TownSet set;
    private final List<Town> towns;
    private final Unit unit;
    private final Set<AreaKey> memberAreas = new HashSet<>();
    private final Groups groups;
    private final Map<Town, List<Group>> groupsOfTown = new HashMap<>();

    private ContextComputation(TownSet set, List<Town> towns, Unit unit) {
        this.set = set;
        this.unit = unit;
        this.groups = new Groups(set);
        Set<AreaKey> seen = new HashSet<>();
        this.towns = towns.stream()
                .filter(town -> seen.add(town.area(unit)))
                .sorted((a, b) -> a.area(unit).compareTo(b.area(unit)))
                .toList();
        this.set.towns().forEach(town -> memberAreas.add(town.area(unit)));
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
     */
    public static Contexts compute(
            Results results, List<IndicatorDefinition> definitions, TownSet set, List<Town> towns, Unit unit) {
        ContextComputation computation = new ContextComputation(set, towns, unit);
        List<Context> contexts = new ArrayList<>();
        List<String> indicators =
                definitions.stream().map(IndicatorDefinition::id).sorted().toList();
        for (String indicator : indicators) {
            Map<Period, List<Result>> byPeriod = results.listIndicator(indicator).stream()
                    .collect(Collectors.groupingBy(Result::period, TreeMap::new, Collectors.toList()));
            byPeriod.forEach((period, found) -> computation.add(indicator, period, newest(found), contexts));
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

    private void add(String indicator, Period period, Map<AreaKey, Value> values, List<Context> contexts) {
        Map<Group, Ranking> rankings = new HashMap<>();
        for (Town town : towns) {
            AreaKey area = town.area(unit);
            Value value = values.getOrDefault(area, Value.missing(Reason.NO_SOURCE));
            for (Group group : groupsOfTown.getOrDefault(town, List.of())) {
                Ranking ranking = rankings.computeIfAbsent(group, key -> ranking(key, values));
                contexts.add(context(indicator, area, period, group, value, ranking));
            }
        }
    }

    private Ranking ranking(Group group, Map<AreaKey, Value> values) {
        return new Ranking(groups.listTowns(group).stream()
                .map(town -> values.get(town.area(unit)))
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
