package kleinstadt.data.source;

import java.util.List;
import java.util.Optional;

/**
 * How a measure is told in the flat file form (ffcsv) of its table, where each figure stands with the code and label of
 * what is counted and with the codes of the categories it is for.
 *
 * @param code code of the value, for instance {@code BEVSTD}; empty where its label decides
 * @param where codes of categories the figure is for besides sex and age, for instance {@code NATA} for foreigners
 */
public record FlatValue(Optional<String> code, List<String> where) {

    /** A value told by its label, for everybody. */
    public static final FlatValue BY_LABEL = new FlatValue(Optional.empty(), List.of());

    /** Copies the list. */
    public FlatValue {
        where = List.copyOf(where);
    }
}
