package kleinstadt.indicators.growth;

import java.util.OptionalInt;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;

/**
 * What became of one component in an association.
 *
 * @param component what was looked at
 * @param from year the change is counted from; that of the period, or the next where there is no figure; 0 where there is none
 * @param to year it is counted to; that of the period, or the one before; 0 where there is none
 * @param value the change per year, or why there is none
 * @param points the fifth of all eastern associations it falls into, from 1 for the most shrinking to 5; empty where the value is
 *     missing
 */
public record Development(Component component, int from, int to, Value value, OptionalInt points) {

    /** No figures at all for a component. */
    static Development none(Component component) {
        return new Development(component, 0, 0, Value.missing(Reason.NO_SOURCE), OptionalInt.empty());
    }
}
