package kleinstadt.indicators.compute;

import java.util.Optional;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * A value with what is known of its uncertainty.
 *
 * @param value the value, or why there is none
 * @param interval its 95 % interval; empty where there is none
 * @param counts numerator and denominator of a share or rate; empty for everything else
 * @param noise standard deviation that the noise of the cells gives the value, in its unit
 */
record Estimate(Value value, Optional<Interval> interval, Optional<Support.Counts> counts, double noise) {

    /** A value nothing is said about. */
    static Estimate bare(Value value) {
        return new Estimate(value, Optional.empty(), Optional.empty(), 0);
    }
}
