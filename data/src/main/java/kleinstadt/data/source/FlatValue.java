package kleinstadt.data.source;

import java.util.List;
import java.util.Optional;

/**
 * How a measure is told in the flat file form (ffcsv) of its table, where each figure stands with the code and label of
 * what is counted and with the codes of the categories it is for.
 *
 * @param value code or label of what is counted, for instance {@code BEVSTD}; empty where it is the label of the column
 * @param where codes of categories the figure is for besides sex and age, for instance {@code NATA} for foreigners
 */
public record FlatValue(Optional<String> value, List<String> where) {

    /** The value that is called like the column, for everybody. */
    public static final FlatValue BY_LABEL = new FlatValue(Optional.empty(), List.of());

    /** Copies the list. */
    public FlatValue {
        where = List.copyOf(where);
    }
}
