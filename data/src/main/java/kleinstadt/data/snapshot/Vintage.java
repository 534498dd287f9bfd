package kleinstadt.data.snapshot;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A snapshot as it was imported one day, kept so that its numbers can be had again.
 *
 * @param day the day of the import
 * @param number which one of the day, from 1
 * @param hash the first digits of the snapshot's content hash
 * @param folder where it lies
 */
public record Vintage(LocalDate day, int number, String hash, Path folder) {

    /** The name it is called by: day, number and hash. */
    public String name() {
        return day + "-" + number + "-" + hash;
    }
}
