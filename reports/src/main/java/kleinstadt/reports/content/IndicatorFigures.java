package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.indicators.uncertainty.RankIntervals;
import kleinstadt.reports.compose.LatestFigures;
import kleinstadt.reports.pack.ReportInput;

/** The set's figures of one indicator at its latest period, put together once for all packs of a run. */
final class IndicatorFigures {

    private final ReportInput input;
    private final IndicatorDefinition definition;
    private final LatestFigures latest;
    private final double[] ascending;
    private final Map<AreaKey, Integer> places = new HashMap<>();
    private final Optional<RankIntervals> ranks;
    private final Map<AreaKey, OptionalDouble> landMedians = new ConcurrentHashMap<>();

    private IndicatorFigures(ReportInput input, IndicatorDefinition definition, LatestFigures latest) {
        this.input = input;
        this.definition = definition;
        this.latest = latest;
        List<Double> values = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        for (Town town : input.towns().towns()) {
            AreaKey area = town.area(input.unit());
            Optional<Result> result = find(area);
            OptionalDouble known = known(result);
            if (known.isPresent()) {
                places.put(area, values.size());
                values.add(known.getAsDouble());
                result.flatMap(Result::interval).ifPresent(intervals::add);
            }
        }
        double[] inOrder = values.stream().mapToDouble(Double::doubleValue).toArray();
        this.ascending =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        // Where only some values have intervals, ranks of the others would be taken as certain.
        this.ranks = !intervals.isEmpty() && intervals.size() == inOrder.length
                ? Optional.of(RankIntervals.of(inOrder, intervals.toArray(new Interval[0])))
                : Optional.empty();
    }

    /** The figures of an indicator; empty where no town of the set has one. */
    static Optional<IndicatorFigures> find(ReportInput input, IndicatorDefinition definition) {
        return LatestFigures.find(input, definition.id())
                .map(latest -> new IndicatorFigures(input, definition, latest));
    }

    IndicatorDefinition definition() {
        return definition;
    }

    Period period() {
        return latest.period();
    }

    /** Median of the set. */
    double median() {
        return latest.median();
    }

    /** Median of the set's towns in a Land; empty where none of them has a value. */
    OptionalDouble median(AreaKey land) {
        return landMedians.computeIfAbsent(land, latest::median);
    }

    /** Where a town stands. */
    Standing standing(CaseTown town) {
        AreaKey area = town.town().area(input.unit());
        Optional<Result> result = find(area);
        Value value = result.map(Result::value).orElse(Value.missing(Reason.NO_SUCH_AREA));
        OptionalDouble known = known(result);
        return new Standing(
                definition,
                latest.period(),
                value,
                result,
                latest.median(),
                median(town.town().land()),
                ascending.length,
                known.isPresent() ? OptionalDouble.of(rank(known.getAsDouble(), town.inSet())) : OptionalDouble.empty(),
                known.isPresent() ? ranks(area, known.getAsDouble(), result) : Optional.empty(),
                latest.quarter(town).orElse(0));
    }

    /** Fifth of the set a town's value lies in, from 1, the lowest; 0 where it has none. */
    int fifth(CaseTown town) {
        OptionalDouble known = known(find(town.town().area(input.unit())));
        if (known.isEmpty()) {
            return 0;
        }
        double below = share(known.getAsDouble());
        return 1 + Math.min(4, (int) (5 * below));
    }

    /** The town's result on the newest base. */
    private Optional<Result> find(AreaKey area) {
        return input.results().find(definition.id(), area, latest.period());
    }

    private Optional<RankInterval> ranks(AreaKey area, double value, Optional<Result> result) {
        Integer place = places.get(area);
        return ranks.flatMap(all -> place != null
                ? Optional.of(all.member(place))
                : result.flatMap(Result::interval).map(interval -> all.outsider(value, interval)));
    }

    /** Rank from the highest value; equal values share their mean rank, which a town from outside joins. */
    private double rank(double value, boolean member) {
        int above = 0;
        int equal = 0;
        for (double other : ascending) {
            if (other > value) {
                above++;
            } else if (other == value) {
                equal++;
            }
        }
        return above + (member ? equal + 1 : equal + 2) / 2.0;
    }

    private double share(double value) {
        int below = 0;
        for (double other : ascending) {
            if (other < value) {
                below++;
            }
        }
        return (double) below / ascending.length;
    }

    private static OptionalDouble known(Optional<Result> result) {
        return result.isPresent() && result.get().value() instanceof Value.Known known
                ? OptionalDouble.of(known.number())
                : OptionalDouble.empty();
    }
}
