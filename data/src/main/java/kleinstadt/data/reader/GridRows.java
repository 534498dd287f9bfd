package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.check.CellsOutside;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.check.WrongColumnCount;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.TableCell.Notation;

/** The rows of a grid on their way into the sums, each looked at once. */
@SourceQuirk(
        id = "zensus-grid-dash-is-zero",
        cause = "An en dash is nothing, or a count the cell-key method changed to nothing; both are 0 in sums.",
        since = "Zensus 2022, Gitterdaten")
final class GridRows {

    private static final Value NOTHING = Value.of(0);

    private final String file;
    private final GridHead head;
    private final int width;
    private final List<HeadedColumns.Found> columns;
    private final IssueLog log;
    private final GridSums sums;
    private final GridCells met;
    private long rows;

    GridRows(
            String file,
            GridHead head,
            int width,
            List<HeadedColumns.Found> columns,
            Gazetteer gazetteer,
            IssueLog log) {
        this.file = file;
        this.head = head;
        this.width = width;
        this.columns = columns;
        this.log = log;
        this.sums = new GridSums(gazetteer, columns.size());
        this.met = new GridCells(head.sizeM());
    }

    /** Takes in a row; oddities are noted. */
    void add(CsvRecord row) {
        rows++;
        if (row.getFieldCount() != width) {
            log.add(new WrongColumnCount(place(row, "", ""), width, row.getFieldCount()));
            return;
        }
        OptionalDouble x = coordinate(row.getField(head.x()));
        OptionalDouble y = coordinate(row.getField(head.y()));
        if (x.isEmpty() || y.isEmpty() || !GridCells.contains(x.getAsDouble(), y.getAsDouble())) {
            log.add(new UnreadableRow(
                    place(row, "x_mp, y_mp", row.getField(head.x()) + ", " + row.getField(head.y())),
                    "the centre of a cell in Germany in metres of EPSG 3035"));
            return;
        }
        if (!met.add(x.getAsDouble(), y.getAsDouble())) {
            log.add(new DuplicateRow(place(row, "GITTER_ID", row.getField(head.id()))));
            return;
        }
        Value[] values = new Value[columns.size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = value(row, columns.get(column));
        }
        sums.add(x.getAsDouble(), y.getAsDouble(), values);
    }

    /** What the grid holds; empty where none of its cells could be used. */
    Optional<Content> toContent(String source, Period day, TerritoryDate territory) {
        var observations = sums.toObservations(
                source, columns.stream().map(HeadedColumns.Found::measure).toList(), day, territory);
        if (sums.countOutside() > 0) {
            log.add(new CellsOutside(Place.file(file), sums.countOutside(), rows));
        }
        if (rows == 0) {
            log.add(new NotATable(Place.file(file), "rows below the head"));
        }
        return observations.countCells() == 0
                ? Optional.empty()
                : Optional.of(new Content.Figures(source, "", rows, observations));
    }

    private Value value(CsvRecord row, HeadedColumns.Found column) {
        String raw = row.getField(column.index());
        TableCell cell = Notation.GERMAN.parse(raw);
        if (cell instanceof TableCell.Stated stated) {
            return stated.value();
        }
        if (cell instanceof TableCell.Nothing) {
            return NOTHING;
        }
        log.add(new UnreadableCell(
                place(row, column.measure().label(), raw), Notation.GERMAN.expected() + " or one of – . /"));
        return Value.missing(Reason.NO_SOURCE);
    }

    private static OptionalDouble coordinate(String raw) {
        return Notation.GERMAN.parse(raw) instanceof TableCell.Stated stated
                        && stated.value() instanceof Value.Known known
                ? OptionalDouble.of(known.number())
                : OptionalDouble.empty();
    }

    private Place place(CsvRecord row, String column, String raw) {
        return Place.cell(file, row.getStartingLineNumber(), column, raw);
    }
}
