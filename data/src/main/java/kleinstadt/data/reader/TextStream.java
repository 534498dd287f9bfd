package kleinstadt.data.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text of a file too large to hold at once. Its bytes are looked through first: UTF-16 where its mark says so, UTF-8 where all of them
 * are, otherwise the Windows form of ISO-8859-1. A byte order mark is not part of the text.
 */
final class TextStream {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextStream() {}

    /**
     * Opens a file; the caller closes it.
     *
     * @throws IOException if the file cannot be read
     */
    static Reader open(Path path) throws IOException {
        Charset charset = TableText.findUtf16(path).orElse(isUtf8(path) ? StandardCharsets.UTF_8 : WESTERN);
        Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset), BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static boolean isUtf8(Path path) throws IOException {
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        try (Reader strict = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder())) {
            while (strict.read(characters) >= 0) {
                characters.clear();
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
