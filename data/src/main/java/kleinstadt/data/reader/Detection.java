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

    /**
     * What a file that no reader knows seems to be, in one German line for the user.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static String describeUnknown(InputFile file) throws IOException {
        byte[] start;
        try (InputStream stream = Files.newInputStream(file.path())) {
            start = stream.readNBytes(SIGNATURE_BYTES);
        }
        if (start.length == 0) {
            return "eine leere Datei";
        }
        String signature = new String(start, StandardCharsets.ISO_8859_1);
        if (signature.startsWith("PK")) {
            return "eine Excel-Datei (xlsx) oder ein ZIP-Archiv mit unbekanntem Inhalt";
        }
        if (signature.startsWith("ÐÏ\u0011à")) {
            return "eine alte Excel-Datei (xls) mit unbekanntem Inhalt";
        }
        if (signature.startsWith("SQLite format 3")) {
            return "eine Datenbank (SQLite oder GeoPackage) mit unbekanntem Inhalt";
        }
        if (signature.startsWith("%PDF")) {
            return "ein PDF-Dokument; gebraucht wird die Tabelle als CSV oder Excel-Datei";
        }
        String head = TableText.readHead(file.path());
        if (head.indexOf('\0') >= 0) {
            return "eine Binärdatei mit unbekanntem Inhalt";
        }
        String first = head.lines().findFirst().orElse("").strip();
        if (first.startsWith("<")) {
            return "eine Web- oder XML-Seite; vielleicht wurde statt der Tabelle die Seite gespeichert";
        }
        String shown = first.length() > SHOWN_CHARACTERS ? first.substring(0, SHOWN_CHARACTERS) + "…" : first;
        return "ein Text, den kein Leser kennt; er beginnt mit '" + shown + "'";
    }
}
