package kleinstadt.data.snapshot;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import did.
 *
 * @param files what became of each file, in the order of their names
 * @param written whether a snapshot was written; a dry run writes none
 * @param cells figures and reasons in the snapshot
 * @param bytesByFile size of each file of the snapshot in bytes
 * @param contentHash content hash of the snapshot
 * @param lacking what the files did not bring, so that no snapshot could be made; empty where one could
 * @param moved how the figures of the sources read stand to those of the snapshot added to; all new where there was none
 */
public record ImportReport(
        List<ImportedFile> files,
        boolean written,
        long cells,
        SortedMap<String, Long> bytesByFile,
        String contentHash,
        List<Need> lacking,
        List<MovedCells> moved) {

    /** Copies the lists. */
    public ImportReport {
        files = List.copyOf(files);
        bytesByFile = new TreeMap<>(bytesByFile);
        lacking = List.copyOf(lacking);
        moved = List.copyOf(moved);
    }

    /** What no snapshot can be made without. */
    public enum Need {
        /** A crosswalk (Umsteigeschlüssel). */
        CROSSWALK,
        /** The BBSR reference list of Gemeinden and associations. */
        REFERENCE_LIST,
        /** The register (Auszug GV) of the day of the reference list. */
        REGISTER_OF_THE_REFERENCE_LIST,
        /** Boundaries. */
        BOUNDARIES
    }
}
