package kleinstadt.data.reader;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.check.TruncatedFile;
import kleinstadt.data.check.UnknownKey;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.AtlasKeys.Form;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of one sheet of the Deutschlandatlas on their way into the figures. They are streamed; rows without a key, of
 * which a sheet may have any number, are passed over, and a row that says so ends the table.
 *
 * <p>{@code -9999} and {@code -99999} are missing values. The publication does not say why one is missing, so the reason is
 * NO_SOURCE.
 */
final class AtlasRows {

    private static final String END = "Ende der Tabelle";
    private static final String EXPECTED = "a number, or -9999 for a missing value";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,30})?");
    private static final Set<BigDecimal> MISSING = Set.of(BigDecimal.valueOf(-9999), BigDecimal.valueOf(-99999));
    private static final Value NOT_PUBLISHED = Value.missing(Reason.NO_SOURCE);

    private final String file;
    private final Sheet sheet;
    private final AtlasSheet layout;
    private final IssueLog log;

    /** Takes a sheet of this layout. */
    AtlasRows(String file, Sheet sheet, AtlasSheet layout, IssueLog log) {
        this.file = file;
        this.sheet = sheet;
        this.layout = layout;
        this.log = log;
    }

    /**
     * An indicator and where its figures go.
     *
     * @param indicator the column of the sheet
     * @param figures the column of the figures
     */
    record Target(AtlasColumn indicator, FigureTable.Column figures) {}

    /**
     * Reads all rows; oddities are noted.
     *
     * @return how many rows with a key there were
     * @throws IOException if the sheet cannot be read
     */
    long read(List<Target> targets, Gazetteer gazetteer) throws IOException {
        AtlasKeys keys = new AtlasKeys(form(), gazetteer);
        Set<String> seen = new HashSet<>();
        long count = 0;
        long strangers = 0;
        SheetRow last = null;
        try (Stream<SheetRow> rows = Workbooks.rows(sheet)) {
            for (Iterator<SheetRow> iterator = rows.iterator(); iterator.hasNext(); ) {
                SheetRow row = iterator.next();
                String text = row.text(0);
                if (row.number() <= layout.headingRow() || text.isEmpty()) {
                    continue;
                }
                if (text.startsWith(END)) {
                    break;
                }
                count++;
                last = row;
                Optional<String> key = keys.findKey(text);
                if (key.isEmpty()) {
                    log.add(new UnknownKey(place(row, text), keys.form().expected()));
                } else if (!seen.add(key.get())) {
                    log.add(new DuplicateRow(place(row, text)));
                } else if (!add(row, key.get(), keys, targets)) {
                    strangers++;
                }
            }
        }
        if (strangers > 0) {
            log.add(new SkippedRows(
                    Place.cell(file, 0, sheet.getName(), ""),
                    strangers,
                    "associations outside the East that no reference list at hand has"));
        }
        if (count < layout.statedRows().orElse(0)) {
            long number = last == null ? layout.headingRow() : last.number();
            String raw = last == null ? "" : last.text(0);
            String expected = layout.statedRows().getAsLong() + " rows as the title of the sheet says";
            log.add(new TruncatedFile(Place.cell(file, number, sheet.getName(), raw), expected));
        }
        return count;
    }

    /** Adds a row; false where its association is unknown and lies outside the East. */
    private boolean add(SheetRow row, String key, AtlasKeys keys, List<Target> targets) {
        Optional<AreaKey> area = keys.findArea(key);
        if (area.isPresent()) {
            for (Target target : targets) {
                target.figures().add(area.get(), value(row, target));
            }
            return true;
        }
        boolean eastern = key.compareTo("12") >= 0 && key.compareTo("17") < 0;
        if (eastern) {
            log.add(new UnknownKey(place(row, key), "an association that the reference list at hand has"));
        }
        return eastern;
    }

    private Value value(SheetRow row, Target target) {
        String text = row.text(target.indicator().index());
        if (!NUMBER.matcher(text).matches()) {
            String column = sheet.getName() + " " + target.indicator().code();
            log.add(new UnreadableCell(Place.cell(file, row.number(), column, text), EXPECTED));
            return NOT_PUBLISHED;
        }
        BigDecimal number = new BigDecimal(text);
        return MISSING.contains(number.stripTrailingZeros()) ? NOT_PUBLISHED : Value.of(number.doubleValue());
    }

    /** A sheet of associations has regional keys where any of its keys has nine digits. */
    private Form form() throws IOException {
        return switch (layout.level()) {
            case GEMEINDE -> Form.GEMEINDE;
            case KREIS -> Form.KREIS;
            case VERBAND -> hasNineDigits() ? Form.VERBAND_REGIONAL : Form.VERBAND;
            case LAND, REGION, BUND -> throw new IllegalStateException("no sheet of level " + layout.level());
        };
    }

    private boolean hasNineDigits() throws IOException {
        try (Stream<SheetRow> rows = Workbooks.rows(sheet)) {
            return rows.filter(row -> row.number() > layout.headingRow())
                    .anyMatch(row -> row.text(0).length() == 9);
        }
    }

    private Place place(SheetRow row, String raw) {
        return Place.cell(file, row.number(), sheet.getName() + " key", raw);
    }
}
