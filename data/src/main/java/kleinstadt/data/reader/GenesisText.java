package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A GENESIS classic CSV cut into its parts: the first line with the code, the head, the rows, and after a line of
 * underscores the footnotes.
 *
 * @param head records before the first row
 * @param rows records with a key
 * @param keyColumn place of the key from 0: 1 where the period stands before it
 * @param asOf date of the footer's {@code Stand:} line, empty where there is none
 * @param complete whether the line of underscores was there
 * @param notes paragraphs of the footnotes, without the notice of copyright
 */
record GenesisText(
        List<CsvRecord> head, List<CsvRecord> rows, int keyColumn, String asOf, boolean complete, List<String> notes) {

    private static final Pattern CODE = Pattern.compile("\\s*\"?GENESIS-Tabelle: *([0-9A-Z-]+)(?=[\";\\s])");
    private static final Pattern FOOTER = Pattern.compile("^_{4,}", Pattern.MULTILINE);
    private static final Pattern AS_OF = Pattern.compile("^Stand: *(.+?)[;\\s]*$", Pattern.MULTILINE);

    /** The depth of areas, which follows the title on a line of its own or behind its last words. */
    private static final String AFTER_TITLE = "regionale Tiefe";

    /** What a title ends in: {@code - Stichtag 31.12. -}, {@code - Jahressumme -}. */
    private static final Pattern TIME = Pattern.compile("\\s+- *([^-]*?[^- ]) *- *$");

    /** The table code of a text; empty if it is no GENESIS table. */
    static Optional<String> findCode(String text) {
        Matcher matcher = CODE.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Cuts a text. */
    static GenesisText parse(String text) {
        Matcher footer = FOOTER.matcher(text);
        boolean complete = footer.find();
        String table = complete ? text.substring(0, footer.start()) : text;
        String notes = complete ? text.substring(footer.start()) : "";
        List<CsvRecord> head = new ArrayList<>();
        List<CsvRecord> rows = new ArrayList<>();
        int keyColumn = -1;
        for (CsvRecord line : TableRecords.parse(table, ';')) {
            if (keyColumn < 0) {
                keyColumn = findKeyColumn(line);
            }
            (keyColumn < 0 ? head : rows).add(line);
        }
        Matcher asOf = AS_OF.matcher(notes);
        return new GenesisText(
                head, rows, keyColumn, asOf.find() ? asOf.group(1) : "", complete, GenesisNotes.listParagraphs(notes));
    }

    /** The heading words of the table and the time it is about, for the user. */
    String title() {
        StringBuilder title = new StringBuilder();
        for (CsvRecord line : head.subList(Math.min(1, head.size()), head.size())) {
            String text = line.getField(0).strip();
            int end = text.indexOf(AFTER_TITLE);
            if (text.isEmpty() || end == 0) {
                break;
            }
            title.append(title.isEmpty() ? "" : " ").append(end < 0 ? text : text.substring(0, end));
            if (end > 0 || TIME.matcher(title).find()) {
                break;
            }
        }
        return TIME.matcher(title).replaceFirst(", $1");
    }

    /** Place of the key in a row; -1 if the record belongs to the head. */
    private static int findKeyColumn(CsvRecord line) {
        if (line.getFieldCount() < 2) {
            return -1;
        }
        if (GenesisKey.find(line.getField(0).strip()).isPresent()) {
            return 0;
        }
        boolean afterPeriod = GenesisLabels.findPeriod(line.getField(0).strip()).isPresent()
                && GenesisKey.find(line.getField(1).strip()).isPresent();
        return afterPeriod ? 1 : -1;
    }
}
