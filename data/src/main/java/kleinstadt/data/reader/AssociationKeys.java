package kleinstadt.data.reader;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.model.AreaKey;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheet of the BBSR reference list that names both keys of each association. */
@SourceQuirk(
        id = "bbsr-keys-without-leading-zeros",
        cause =
                "Keys are stored as numbers; both the BBSR's eight digits and the nine of the regional key get their leading"
                        + " zero back.",
        since = "Referenz 31.12.2019")
final class AssociationKeys {

    private static final String KEY = "Gemeindeverbände Kennziffer";
    private static final String REGIONAL_KEY = "Gemeindeverbände Regionalschlüssel";
    private static final Pattern EIGHT = Pattern.compile("[0-9]{8}");
    private static final Pattern NINE = Pattern.compile("[0-9]{9}");

    private AssociationKeys() {}

    /**
     * The BBSR key of each association by its nine-digit regional key; none where the workbook has no such sheet.
     *
     * @throws IOException if the workbook cannot be read
     */
    static SortedMap<String, AreaKey> read(InputFile file, IssueLog log) throws IOException {
        SortedMap<String, AreaKey> keys = new TreeMap<>();
        try (ReadableWorkbook workbook = Workbooks.open(file.path());
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                Optional<SheetRow> head = Workbooks.head(sheet).stream()
                        .filter(row -> column(row, KEY) >= 0 && column(row, REGIONAL_KEY) >= 0)
                        .findFirst();
                if (head.isPresent()) {
                    read(file, sheet, head.get(), keys, log);
                    return keys;
                }
            }
        }
        return keys;
    }

    private static void read(InputFile file, Sheet sheet, SheetRow head, SortedMap<String, AreaKey> keys, IssueLog log)
            throws IOException {
        int keyColumn = column(head, KEY);
        int regionalColumn = column(head, REGIONAL_KEY);
        try (Stream<SheetRow> stream = Workbooks.rows(sheet)) {
            List<SheetRow> rows =
                    stream.filter(row -> row.number() > head.number()).toList();
            for (SheetRow row : rows) {
                String key = row.key(keyColumn, 8);
                String regional = row.key(regionalColumn, 9);
                if (key.isEmpty() && regional.isEmpty()) {
                    continue;
                }
                if (!EIGHT.matcher(key).matches() || !NINE.matcher(regional).matches()) {
                    log.add(new UnreadableCell(
                            Place.cell(file.name(), row.number(), REGIONAL_KEY, key + " / " + regional),
                            "an association's keys of eight and nine digits"));
                } else if (keys.putIfAbsent(regional, AreaKey.verband(key)) != null) {
                    log.add(new DuplicateRow(Place.cell(file.name(), row.number(), REGIONAL_KEY, regional)));
                }
            }
        }
    }

    private static int column(SheetRow row, String heading) {
        for (int column = 0; column < row.width(); column++) {
            if (row.heading(column).equals(heading)) {
                return column;
            }
        }
        return -1;
    }
}
