package kleinstadt.indicators.formula;

import kleinstadt.data.model.Period;

/** The time of a figure against the period of the result. */
public enum TimeShift {
    /** The period of the result. */
    SAME,
    /** 31 December of the result's year. */
    YEAR_END;

    /** The figure's period for a result of this period. */
    public Period of(Period result) {
        return this == SAME ? result : Period.endOf(result.year());
    }
}
