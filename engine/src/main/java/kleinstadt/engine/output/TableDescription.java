package kleinstadt.engine.output;

import java.util.List;
import kleinstadt.reports.export.TableColumn;

/**
 * What a table of a run holds.
 *
 * @param file name of its file
 * @param list whether it is a list of codes that is written with the descriptions, and no table of the run itself
 * @param columns its columns in order
 * @param key columns that tell its rows apart; none where rows may be the same
 * @param references columns that lead to other tables
 */
record TableDescription(
        String file, boolean list, List<TableColumn> columns, List<String> key, List<Reference> references) {

    /** Copies the lists. */
    TableDescription {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /**
     * Columns that lead to another table.
     *
     * @param columns the columns, in the order of that table's key
     * @param table file of that table
     */
    record Reference(List<String> columns, String table) {
        /** Copies the columns. */
        Reference {
            columns = List.copyOf(columns);
        }
    }
}
