package kleinstadt.indicators.compute;

import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.uncertainty.ByarPoisson;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.PoissonDifference;
import kleinstadt.indicators.uncertainty.WilsonScore;

/** The interval a definition asks for, from the counts of a ratio. */
final class CountInterval {

    private CountInterval() {}

    /**
     * The 95 % interval of events ÷ persons.
     *
     * @param method a method of ratios other than the difference
     * @param events the numerator, not below 0
     * @param persons the denominator, above 0
     * @param known share of both that was really counted: 1 but for samples
     */
    static Interval of(IntervalMethod method, double events, double persons, double known) {
        return switch (method) {
            // the noise of the cells can lift a part above its whole
            case WILSON -> WilsonScore.of(Math.min(events, persons) * known, persons * known);
            case WILSON_ODDS -> WilsonScore.odds(events * known, persons * known);
            case BYAR -> ByarPoisson.of(events * known).times(1 / (persons * known));
            default -> throw new IllegalArgumentException("no interval of one count: " + method);
        };
    }

    /** The 95 % interval of the difference of two counts, in events. */
    static Interval difference(double first, double second) {
        return PoissonDifference.of(first, second);
    }
}
