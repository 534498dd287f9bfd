package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.pack.ReportInput;

/** A run's results as charts need them: by indicator and period, each put together once. Several threads may ask at a time. */
final class Figures {

    private final ReportInput input;
    private final List<AreaKey> group;
    private final Map<AreaKey, List<AreaKey>> lands = new HashMap<>();
    private final Map<String, IndicatorDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, List<Slice>> slices = new ConcurrentHashMap<>();

    Figures(ReportInput input) {
        this.input = input;
        this.group = input.towns().towns().stream()
                .map(town -> town.area(input.unit()))
                .toList();
        for (Town town : input.towns().towns()) {
            lands.computeIfAbsent(town.land(), land -> new ArrayList<>()).add(town.area(input.unit()));
        }
        input.definitions().forEach(definition -> definitions.put(definition.id(), definition));
    }

    ReportInput input() {
        return input;
    }

    /** Areas of the set's towns, in order. */
    List<AreaKey> listGroup() {
        return group;
    }

    /** Areas of the set's towns in a Land, in order. */
    List<AreaKey> listLand(AreaKey land) {
        return lands.getOrDefault(land, List.of());
    }

    Optional<IndicatorDefinition> findDefinition(String indicator) {
        return Optional.ofNullable(definitions.get(indicator));
    }

    /** All periods and bases of an indicator in which a town of the set has a value, oldest first, older bases first. */
    List<Slice> listSlices(String indicator) {
        return slices.computeIfAbsent(indicator, this::slice);
    }

    /**
     * The newest figures most towns have: the latest period with at least half as many values as the fullest one, on its
     * newest base. Empty where no town of the set has a value.
     */
    Optional<Slice> findLatest(String indicator) {
        List<Slice> all = listSlices(indicator);
        int most = all.stream().mapToInt(slice -> slice.group().count()).max().orElse(0);
        return all.stream().filter(slice -> 2 * slice.group().count() >= most).reduce((older, newer) -> newer);
    }

    private List<Slice> slice(String indicator) {
        Map<Day, Map<AreaKey, Result>> byDay = new LinkedHashMap<>();
        // Results come by period, older bases first.
        for (Result result : input.results().listIndicator(indicator)) {
            byDay.computeIfAbsent(new Day(result.period(), result.base()), day -> new HashMap<>())
                    .put(result.area(), result);
        }
        List<Slice> found = new ArrayList<>();
        byDay.forEach((day, results) -> {
            Numbers all = numbers(group, results);
            if (!all.isEmpty()) {
                Map<AreaKey, Numbers> byLand = new HashMap<>();
                lands.forEach((land, areas) -> byLand.put(land, numbers(areas, results)));
                found.add(new Slice(day.period(), day.base(), results, all, byLand, origin(results)));
            }
        });
        return List.copyOf(found);
    }

    private Provenance origin(Map<AreaKey, Result> results) {
        Provenance origin = new Provenance();
        for (AreaKey area : group) {
            Result result = results.get(area);
            if (result != null && result.value() instanceof Value.Known) {
                origin.add(result);
            }
        }
        return origin;
    }

    private static Numbers numbers(List<AreaKey> areas, Map<AreaKey, Result> results) {
        List<Double> values = new ArrayList<>();
        for (AreaKey area : areas) {
            Result result = results.get(area);
            OptionalDouble known = result == null ? OptionalDouble.empty() : Numbers.known(result.value());
            known.ifPresent(values::add);
        }
        return new Numbers(values);
    }

    private record Day(Period period, Optional<PopulationBase> base) {}
}
