package kleinstadt.data.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Text of a file whose encoding nobody states: UTF-8 where the bytes are, otherwise the Windows form of ISO-8859-1 (which
 * adds the en dash the offices print). A byte order mark is not part of the text.
 */
final class TableText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int HEAD_BYTES = 8192;

    /** Longest UTF-8 sequence less one: so many bytes may be left of a character that the head cuts. */
    private static final int CUT_BYTES = 3;

    private TableText() {}

    /**
     * The whole text of a file.
     *
     * @throws IOException if the file cannot be read
     */
    static String read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        return decode(bytes, bytes.length, 0);
    }

    /**
     * The first few thousand characters of a file.
     *
     * @throws IOException if the file cannot be read
     */
    static String readHead(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return readHead(stream);
        }
    }

    /**
     * The first few thousand characters of a stream.
     *
     * @throws IOException if it cannot be read
     */
    static String readHead(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(HEAD_BYTES);
        return decode(bytes, bytes.length, bytes.length == HEAD_BYTES ? CUT_BYTES : 0);
    }

    private static String decode(byte[] bytes, int length, int mayBeCut) {
        for (int cut = 0; cut <= mayBeCut; cut++) {
            Optional<String> text = findUtf8(bytes, length - cut);
            if (text.isPresent()) {
                return withoutMark(text.get());
            }
        }
        return new String(bytes, 0, length, WESTERN);
    }

    private static Optional<String> findUtf8(byte[] bytes, int length) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
