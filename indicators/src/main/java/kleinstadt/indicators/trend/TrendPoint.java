package kleinstadt.indicators.trend;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kleinstadt.data.model.Period;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * An indicator's value at a time.
 *
 * @param period the time it speaks of
 * @param value the value, finite
 * @param interval its 95 % interval; empty where it has none
 * @param basis what it rests on
 */
public record TrendPoint(Period period, double value, Optional<Interval> interval, Basis basis) {

    private static final double DAYS_PER_YEAR = 365.25;

    /** The middle of the period in years: 2015.5 for the year 2015, all but 2016 for its last day. */
    public double years() {
        double days = ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
        double firstDay = period.firstDay().getYear()
                + (period.firstDay().getDayOfYear() - 1.0) / period.firstDay().lengthOfYear();
        return firstDay + days / 2 / DAYS_PER_YEAR;
    }
}
