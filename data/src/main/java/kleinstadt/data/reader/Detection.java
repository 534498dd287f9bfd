package kleinstadt.data.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Finds out what a file is, by its content. */
public final class Detection {

    private static final int SIGNATURE_BYTES = 16;
    private static final int SHOWN_CHARACTERS = 60;

    private Detection() {}

    /**
     * A file and the reader that knows it.
     *
     * @param reader the reader
     * @param kind the kind of file in one line for the user
     */
    public record Found(Reader reader, String kind) {}

    /**
     * The first reader that knows a file; empty if none does.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static Optional<Found> find(InputFile file, List<Reader> readers) throws IOException {
        for (Reader reader : readers) {
            Optional<String> kind = reader.recognise(file);
            if (kind.isPresent()) {
                return Optional.of(new Found(reader, kind.get()));
            }
        }
        return Optional.empty();
    }

    /** What a file that no reader knows seems to be. */
    public enum Form {
        /** No bytes, or blanks only. */
        EMPTY,
        /** A zip, as every xlsx is. */
        WORKBOOK,
        /** A workbook in the xls format. */
        OLD_WORKBOOK,
        /** An SQLite database, as every GeoPackage is. */
        DATABASE,
        /** A PDF document. */
        PDF,
        /** Bytes that are no text. */
        BINARY,
        /** HTML or XML. */
        WEB_PAGE,
        /** HTML with a title, which is what begins it here. */
        TITLED_PAGE,
        /** JSON. */
        JSON,
        /** The answer of a GENESIS web service; its status is what begins it here. */
        SERVICE_ANSWER,
        /** Any other text. */
        TEXT
    }

    /**
     * A file that no reader knows.
     *
     * @param form what it seems to be
     * @param beginning how a text begins, or what the answer of a portal says; empty where the form says enough
     */
    public record Unknown(Form form, String beginning) {}

    /**
     * What a file that no reader knows seems to be.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static Unknown describeUnknown(InputFile file) throws IOException {
        byte[] start;
        try (InputStream stream = Files.newInputStream(file.path())) {
            start = stream.readNBytes(SIGNATURE_BYTES);
        }
        String signature = new String(start, StandardCharsets.ISO_8859_1);
        if (signature.startsWith("PK\u0003\u0004")) {
            return new Unknown(Form.WORKBOOK, "");
        }
        if (signature.startsWith("ÐÏ\u0011à")) {
            return new Unknown(Form.OLD_WORKBOOK, "");
        }
        if (signature.startsWith("SQLite format 3")) {
            return new Unknown(Form.DATABASE, "");
        }
        if (signature.startsWith("%PDF")) {
            return new Unknown(Form.PDF, "");
        }
        String head = TableText.readHead(file.path());
        if (head.indexOf('\0') >= 0) {
            return new Unknown(Form.BINARY, "");
        }
        return describeText(head.strip());
    }

    private static Unknown describeText(String text) {
        if (text.isEmpty()) {
            return new Unknown(Form.EMPTY, "");
        }
        if (text.startsWith("<")) {
            return ServiceAnswer.findTitle(text)
                    .map(title -> new Unknown(Form.TITLED_PAGE, title))
                    .orElse(new Unknown(Form.WEB_PAGE, ""));
        }
        Optional<String> status = ServiceAnswer.findStatus(text);
        if (status.isPresent()) {
            return new Unknown(Form.SERVICE_ANSWER, status.get());
        }
        boolean json = text.startsWith("{") || text.startsWith("[");
        // The first line of JSON may be a lone bracket.
        String first = json
                ? text.replaceAll("\\s+", " ")
                : text.lines().findFirst().orElse("").strip();
        String shown = first.length() > SHOWN_CHARACTERS ? first.substring(0, SHOWN_CHARACTERS) + "…" : first;
        return new Unknown(json ? Form.JSON : Form.TEXT, shown);
    }
}
