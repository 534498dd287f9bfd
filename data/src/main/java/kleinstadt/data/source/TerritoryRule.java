package kleinstadt.data.source;

import java.time.LocalDate;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.TerritoryDate;

/** How the territory of a figure follows from its period. */
public sealed interface TerritoryRule {

    /**
     * The territory of a figure of this period.
     *
     * @throws IllegalStateException where the table states it beside its figures
     */
    TerritoryDate of(Period period);

    /** Each figure on the boundaries of its own last day, as GENESIS publishes. */
    record OfPeriod() implements TerritoryRule {
        @Override
        public TerritoryDate of(Period period) {
            return new TerritoryDate(period.lastDay());
        }
    }

    /**
     * All figures on the boundaries of one day, as INKAR publishes.
     *
     * @param date the day
     */
    record Fixed(LocalDate date) implements TerritoryRule {
        @Override
        public TerritoryDate of(Period period) {
            return new TerritoryDate(date);
        }
    }

    /** Each figure on the boundaries its table states beside it, as the sheets of the Deutschlandatlas do. */
    record Stated() implements TerritoryRule {
        @Override
        public TerritoryDate of(Period period) {
            throw new IllegalStateException("the table itself states the territory of its figures of " + period);
        }
    }
}
