package kleinstadt.engine.cache;

import java.util.Map;

/**
 * Files of an output that were written together.
 *
 * @param hashes SHA-256 of each by its path below the output folder
 */
public record StoredFiles(Map<String, String> hashes) {

    /** Copies the hashes. */
    public StoredFiles {
        hashes = Map.copyOf(hashes);
    }
}
