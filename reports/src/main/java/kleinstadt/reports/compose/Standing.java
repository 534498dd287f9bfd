package kleinstadt.reports.compose;

import java.util.Optional;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * Where a value stands among those of the set, as far as it can be told.
 *
 * <p>A value with an interval counts as higher or lower than what lies outside of the interval only. A value without one is
 * no count of few persons (a distance, an amount of money, a register's total), so it stands where it stands.
 *
 * @param value the value
 * @param interval its 95 % interval; empty where it has none
 * @param place its place against the median
 * @param shareBelow share of the other towns that lie below the value, or below its interval, in [0,1]
 * @param shareAbove share of the other towns that lie above the value, or above its interval, in [0,1]
 * @param quarter place by the quartiles, whatever the interval: 1 below the first, 4 above the third, 2 or 3 between
 */
record Standing(
        double value, Optional<Interval> interval, Place place, double shareBelow, double shareAbove, int quarter) {

    /** A place against the median of the set. */
    enum Place {
        /** Above it. */
        HIGHER,
        /** Not to be told from it. */
        SIMILAR,
        /** Below it. */
        LOWER
    }

    /** Finds the place of a value; {@code others} is the number of towns it is compared with. */
    static Standing of(double value, Optional<Interval> interval, Numbers group, int others) {
        double lower = interval.map(Interval::lower).orElse(value);
        double upper = interval.map(Interval::upper).orElse(value);
        double median = group.median();
        Place place = lower > median ? Place.HIGHER : upper < median ? Place.LOWER : Place.SIMILAR;
        int quarter = 1;
        if (value > group.quantile(0.75)) {
            quarter = 4;
        } else if (value >= group.quantile(0.25)) {
            quarter = value < median ? 2 : 3;
        }
        return new Standing(
                value,
                interval,
                place,
                Math.min(1, (double) group.countBelow(lower) / others),
                Math.min(1, (double) group.countAbove(upper) / others),
                quarter);
    }

    /** Whether it is told by an interval. */
    boolean tested() {
        return interval.isPresent();
    }
}
