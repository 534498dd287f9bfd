package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kleinstadt.data.check.FigureTwice;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.WrongColumnCount;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.InkarBulkAreas.Found;
import kleinstadt.data.reader.TableCell.Notation;
import org.jspecify.annotations.Nullable;

/** The rows of INKAR's long table on their way into the figures, one at a time. */
final class InkarBulkRows {

    private final InputFile file;
    private final Set<String> wanted;
    private final IssueLog log;
    private final InkarBulkFigures figures = new InkarBulkFigures();
    private final InkarBulkAreas areas = new InkarBulkAreas(figures);
    private final SortedSet<String> unnamed = new TreeSet<>();

    // Neighbouring rows mostly share indicator and time: what was found for the row before is looked at first.
    private String code = "";
    private @Nullable String label;
    private String time = "";
    private Optional<Period> period = Optional.empty();

    private long rows;
    private long ofOthers;
    private long twice;

    /** Takes codes and numbers of the indicators to keep. */
    InkarBulkRows(InputFile file, Set<String> wanted, IssueLog log) {
        this.file = file;
        this.wanted = wanted;
        this.log = log;
    }

    /** What was kept. */
    InkarBulkFigures figures() {
        return figures;
    }

    /** Number of rows below the head. */
    long count() {
        return rows;
    }

    /**
     * Reads the file from beginning to end; oddities are noted.
     *
     * @throws IOException if the file cannot be read
     * @throws de.siegmar.fastcsv.reader.CsvParseException if quotes do not match
     */
    void read() throws IOException {
        InkarBulkHead head = null;
        try (Reader text = InkarBulkText.open(file.path());
                CsvReader<InkarBulkRow> table = CsvReader.builder()
                        .fieldSeparator(';')
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(new InkarBulkRow(), text)) {
            for (InkarBulkRow row : table) {
                if (head == null) {
                    head = head(row);
                } else {
                    rows++;
                    read(row, head);
                }
            }
        }
        noteLeftOut(ofOthers, "indicators that no source description names (" + unnamed.size() + " indicators)");
        noteLeftOut(areas.countOtherLevels(), "levels that are not kept (" + areas.listOtherLevels() + ")");
        noteLeftOut(areas.countWestern(), "areas outside the five eastern Länder");
        noteLeftOut(twice, "indicators listed a second time with the same figure");
    }

    private void noteLeftOut(long count, String what) {
        if (count > 0) {
            log.add(new SkippedRows(Place.file(file.name()), count, what));
        }
    }

    private static InkarBulkHead head(InkarBulkRow row) throws IOException {
        List<String> labels = new ArrayList<>();
        for (int index = 0; index < Math.min(row.width(), InkarBulkRow.FIELDS); index++) {
            labels.add(row.field(index));
        }
        return InkarBulkHead.find(labels)
                .orElseThrow(() -> new IOException("expected the columns of INKAR's long table, found " + labels));
    }

    private void read(InkarBulkRow row, InkarBulkHead head) {
        if (row.width() != head.width()) {
            Place place = Place.cell(file.name(), row.line(), "", row.width() == 0 ? "" : row.field(0));
            log.add(new WrongColumnCount(place, head.width(), row.width()));
            return;
        }
        String indicator = indicator(row, head);
        if (indicator == null) {
            ofOthers++;
            return;
        }
        Optional<Found> area = areas.find(row, head, file.name(), log);
        if (area.isEmpty()) {
            return;
        }
        Optional<Period> when = period(row, head);
        if (when.isEmpty()) {
            Place place = Place.cell(file.name(), row.line(), "Zeitbezug", row.field(head.time()));
            log.add(new UnreadableCell(place, InkarPeriods.EXPECTED));
            return;
        }
        keep(row, head, indicator, area.get(), when.get());
    }

    private void keep(InkarBulkRow row, InkarBulkHead head, String indicator, Found area, Period when) {
        String raw = row.field(head.figure());
        TableCell cell = Notation.GERMAN.parse(raw);
        if (cell instanceof TableCell.Unreadable) {
            log.add(new UnreadableCell(Place.cell(file.name(), row.line(), "Wert", raw), Notation.GERMAN.expected()));
        }
        Value value = InkarNumbers.find(cell).orElse(InkarNumbers.NOT_PUBLISHED);
        Optional<Value> before = figures.column(indicator, when).put(area.level(), area.place(), value);
        if (before.isPresent() && before.get().equals(value)) {
            twice++;
        } else if (before.isPresent()) {
            AreaKey key = figures.area(area.place());
            log.add(new FigureTwice(
                    new Place(file.name(), row.line(), indicator + " " + when, key, raw), text(before.get())));
        }
    }

    private static String text(Value value) {
        return value instanceof Value.Known known ? Double.toString(known.number()) : "no figure";
    }

    private @Nullable String indicator(InkarBulkRow row, InkarBulkHead head) {
        int index = head.code() >= 0 ? head.code() : head.number();
        if (row.is(index, code)) {
            return label;
        }
        code = row.field(index);
        label = wanted.contains(code.strip()) ? code.strip() : byNumber(row, head);
        if (label == null) {
            unnamed.add(code);
        }
        return label;
    }

    private @Nullable String byNumber(InkarBulkRow row, InkarBulkHead head) {
        String number = head.number() < 0 ? "" : row.field(head.number()).strip();
        return wanted.contains(number) ? number : null;
    }

    private Optional<Period> period(InkarBulkRow row, InkarBulkHead head) {
        if (!row.is(head.time(), time)) {
            time = row.field(head.time());
            period = InkarPeriods.find(time);
        }
        return period;
    }
}
