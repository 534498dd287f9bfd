package kleinstadt.indicators.structure;

import java.util.OptionalDouble;
import kleinstadt.data.model.Value;

/**
 * An indicator that says what kind of town a town is.
 *
 * @param indicator id of the indicator, taken at its latest period
 * @param scale how its values are read before they are put on one scale
 */
public record StructureVariable(String indicator, Scale scale) {

    /** How values are read. */
    public enum Scale {
        /** As they are. */
        LINEAR,
        /** By their logarithm: a town of 20,000 is to one of 10,000 as that is to one of 5,000. */
        LOG
    }

    /** The value on the variable's scale; empty where there is none, or no logarithm of it. */
    OptionalDouble read(Value value) {
        if (!(value instanceof Value.Known known)) {
            return OptionalDouble.empty();
        }
        return switch (scale) {
            case LINEAR -> OptionalDouble.of(known.number());
            case LOG -> known.number() > 0 ? OptionalDouble.of(Math.log(known.number())) : OptionalDouble.empty();
        };
    }
}
