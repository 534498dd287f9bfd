package kleinstadt.indicators.funnel;

import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.Overdispersion;

/**
 * A share or rate of towns of all sizes around that of the set as a whole.
 *
 * @param indicator id of the indicator
 * @param period the period
 * @param target the share or rate of all towns of the set together, in the indicator's unit
 * @param overdispersion how much more the set's towns differ than chance would make them; the limits hold it
 * @param points the towns in the order of their areas
 */
public record Funnel(
        String indicator, Period period, double target, Overdispersion overdispersion, List<Point> points) {

    /** Copies the points. */
    public Funnel {
        points = List.copyOf(points);
    }

    /**
     * A town and its limits.
     *
     * @param area the town
     * @param value its share or rate
     * @param persons the persons it is counted among
     * @param inner limits that 95 % of towns of its size keep, in the indicator's unit
     * @param outer limits that 99.8 % keep
     */
    public record Point(AreaKey area, double value, double persons, Interval inner, Interval outer) {

        /** Where the town lies. */
        public Position position() {
            if (outer.contains(value)) {
                return inner.contains(value)
                        ? Position.INSIDE
                        : value > inner.upper() ? Position.ABOVE_95 : Position.BELOW_95;
            }
            return value > outer.upper() ? Position.ABOVE_99_8 : Position.BELOW_99_8;
        }
    }

    /** Where a town lies against its limits. */
    public enum Position {
        /** Under the limit that 99.8 % keep. */
        BELOW_99_8,
        /** Under the limit that 95 % keep. */
        BELOW_95,
        /** Within both limits: nothing that size and the usual spread do not explain. */
        INSIDE,
        /** Over the limit that 95 % keep. */
        ABOVE_95,
        /** Over the limit that 99.8 % keep. */
        ABOVE_99_8
    }
}
