package kleinstadt.data.fetch;

import java.time.LocalDate;
import java.util.List;

/**
 * A file that was downloaded, as it is noted beside the files.
 *
 * @param file its name below the folder of downloads
 * @param address what was asked for; of a table of a web service the address with the parameters
 * @param etag the server's mark of this content; empty where it gave none
 * @param lastModified when the server says it changed, as the server writes it; empty where it does not
 * @param size bytes that were downloaded
 * @param sha256 their checksum
 * @param retrieved the day
 * @param kept the files there are now: itself, or those taken out of it
 */
public record FetchedFile(
        String file,
        String address,
        String etag,
        String lastModified,
        long size,
        String sha256,
        LocalDate retrieved,
        List<KeptFile> kept) {

    /** Copies the files. */
    public FetchedFile {
        kept = List.copyOf(kept);
    }

    /**
     * A file in the folder of downloads.
     *
     * @param file its name there
     * @param sha256 its checksum
     */
    public record KeptFile(String file, String sha256) {}
}
