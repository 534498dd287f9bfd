package kleinstadt.indicators.trend;

import java.util.List;
import kleinstadt.data.model.Period;

/**
 * A place where a series must not be joined.
 *
 * @param before last period of the segment before; may lie after {@code after} where a time has figures on two bases
 * @param after first period of the segment after
 * @param causes why, in the order of {@link Cause}; at least one
 */
public record Break(Period before, Period after, List<Cause> causes) {

    /** What changes at a break. */
    public enum Cause {
        /** The census the population is updated from. */
        POPULATION_BASE,
        /** The boundaries. */
        TERRITORY,
        /** What is counted, or whose figures stand in. */
        DEFINITION
    }
}
