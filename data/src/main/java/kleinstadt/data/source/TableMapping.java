package kleinstadt.data.source;

import java.util.List;
import java.util.Optional;

/**
 * How a published table is read: by which reader, and what its column heads mean. A further table of a known format is
 * one more TOML file with such a mapping. A table that also comes as flat file (ffcsv) is the same table: the mapping says
 * what tells it there, and its measures how they are told.
 *
 * @param source id of the source
 * @param reader name of the reader of its format
 * @param columns the measures under its labels, none where the format has no labelled columns
 * @param required labels that tell this table from others of its format: without one of them it is another table
 * @param skipped labels of columns that are left out on purpose
 * @param allDashes what a row means whose figures of one territory are all dashes
 * @param otherTerritories Gemeinden whose figures of a year are on other boundaries than the table's
 * @param flat what tells the table in the flat file form; empty where that form is not described
 */
public record TableMapping(
        String source,
        String reader,
        List<MeasureColumn> columns,
        List<String> required,
        List<String> skipped,
        AllDashes allDashes,
        List<OtherTerritory> otherTerritories,
        Optional<FlatTable> flat) {

    /** A table without flat file form. */
    public TableMapping(
            String source,
            String reader,
            List<MeasureColumn> columns,
            List<String> required,
            List<String> skipped,
            AllDashes allDashes) {
        this(source, reader, columns, required, skipped, allDashes, List.of(), Optional.empty());
    }

    /** What a row means whose figures of one territory are all dashes. */
    public enum AllDashes {
        /** Nothing happened there, or the area did not exist: whatever is known of the area decides. */
        NOTHING,
        /** The table has no such area: one of inhabitants, which every Gemeinde has. */
        NO_SUCH_AREA
    }

    /** Copies the lists. */
    public TableMapping {
        columns = List.copyOf(columns);
        required = List.copyOf(required);
        skipped = List.copyOf(skipped);
        otherTerritories = List.copyOf(otherTerritories);
    }
}
