package kleinstadt.reports.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;

/**
 * The results of one indicator at one period on one population base.
 *
 * @param period the period
 * @param base the base; empty where no population figure is part of it
 * @param newest whether there is no newer base for the period, so that ranks are of these figures
 * @param results the results by area
 */
record FigureSlice(Period period, Optional<PopulationBase> base, boolean newest, Map<AreaKey, Result> results) {

    private record Key(Period period, Optional<PopulationBase> base) {}

    /** The slices of an indicator in the order of period and base. */
    static List<FigureSlice> list(Results results, String indicator) {
        Map<Key, Map<AreaKey, Result>> found = new LinkedHashMap<>();
        Map<Period, Optional<PopulationBase>> newest = new HashMap<>();
        for (Result result : results.listIndicator(indicator)) {
            found.computeIfAbsent(new Key(result.period(), result.base()), key -> new HashMap<>())
                    .put(result.area(), result);
            // Results of a period come oldest base first.
            newest.put(result.period(), result.base());
        }
        List<FigureSlice> slices = new ArrayList<>();
        found.forEach((key, byArea) -> slices.add(new FigureSlice(
                key.period(), key.base(), key.base().equals(newest.get(key.period())), Map.copyOf(byArea))));
        return slices;
    }
}
