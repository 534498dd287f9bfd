package kleinstadt.data.source;

import java.util.List;

/**
 * What tells a table in the flat file form (ffcsv), which does not print its table code.
 *
 * @param statistic code of the statistic, for instance {@code 12411}
 * @param variables codes of the variables its figures are split by, without the one for areas, for instance {@code GES}
 */
public record FlatTable(String statistic, List<String> variables) {

    /** Copies the list. */
    public FlatTable {
        variables = List.copyOf(variables);
    }
}
