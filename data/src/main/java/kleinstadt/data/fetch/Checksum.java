package kleinstadt.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** The SHA-256 of a file, hexadecimal in small letters. */
final class Checksum {

    private Checksum() {}

    /**
     * Reads the file once from beginning to end.
     *
     * @throws IOException if it cannot be read
     */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }
}
