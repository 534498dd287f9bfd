package kleinstadt.indicators.trend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.Mover;

/**
 * The change from the first value of a segment to the last.
 *
 * <p>The intervals come from those of the two values, taken as independent ({@link Mover}); where the same people are
 * counted twice that is on the safe side.
 *
 * @param absolute last − first, in the unit of the value
 * @param interval 95 % interval of {@code absolute}; empty where a value has none
 * @param percent 100 · (last ÷ first − 1); empty where the first value is not above 0 or the last below 0
 * @param percentInterval 95 % interval of {@code percent}; empty where there is no percent, a value has no interval, or
 *     the first value may be 0
 */
public record Change(
        double absolute, Optional<Interval> interval, OptionalDouble percent, Optional<Interval> percentInterval) {

    /** The change; empty under two points. */
    static Optional<Change> find(List<TrendPoint> points) {
        return points.size() < 2 ? Optional.empty() : Optional.of(of(points.get(0), points.get(points.size() - 1)));
    }

    private static Change of(TrendPoint first, TrendPoint last) {
        boolean uncertain = first.interval().isPresent() && last.interval().isPresent();
        boolean isRatio = first.value() > 0 && last.value() >= 0;
        Optional<Interval> interval = Optional.empty();
        Optional<Interval> ratio = Optional.empty();
        if (uncertain) {
            Interval ofFirst = first.interval().get();
            Interval ofLast = last.interval().get();
            interval = Optional.of(Mover.difference(last.value(), ofLast, first.value(), ofFirst));
            if (isRatio && ofFirst.lower() > 0 && ofLast.lower() >= 0) {
                ratio = Optional.of(Mover.ratio(last.value(), ofLast, first.value(), ofFirst));
            }
        }
        return new Change(
                last.value() - first.value(),
                interval,
                isRatio ? OptionalDouble.of(100 * (last.value() / first.value() - 1)) : OptionalDouble.empty(),
                ratio.map(found -> new Interval(100 * (found.lower() - 1), 100 * (found.upper() - 1))));
    }
}
