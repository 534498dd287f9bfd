package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.check.UnknownKey;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.check.WrongColumnCount;
import kleinstadt.data.model.Period;
import kleinstadt.data.reader.GenesisKey.Kind;
import kleinstadt.data.reader.TableCell.Notation;
import kleinstadt.data.source.TableMapping;

/** The rows of a GENESIS table on their way into the figures. */
final class GenesisRows {

    private final String file;
    private final GenesisText text;
    private final int columnCount;
    private final List<GenesisColumn> columns;
    private final TableMapping mapping;
    private final Gazetteer gazetteer;
    private final IssueLog log;

    private final Set<String> seen = new HashSet<>();
    private final Map<Kind, Long> skipped = new EnumMap<>(Kind.class);
    private final Map<String, List<FigureTable.Column>> targets = new HashMap<>();

    /** Takes the rows and what their columns hold. */
    GenesisRows(
            String file,
            GenesisText text,
            int columnCount,
            List<GenesisColumn> columns,
            TableMapping mapping,
            Gazetteer gazetteer,
            IssueLog log) {
        this.file = file;
        this.text = text;
        this.columnCount = columnCount;
        this.columns = columns;
        this.mapping = mapping;
        this.gazetteer = gazetteer;
        this.log = log;
    }

    /** Reads all rows; oddities are noted. */
    void readInto(FigureTable figures) {
        GenesisAreas areas = new GenesisAreas(mapping, listKreiseWithGemeinden(), gazetteer);
        for (CsvRecord row : text.rows()) {
            read(row, areas, figures);
        }
        areas.note(file, log);
        skipped.forEach((kind, count) -> log.add(new SkippedRows(Place.file(file), count, kind.plural())));
    }

    /** Number of rows, without a last one that a cut file breaks off in. */
    long countWhole() {
        return text.rows().stream().filter(row -> !isCut(row)).count();
    }

    private boolean isCut(CsvRecord row) {
        return !text.complete()
                && row.getFieldCount() != columnCount
                && row.equals(text.rows().get(text.rows().size() - 1));
    }

    private Set<String> listKreiseWithGemeinden() {
        Set<String> kreise = new HashSet<>();
        for (CsvRecord row : text.rows()) {
            key(row).filter(GenesisKey::isBelowKreis)
                    .ifPresent(key -> kreise.add(key.key().substring(0, 5)));
        }
        return kreise;
    }

    private void read(CsvRecord row, GenesisAreas areas, FigureTable figures) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != columnCount) {
            // The row that a cut file ends in is part of what is said of the file.
            if (!isCut(row)) {
                log.add(new WrongColumnCount(
                        Place.cell(file, line, "", row.getField(0)), columnCount, row.getFieldCount()));
            }
            return;
        }
        String printedKey = row.getField(text.keyColumn()).strip();
        Optional<GenesisKey> found = key(row);
        if (found.isEmpty()) {
            log.add(new UnknownKey(keyPlace(line, printedKey), GenesisKey.EXPECTED));
            return;
        }
        GenesisKey key = found.get();
        if (key.kind() != Kind.AREA && key.kind() != Kind.MEMBER) {
            skipped.merge(key.kind(), 1L, Long::sum);
            return;
        }
        String printedPeriod = text.keyColumn() == 0 ? "" : row.getField(0).strip();
        if (!seen.add(printedPeriod + ";" + printedKey)) {
            log.add(new DuplicateRow(keyPlace(line, printedKey)));
            return;
        }
        List<FigureTable.Column> target = targets(printedPeriod, figures);
        if (target.isEmpty()) {
            log.add(new UnreadableRow(Place.cell(file, line, "1", printedPeriod), "a year or a day like 31.12.2015"));
            return;
        }
        GenesisRow cells = new GenesisRow(mapping.allDashes());
        for (int index = 0; index < columns.size(); index++) {
            int column = columns.get(index).index();
            cells.add(
                    cell(row.getField(column), line, column), target.get(index).territory());
        }
        if (key.kind() == Kind.MEMBER) {
            skipped.merge(key.kind(), 1L, Long::sum);
        }
        areas.add(key, row.getField(text.keyColumn() + 1), cells, target);
    }

    private TableCell cell(String raw, long line, int column) {
        TableCell cell = Notation.GERMAN.parse(raw);
        if (cell instanceof TableCell.Unreadable || cell instanceof TableCell.Empty) {
            log.add(new UnreadableCell(
                    Place.cell(file, line, Integer.toString(column + 1), raw),
                    Notation.GERMAN.expected() + " or one of - . ... x /"));
        }
        return cell;
    }

    /** Where each column's figures go in rows of a period; nowhere if the period cannot be read. */
    private List<FigureTable.Column> targets(String printedPeriod, FigureTable figures) {
        return targets.computeIfAbsent(printedPeriod, printed -> {
            List<FigureTable.Column> found = new ArrayList<>();
            for (GenesisColumn column : columns) {
                Optional<Period> period = column.period().or(() -> GenesisLabels.findPeriod(printed));
                if (period.isEmpty()) {
                    return List.of();
                }
                found.add(figures.column(column.measure(), period.get(), column.sex(), column.age()));
            }
            return found;
        });
    }

    private Optional<GenesisKey> key(CsvRecord row) {
        return row.getFieldCount() > text.keyColumn()
                ? GenesisKey.find(row.getField(text.keyColumn()).strip())
                : Optional.empty();
    }

    private Place keyPlace(long line, String key) {
        return Place.cell(file, line, Integer.toString(text.keyColumn() + 1), key);
    }
}
