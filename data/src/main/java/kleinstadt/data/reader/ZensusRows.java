package kleinstadt.data.reader;

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
import java.util.stream.Collectors;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.EmptyCells;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.check.UnknownAssociations;
import kleinstadt.data.check.UnknownKey;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.TableCell.Notation;
import kleinstadt.data.source.MeasureColumn;

/**
 * The rows of a census table on their way into the figures. A row exists for every area of the census day and for no
 * other, so a dash is always 0.
 */
@SourceQuirk(
        id = "zensus-associations-by-regional-key",
        cause =
                "Associations have a nine-digit regional key, other sources the eight-digit key of the BBSR; the BBSR's list of"
                        + " both leads from one to the other.",
        since = "Zensus 2022, Ausgabe 2024")
@SourceQuirk(
        id = "zensus-blank-rows-at-the-end",
        cause = "The table of buildings ends with hundreds of rows of separators only; they are counted and left out.",
        since = "Zensus 2022, Ausgabe 2024")
@SourceQuirk(
        id = "zensus-blank-cells-of-tiny-gemeinden",
        cause =
                "Five western Gemeinden of a few buildings have a whole characteristic blank, neither dash nor point; the"
                        + " figures count as kept secret.",
        since = "Zensus 2022, Ausgabe 2024")
final class ZensusRows {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int RS_DIGITS = 9;
    private static final int SHOWN_ASSOCIATIONS = 20;

    private final String file;
    private final ZensusFrame frame;
    private final List<HeadedColumns.Found> columns;
    private final Gazetteer gazetteer;
    private final IssueLog log;
    private final Set<String> seen = new HashSet<>();
    private final SortedMap<String, Long> skipped = new TreeMap<>();
    private final SortedMap<String, String> unknown = new TreeMap<>();
    private long empty;

    /** Takes the columns that hold measures; the gazetteer tells the associations. */
    ZensusRows(String file, ZensusFrame frame, List<HeadedColumns.Found> columns, Gazetteer gazetteer, IssueLog log) {
        this.file = file;
        this.frame = frame;
        this.columns = columns;
        this.gazetteer = gazetteer;
        this.log = log;
    }

    /** Reads all rows; oddities are noted. */
    void readInto(FigureTable figures, List<TableRow> rows) {
        for (TableRow row : rows) {
            read(figures, row);
        }
        skipped.forEach((what, count) -> log.add(new SkippedRows(Place.file(file), count, what)));
        if (empty > 0) {
            log.add(new EmptyCells(Place.file(file), empty));
        }
        if (!unknown.isEmpty()) {
            String named = unknown.entrySet().stream()
                    .limit(SHOWN_ASSOCIATIONS)
                    .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                    .collect(Collectors.joining(", ", "", unknown.size() > SHOWN_ASSOCIATIONS ? ", …" : ""));
            log.add(new UnknownAssociations(Place.file(file), unknown.size(), named));
        }
    }

    private void read(FigureTable figures, TableRow row) {
        String key = row.cells().get(frame.key()).strip();
        if (DIGITS.matcher(key).matches() && key.length() == 3) {
            skipped.merge("Regierungsbezirke", 1L, Long::sum);
            return;
        }
        Optional<AreaKey> area = findArea(key);
        if (area.isEmpty() && key.length() == RS_DIGITS && DIGITS.matcher(key).matches()) {
            unknown.put(key, row.cells().get(frame.name()).strip());
            return;
        }
        if (area.isEmpty()) {
            log.add(new UnknownKey(
                    Place.cell(file, row.line(), ZensusFrame.KEY, key), "a regional key of 2, 3, 5, 9 or 12 digits"));
            return;
        }
        if (!seen.add(key)) {
            log.add(new DuplicateRow(Place.cell(file, row.line(), ZensusFrame.KEY, key)));
            return;
        }
        String printed = row.cells().get(frame.day()).strip();
        Period day;
        try {
            day = new Period.KeyDate(LocalDate.parse(printed, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            log.add(new UnreadableRow(Place.cell(file, row.line(), ZensusFrame.DAY, printed), "a day like 20220515"));
            return;
        }
        for (HeadedColumns.Found column : columns) {
            MeasureColumn measure = column.measure();
            figures.column(measure, day, measure.sex(), measure.age())
                    .add(area.get(), value(row.cells().get(column.index()), row.line(), measure.label()));
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
        if (cell instanceof TableCell.Empty) {
            empty++;
            return Value.missing(Reason.SECRET);
        }
        log.add(new UnreadableCell(
                Place.cell(file, line, label, raw), Notation.GERMAN.expected() + " or one of – . /"));
        return Value.missing(Reason.NO_SOURCE);
    }

    private Optional<AreaKey> findArea(String key) {
        if (!DIGITS.matcher(key).matches()) {
            return Optional.empty();
        }
        return switch (key.length()) {
            case 2 -> Optional.of(key.equals("00") ? AreaKey.GERMANY : AreaKey.land(key));
            case 5 -> Optional.of(AreaKey.kreis(key));
            case RS_DIGITS -> gazetteer.findVerband(key);
            case 12 -> Optional.of(AreaKey.gemeindeOfArs(key));
            default -> Optional.empty();
        };
    }
}
