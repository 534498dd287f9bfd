package kleinstadt.reports.content;

import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.indicators.uncertainty.Significance;

/**
 * Where a town stands in the set at an indicator's latest period.
 *
 * @param definition the indicator
 * @param period the latest period for which most towns have a value
 * @param value the town's value, or why it has none
 * @param result how the value came about; empty where there is no result at all
 * @param median median of the set
 * @param landMedian median of the set's towns in the town's Land; empty where none of them has a value
 * @param n number of the set's towns with a value
 * @param rank rank of the town, the one it would have where it is outside the set; empty where its value is missing
 * @param ranks the ranks it may hold; empty where its value or those of the set have no intervals
 * @param quarter quarter of the set its value lies in, from 1, the lowest; 0 where its value is missing
 */
record Standing(
        IndicatorDefinition definition,
        Period period,
        Value value,
        Optional<Result> result,
        double median,
        OptionalDouble landMedian,
        int n,
        OptionalDouble rank,
        Optional<RankInterval> ranks,
        int quarter) {

    /** The value as a number; empty where it is missing. */
    OptionalDouble known() {
        return value instanceof Value.Known known ? OptionalDouble.of(known.number()) : OptionalDouble.empty();
    }

    /** The value's interval; empty where it has none. */
    Optional<Interval> interval() {
        return known().isPresent() ? result.flatMap(Result::interval) : Optional.empty();
    }

    /** Whether the value differs from the median; empty where it has no interval. */
    Optional<Significance> significance() {
        return interval().map(interval -> Significance.of(interval, median));
    }
}
