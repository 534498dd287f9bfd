package kleinstadt.data.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text too long to be held: read on and on, its encoding judged by its first mebibyte. */
final class InkarBulkText {

    private static final int JUDGED_BYTES = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private InkarBulkText() {}

    /**
     * Opens a file at its first character; a byte order mark is none.
     *
     * @throws IOException if the file cannot be read
     */
    static Reader open(Path path) throws IOException {
        Charset charset = charset(path);
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(JUDGED_BYTES);
            Optional<Charset> utf16 = TableText.findUtf16(bytes, bytes.length);
            if (utf16.isPresent()) {
                return utf16.get();
            }
            // Not told that the input ends, the decoder takes a character that is cut for what it is.
            CoderResult result = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false);
            return result.isError() ? WESTERN : StandardCharsets.UTF_8;
        }
    }
}
