package kleinstadt.indicators.compute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;

/** All results of a run in their natural order, with look-ups by indicator and area. */
public final class Results {

    private final List<Result> all;
    private final Map<String, List<Result>> byIndicator;
    private final Map<String, Map<AreaKey, List<Result>>> bySeries;
    private final Map<String, List<Period>> periods;

    /** Takes results in any order. */
    public Results(List<Result> results) {
        this.all = results.stream().sorted().toList();
        this.byIndicator =
                all.stream().collect(Collectors.groupingBy(Result::indicator, Collectors.toUnmodifiableList()));
        this.bySeries = all.stream()
                .collect(Collectors.groupingBy(
                        Result::indicator, Collectors.groupingBy(Result::area, Collectors.toUnmodifiableList())));
        this.periods = new HashMap<>();
        byIndicator.forEach((indicator, list) -> periods.put(
                indicator, list.stream().map(Result::period).distinct().toList()));
    }

    /** All results in order. */
    public List<Result> listAll() {
        return all;
    }

    /** The results of an indicator in order; none where it was not computed. */
    public List<Result> listIndicator(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** The results of an indicator for one area over all periods and bases, in order. */
    public List<Result> listSeries(String indicator, AreaKey area) {
        return bySeries.getOrDefault(indicator, Map.of()).getOrDefault(area, List.of());
    }

    /** The result of an indicator for an area and a period, on the newest population base where there are several. */
    public Optional<Result> find(String indicator, AreaKey area, Period period) {
        return listSeries(indicator, area).stream()
                .filter(result -> result.period().equals(period))
                .reduce((older, newer) -> newer);
    }

    /** The periods an indicator was computed for, in order, without repetition. */
    public List<Period> listPeriods(String indicator) {
        return periods.getOrDefault(indicator, List.of());
    }

    /** The bases an indicator was computed on at a period, oldest first; empty where none is a population figure. */
    public List<PopulationBase> listBases(String indicator, Period period) {
        return listIndicator(indicator).stream()
                .filter(result -> result.period().equals(period))
                .flatMap(result -> result.base().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
