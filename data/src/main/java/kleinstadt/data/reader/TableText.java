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
 * Text of a file whose encoding nobody states: UTF-16 where its byte order mark says so (as spreadsheets save "Unicode
 * text"), UTF-8 where the bytes are, otherwise the Windows form of ISO-8859-1 (which adds the en dash the offices print). A
 * byte order mark is not part of the text.
 */
final class TableText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int HEAD_BYTES = 8192;

    /** What fits into memory ten times over, as text, fields and figures; tables beyond are for readers that stream. */
    private static final long MOST_BYTES = 64L << 20;

    /** Longest UTF-8 sequence less one: so many bytes may be left of a character that the head cuts. */
    private static final int CUT_BYTES = 3;

    private TableText() {}

    /**
     * The whole text of a file.
     *
     * @throws IOException if the file cannot be read or is too large to be held as a whole
     */
    static String read(Path path) throws IOException {
        long size = Files.size(path);
        if (size > MOST_BYTES) {
            throw new IOException("expected a table of at most " + MOST_BYTES + " bytes, found " + size);
        }
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

    /** The form of UTF-16 that a file's byte order mark tells; empty where it has none. */
    static Optional<Charset> findUtf16(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return findUtf16(stream);
        }
    }

    /** The form of UTF-16 that the first bytes of a stream tell; empty where they tell none. */
    static Optional<Charset> findUtf16(InputStream stream) throws IOException {
        byte[] mark = stream.readNBytes(2);
        return findUtf16(mark, mark.length);
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
        Optional<Charset> utf16 = findUtf16(bytes, length);
        if (utf16.isPresent()) {
            return withoutMark(new String(bytes, 0, length - length % 2, utf16.get()));
        }
        for (int cut = 0; cut <= mayBeCut; cut++) {
            Optional<String> text = findUtf8(bytes, length - cut);
            if (text.isPresent()) {
                return withoutMark(text.get());
            }
        }
        return new String(bytes, 0, length, WESTERN);
    }

    /** The form of UTF-16 that the byte order mark tells; without a mark it is no text we know. */
    static Optional<Charset> findUtf16(byte[] bytes, int length) {
        if (length < 2) {
            return Optional.empty();
        }
        if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
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
