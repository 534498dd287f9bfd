package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.check.UnknownKey;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.TableCell.Notation;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.TableMapping;

/**
 * The rows of a census table on their way into the figures. A row exists for every area of the census day and for no
 * other, so a dash is always 0.
 */
final class ZensusRows {

    private static final int DAY = 0;
    private static final int KEY = 1;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final String file;
    private final HeadedColumns columns;
    private final IssueLog log;
    private final Set<String> seen = new HashSet<>();
    private final SortedMap<String, Long> skipped = new TreeMap<>();

    /** Takes the labels of the head; notes measures that have no column. */
    ZensusRows(String file, TableMapping mapping, List<String> labels, IssueLog log) {
        this.file = file;
        this.log = log;
        this.columns = new HeadedColumns(file, mapping, labels, 4, log);
    }

    /** Reads all rows; oddities are noted. */
    void readInto(FigureTable figures, List<CsvRecord> rows) {
        for (CsvRecord row : columns.listComplete(rows)) {
            read(figures, row);
        }
        skipped.forEach((what, count) -> log.add(new SkippedRows(Place.file(file), count, what)));
    }

    private void read(FigureTable figures, CsvRecord row) {
        long line = row.getStartingLineNumber();
        String key = row.getField(KEY).strip();
        if (DIGITS.matcher(key).matches() && (key.length() == 3 || key.length() == 9)) {
            skipped.merge(key.length() == 3 ? "Regierungsbezirke" : "Gemeindeverbände", 1L, Long::sum);
            return;
        }
        Optional<AreaKey> area = findArea(key);
        if (area.isEmpty()) {
            log.add(new UnknownKey(Place.cell(file, line, "_RS", key), "a regional key of 2, 3, 5, 9 or 12 digits"));
            return;
        }
        if (!seen.add(key)) {
            log.add(new DuplicateRow(Place.cell(file, line, "_RS", key)));
            return;
        }
        Period day;
        try {
            day = new Period.KeyDate(LocalDate.parse(row.getField(DAY).strip(), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            log.add(new UnreadableRow(
                    Place.cell(file, line, "Berichtszeitpunkt", row.getField(DAY)), "a day like 20220515"));
            return;
        }
        for (HeadedColumns.Found column : columns.listFound()) {
            MeasureColumn measure = column.measure();
            figures.column(measure, day, measure.sex(), measure.age())
                    .add(area.get(), value(row.getField(column.index()), line, measure.label()));
        }
    }

    private Value value(String raw, long line, String label) {
        TableCell cell = Notation.GERMAN.parse(raw);
        if (cell instanceof TableCell.Stated stated) {
            return stated.value();
        }
        if (cell instanceof TableCell.Nothing) {
            return Value.of(0);
        }
        log.add(new UnreadableCell(
                Place.cell(file, line, label, raw), Notation.GERMAN.expected() + " or one of – . /"));
        return Value.missing(Reason.NO_SOURCE);
    }

    private static Optional<AreaKey> findArea(String key) {
        if (!DIGITS.matcher(key).matches()) {
            return Optional.empty();
        }
        return switch (key.length()) {
            case 2 -> Optional.of(key.equals("00") ? AreaKey.GERMANY : AreaKey.land(key));
            case 5 -> Optional.of(AreaKey.kreis(key));
            case 12 -> Optional.of(AreaKey.gemeindeOfArs(key));
            default -> Optional.empty();
        };
    }
}
