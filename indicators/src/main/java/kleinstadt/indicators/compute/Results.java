package kleinstadt.indicators.compute;

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

    /** Takes results in any order. */
    public Results(List<Result> results) {
        this.all = results.stream().sorted().toList();
        this.byIndicator = all.stream().collect(Collectors.groupingBy(Result::indicator));
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
        return listIndicator(indicator).stream()
                .filter(result -> result.area().equals(area))
                .toList();
    }

    /** The result of an indicator for an area and a period, on the newest population base where there are several. */
    public Optional<Result> find(String indicator, AreaKey area, Period period) {
        return listIndicator(indicator).stream()
                .filter(result -> result.area().equals(area) && result.period().equals(period))
                .reduce((older, newer) -> newer);
    }

    /** The periods an indicator was computed for, in order, without repetition. */
    public List<Period> listPeriods(String indicator) {
        return listIndicator(indicator).stream().map(Result::period).distinct().toList();
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
