package kleinstadt.engine.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * Hashes of large files, each made anew only when size or time of the file have changed. A file written within the last seconds
 * is hashed every time, since it may change again without its time doing so.
 */
public final class Fingerprints {

    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Cache cache;

    /** Hashes that are kept in a cache. */
    public Fingerprints(Cache cache) {
        this.cache = cache;
    }

    /** Reads a file and makes a hash of it. */
    @FunctionalInterface
    public interface Hashing {
        /**
         * Hashes a file.
         *
         * @throws IOException if it cannot be read
         */
        String hash(Path file) throws IOException;
    }

    /**
     * A hash of a file.
     *
     * @param purpose what tells it from other hashes of the same file
     * @throws IOException if the file cannot be read
     */
    public String of(Path file, String purpose, Hashing hashing) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        BasicFileAttributes found = Files.readAttributes(place, BasicFileAttributes.class);
        Instant modified = found.lastModifiedTime().toInstant();
        String key = Sha256.of(purpose + "\n" + place + "\n" + found.size() + "\n" + modified);
        if (cache.find(key) instanceof Cache.Answer.Found known) {
            return new String(known.content(), StandardCharsets.UTF_8);
        }
        String hash = hashing.hash(place);
        if (modified.isBefore(Instant.now().minus(SETTLED))) {
            keep(key, hash);
        }
        return hash;
    }

    /** A hash that cannot be kept is made again the next time. */
    private void keep(String key, String hash) {
        try {
            cache.put(key, hash.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return;
        }
    }
}
