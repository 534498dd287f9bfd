package kleinstadt.reports.export;

import java.util.List;

/**
 * A table for people: a sheet of a workbook.
 *
 * @param name its name
 * @param columns its columns
 * @param frozenColumns how many columns stay in sight
 * @param rows its rows in order, each with as many cells as there are columns; made while they are read, since a run has many
 */
public record ExportTable(String name, List<ExportColumn> columns, int frozenColumns, Iterable<List<ExportCell>> rows) {

    /** Copies the columns. */
    public ExportTable {
        columns = List.copyOf(columns);
    }
}
