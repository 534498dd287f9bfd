package kleinstadt.data.snapshot;

import java.util.List;
import kleinstadt.data.check.RowsLost;
import kleinstadt.data.model.TerritoryDate;

/**
 * An official file the snapshot was made from.
 *
 * @param source id of the source
 * @param file name of the file below the folder it was read from
 * @param sha256 checksum of its bytes, hexadecimal
 * @param rows data rows read from it
 * @param lost those of them that do not reach the figures
 * @param asOf the office's own date of the file as printed; empty where it has none
 * @param territories territories of its figures in order
 */
public record LockEntry(
        String source,
        String file,
        String sha256,
        long rows,
        RowsLost lost,
        String asOf,
        List<TerritoryDate> territories) {

    /** Copies the territories. */
    public LockEntry {
        territories = List.copyOf(territories);
    }

    /** Rows that reached the figures: those read less those left out and refused. */
    public long used() {
        return rows - lost.count();
    }
}
