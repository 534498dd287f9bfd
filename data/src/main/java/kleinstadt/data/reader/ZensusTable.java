package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A table of the census as text, from a text file or a sheet.
 *
 * @param labels its head
 * @param rows the rows below it that are not blank
 * @param blank how many rows are blank
 */
record ZensusTable(List<String> labels, List<TableRow> rows, long blank) {

    /** The table with these rows below its head, blank ones among them. */
    static ZensusTable of(List<String> labels, Iterator<TableRow> rows) {
        List<TableRow> kept = new ArrayList<>();
        long blank = 0;
        while (rows.hasNext()) {
            TableRow row = rows.next();
            if (row.isBlank()) {
                blank++;
            } else {
                kept.add(row);
            }
        }
        return new ZensusTable(labels, kept, blank);
    }
}
