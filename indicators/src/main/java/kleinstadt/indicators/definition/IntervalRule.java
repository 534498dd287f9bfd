package kleinstadt.indicators.definition;

import java.util.Optional;

/**
 * How an indicator's 95 % interval is made.
 *
 * @param method the method
 * @param base formula of the persons a published share or rate refers to; empty where the formula's own denominator is that
 */
public record IntervalRule(IntervalMethod method, Optional<String> base) {

    /** No interval. */
    public static final IntervalRule NONE = new IntervalRule(IntervalMethod.NONE, Optional.empty());
}
