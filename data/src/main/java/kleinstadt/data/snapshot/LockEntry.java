package kleinstadt.data.snapshot;

import java.util.List;
import kleinstadt.data.model.TerritoryDate;

/**
 * An official file the snapshot was made from.
 *
 * @param source id of the source
 * @param file name of the file below the folder it was read from
 * @param sha256 checksum of its bytes, hexadecimal
 * @param rows data rows read from it
 * @param asOf the office's own date of the file as printed; empty where it has none
 * @param territories territories of its figures in order
 */
public record LockEntry(
        String source, String file, String sha256, long rows, String asOf, List<TerritoryDate> territories) {

    /** Copies the territories. */
    public LockEntry {
        territories = List.copyOf(territories);
    }
}
