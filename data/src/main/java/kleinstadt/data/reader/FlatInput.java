package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The text of a flat file, alone or in an archive, read as a stream: it is never in memory as a whole.
 *
 * @param name name for messages
 * @param opener opens its bytes anew
 */
record FlatInput(String name, Opener opener) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    /** Opens the bytes of a text. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * How the text begins: a few thousand characters.
     *
     * @throws IOException if the text cannot be read
     */
    String head() throws IOException {
        try (InputStream bytes = opener.open()) {
            return TableText.readHead(bytes);
        }
    }

    /**
     * Reads record after record.
     *
     * @param action takes a record
     * @throws IOException if the text cannot be read
     * @throws de.siegmar.fastcsv.reader.CsvParseException if quotes do not match
     */
    void read(Charset charset, Consumer<CsvRecord> action) throws IOException {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(opener.open(), charset), BUFFER)) {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            CsvReader.builder()
                    .fieldSeparator(';')
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .forEach(action);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * UTF-16 where a byte order mark says so, UTF-8 where all bytes are, otherwise the Windows form of ISO-8859-1, as the Regionalstatistik writes.
     *
     * @throws IOException if the text cannot be read
     */
    Charset charset() throws IOException {
        try (InputStream bytes = opener.open()) {
            Optional<Charset> utf16 = TableText.findUtf16(bytes);
            if (utf16.isPresent()) {
                return utf16.get();
            }
        }
        char[] buffer = new char[BUFFER];
        try (InputStreamReader reader = new InputStreamReader(opener.open(), StandardCharsets.UTF_8.newDecoder())) {
            int read = reader.read(buffer);
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return WESTERN;
        }
    }
}
