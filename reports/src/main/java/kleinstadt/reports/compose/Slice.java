package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.reports.pack.ReportInput;

/**
 * One indicator at one period for all towns, on the newest population base where there are several.
 *
 * @param period the period
 * @param byArea the results
 * @param group known values of the set's towns
 */
record Slice(Period period, Map<AreaKey, Result> byArea, Numbers group) {

    /** The latest period in which a town of the set has a value; empty where there is none. */
    static Optional<Slice> findLatest(ReportInput input, String indicator) {
        Set<AreaKey> set = input.towns().towns().stream()
                .map(town -> town.area(input.unit()))
                .collect(Collectors.toSet());
        TreeMap<Period, Map<AreaKey, Result>> byPeriod = new TreeMap<>();
        for (Result result : input.results().listIndicator(indicator)) {
            // Results come oldest base first, so that the newest stays.
            byPeriod.computeIfAbsent(result.period(), period -> new TreeMap<>()).put(result.area(), result);
        }
        for (Map.Entry<Period, Map<AreaKey, Result>> entry :
                byPeriod.descendingMap().entrySet()) {
            List<Double> values = new ArrayList<>();
            for (AreaKey area : set) {
                known(entry.getValue(), area).ifPresent(values::add);
            }
            if (!values.isEmpty()) {
                return Optional.of(new Slice(entry.getKey(), entry.getValue(), new Numbers(values)));
            }
        }
        return Optional.empty();
    }

    /** The value of an area; empty where it has none. */
    OptionalDouble known(AreaKey area) {
        return known(byArea, area);
    }

    /** Notes where the values of these areas come from. */
    void note(List<AreaKey> areas, Provenance provenance) {
        for (AreaKey area : areas) {
            Result result = byArea.get(area);
            if (result != null && result.value() instanceof Value.Known) {
                provenance.add(result);
            }
        }
    }

    private static OptionalDouble known(Map<AreaKey, Result> results, AreaKey area) {
        Result result = results.get(area);
        return result == null ? OptionalDouble.empty() : Numbers.known(result.value());
    }
}
