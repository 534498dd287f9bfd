package kleinstadt.engine.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 as 64 hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    /** Of bytes. */
    public static String of(byte[] bytes) {
        return DigestUtils.sha256Hex(bytes);
    }

    /** Of a text's UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of several hashes or texts without line breaks, their order counting. */
    public static String of(Iterable<String> texts) {
        return of(String.join("\n", texts));
    }

    /**
     * Of a file's content.
     *
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }
}
