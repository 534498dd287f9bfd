package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.MissingColumn;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.check.TruncatedFile;
import kleinstadt.data.check.UnknownKey;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.WrongColumnCount;
import kleinstadt.data.model.Period;
import kleinstadt.data.reader.GenesisKey.Kind;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.SourceDescription;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a flat file put together by area, since its rows come in no order and what a dash means depends on the
 * other figures of the area.
 */
final class FlatRows {

    private final String file;
    private final FlatHead head;
    private final SourceDescription description;
    private final IssueLog log;
    private final FlatCells cells;
    private final FigureTable figures;
    private final Map<GenesisKey, Area> areas = new LinkedHashMap<>();
    private final Set<MeasureColumn> seen = new HashSet<>();
    private final SortedMap<String, Long> skipped = new TreeMap<>();
    private @Nullable CsvRecord incomplete;
    private long rows;

    /** What is known of an area so far. */
    private static final class Area {

        private final String name;
        private final Map<FigureTable.Column, TableCell> cells = new LinkedHashMap<>();

        Area(String name) {
            this.name = name;
        }
    }

    /** Starts a file; oddities are noted. */
    FlatRows(String file, FlatHead head, SourceDescription description, IssueLog log) {
        this.file = file;
        this.head = head;
        this.description = description;
        this.log = log;
        this.cells = new FlatCells(file, log);
        this.figures = new FigureTable(description.source());
    }

    /** Takes the next row. */
    void add(CsvRecord row) {
        rows++;
        noteIncomplete();
        if (row.getFieldCount() != head.fieldCount()) {
            incomplete = row;
            return;
        }
        head.listFigures(row).forEach(this::add);
    }

    /** A row with too few fields is the end of a cut file if nothing follows it. */
    private void noteIncomplete() {
        CsvRecord row = incomplete;
        if (row != null) {
            log.add(new WrongColumnCount(
                    Place.cell(file, row.getStartingLineNumber(), "", row.getField(0)),
                    head.fieldCount(),
                    row.getFieldCount()));
            incomplete = null;
        }
    }

    private void add(FlatFigure figure) {
        Optional<FlatCategory> area = figure.findArea();
        String code = area.map(FlatCategory::code).orElse("");
        Optional<GenesisKey> found = FlatKey.find(code);
        if (found.isEmpty()) {
            log.add(new UnknownKey(Place.cell(file, figure.line(), "area", code), FlatKey.EXPECTED));
            return;
        }
        GenesisKey key = found.get();
        if (key.kind() != Kind.AREA && key.kind() != Kind.MEMBER) {
            skipped.merge("figures of " + key.kind().plural(), 1L, Long::sum);
            return;
        }
        List<FlatMeasures.Match> matches = FlatMeasures.list(description, figure);
        if (matches.isEmpty()) {
            skipped.merge(other(figure), 1L, Long::sum);
            return;
        }
        Optional<Period> period = FlatKey.findPeriod(figure.time());
        if (period.isEmpty()) {
            log.add(new UnreadableCell(
                    Place.cell(file, figure.line(), "time", figure.time()), "a year or a day like 2022-05-15"));
            return;
        }
        Area known = areas.computeIfAbsent(
                key, first -> new Area(area.map(FlatCategory::label).orElse("")));
        TableCell cell = cells.read(figure);
        for (FlatMeasures.Match match : matches) {
            seen.add(match.column());
            FigureTable.Column column = figures.column(match.column(), period.get(), match.sex(), match.age());
            if (known.cells.putIfAbsent(column, cell) != null) {
                log.add(new DuplicateRow(Place.cell(file, figure.line(), figure.value(), code)));
            }
        }
    }

    private static String other(FlatFigure figure) {
        List<String> splits = figure.listSplits().stream()
                .filter(split -> !split.isTotal())
                .map(FlatCategory::variable)
                .toList();
        return "figures of " + figure.value() + " " + figure.valueLabel() + " in " + figure.unit()
                + (splits.isEmpty() ? "" : " by " + String.join(", ", splits)) + ", which nobody describes";
    }

    /** All figures; notes what was left out. Call it once. */
    Optional<Content> finish(Gazetteer gazetteer) {
        CsvRecord row = incomplete;
        if (row != null) {
            log.add(new TruncatedFile(
                    Place.cell(file, row.getStartingLineNumber(), "", row.getField(row.getFieldCount() - 1)),
                    head.fieldCount() + " fields in the last row"));
        }
        skipped.forEach((what, count) -> log.add(new SkippedRows(Place.file(file), count, what)));
        for (MeasureColumn measure : description.table().columns()) {
            if (!seen.contains(measure)) {
                log.add(new MissingColumn(Place.file(file), measure.label()));
            }
        }
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        Set<String> kreise = new HashSet<>();
        areas.keySet().stream()
                .filter(GenesisKey::isBelowKreis)
                .forEach(key -> kreise.add(key.key().substring(0, 5)));
        GenesisAreas target = new GenesisAreas(description.table(), kreise, gazetteer);
        areas.forEach((key, area) -> {
            GenesisRow line = new GenesisRow(description.table().allDashes());
            List<FigureTable.Column> columns = new ArrayList<>(area.cells.size());
            area.cells.forEach((column, cell) -> {
                line.add(cell, column.territory());
                columns.add(column);
            });
            target.add(key, area.name, line, columns);
        });
        target.note(file, log);
        return Optional.of(new Content.Figures(description.source().id(), "", rows, figures.build()));
    }
}
