package kleinstadt.reports.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Group;
import kleinstadt.reports.pack.ReportInput;

/** Finds the figures a map shows among the results of a run. */
final class MapFigures {

    private MapFigures() {}

    /**
     * The latest period for which at least half as many towns of the set have a figure as at the best period; a period with
     * figures of a few towns makes no map.
     */
    static Optional<Period> findLatestPeriod(ReportInput input, String indicator) {
        Map<Period, Integer> counts = new HashMap<>();
        for (Period period : input.results().listPeriods(indicator)) {
            int known = known(input, indicator, period).length;
            if (known > 0) {
                counts.put(period, known);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= most)
                .map(Map.Entry::getKey)
                .max(Period.ORDER);
    }

    /** The known figures of the set's towns, ascending. */
    static double[] known(ReportInput input, String indicator, Period period) {
        Map<AreaKey, Value> values = values(input, indicator, period);
        return input.towns().towns().stream()
                .map(town -> values.get(town.area(input.unit())))
                .filter(Value.Known.class::isInstance)
                .mapToDouble(value -> ((Value.Known) value).number())
                .sorted()
                .toArray();
    }

    /** The value of each area at a period, on the newest population base where there are several. */
    static Map<AreaKey, Value> values(ReportInput input, String indicator, Period period) {
        Map<AreaKey, Value> values = new HashMap<>();
        // Results of one area and period come with the newest base last, which replaces the older.
        listResults(input, indicator, period).forEach(result -> values.put(result.area(), result.value()));
        return values;
    }

    /** Where a town stands in the whole set. */
    static Optional<Context> findContext(ReportInput input, String indicator, Town town, Period period) {
        return input.contexts().find(town.area(input.unit()), indicator, period, Group.Kind.SET);
    }

    /** All results of a period. */
    static List<Result> listResults(ReportInput input, String indicator, Period period) {
        return input.results().listIndicator(indicator).stream()
                .filter(result -> result.period().equals(period))
                .toList();
    }
}
