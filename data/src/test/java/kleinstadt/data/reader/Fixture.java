package kleinstadt.data.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small table in an official format, written by hand, and the forms in which the same table may arrive.
 *
 * @param text the table with Unix line ends
 */
record Fixture(String text) {

    /**
     * One form of the table.
     *
     * @param name what is special about it
     * @param text its characters
     * @param charset how they are written
     */
    record Variant(String name, String text, Charset charset) {

        /** The file. */
        byte[] toBytes() {
            return text.getBytes(charset);
        }
    }

    /** Every form: with and without byte order mark, ISO-8859-1 (its Windows form), Windows line ends, no last line end. */
    List<Variant> listVariants() {
        Charset utf8 = StandardCharsets.UTF_8;
        Charset western = Charset.forName("windows-1252");
        String windows = text.replace("\n", "\r\n");
        return List.of(
                new Variant("UTF-8", text, utf8),
                new Variant("UTF-8 with byte order mark", "\uFEFF" + text, utf8),
                new Variant("UTF-8, CRLF", windows, utf8),
                new Variant("UTF-8 with byte order mark, CRLF", "\uFEFF" + windows, utf8),
                new Variant("ISO-8859-1", text, western),
                new Variant("ISO-8859-1, CRLF", windows, western),
                new Variant("no line end at the end", text.stripTrailing(), utf8));
    }
}
