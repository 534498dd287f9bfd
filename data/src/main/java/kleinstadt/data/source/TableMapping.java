package kleinstadt.data.source;

import java.util.List;

/**
 * How a published table is read: by which reader, and what its column heads mean. A further table of a known format is
 * one more TOML file with such a mapping.
 *
 * @param source id of the source
 * @param reader name of the reader of its format
 * @param columns the measures under its labels, none where the format has no labelled columns
 * @param skipped labels of columns that are left out on purpose
 */
public record TableMapping(String source, String reader, List<MeasureColumn> columns, List<String> skipped) {

    /** Copies the lists. */
    public TableMapping {
        columns = List.copyOf(columns);
        skipped = List.copyOf(skipped);
    }
}
