package kleinstadt.data.source;

import java.util.List;
import java.util.Optional;

/**
 * What tells a table in the flat file form (ffcsv), which does not print its table code.
 *
 * @param statistic code of the statistic, for instance {@code 12411}
 * @param variables codes of the variables its figures are split by, without the one for areas, for instance {@code GES};
 *     empty where every table of the statistic is meant, however it is split
 */
public record FlatTable(String statistic, Optional<List<String>> variables) {

    /** Copies the codes. */
    public FlatTable {
        variables = variables.map(List::copyOf);
    }
}
