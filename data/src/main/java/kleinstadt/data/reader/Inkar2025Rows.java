package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.MissingColumn;
import kleinstadt.data.check.OtherYear;
import kleinstadt.data.check.UnknownKey;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.TableCell.Notation;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.TableMapping;

/** The rows of the INKAR 2025 selection on their way into the figures. */
final class Inkar2025Rows {

    private static final int KEY = 0;
    private static final String INHABITANTS = "pop_total";
    private static final Pattern AGS = Pattern.compile("[0-9]{8}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final String file;
    private final IssueLog log;
    private final List<String> labels;
    private final HeadedColumns columns;

    /** Takes the labels of the head; notes measures that have no column. */
    Inkar2025Rows(String file, TableMapping mapping, List<String> labels, IssueLog log) {
        this.file = file;
        this.log = log;
        this.labels = labels;
        this.columns = new HeadedColumns(file, mapping, labels, 2, log);
    }

    /** Reads all rows; oddities are noted. */
    void readInto(FigureTable figures, List<CsvRecord> rows) {
        List<CsvRecord> usable = listUsable(columns.listComplete(rows));
        int inhabitants = labels.indexOf(INHABITANTS);
        double[] weights = new double[usable.size()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = inhabitants < 0 ? 0 : number(usable.get(row).getField(inhabitants));
        }
        for (HeadedColumns.Found column : columns.listFound()) {
            int year = labels.indexOf(column.measure().label() + HeadedColumns.YEAR_SUFFIX);
            if (year < 0) {
                log.add(new MissingColumn(Place.file(file), column.measure().label() + HeadedColumns.YEAR_SUFFIX));
            } else {
                readColumn(figures, usable, column, year, weights);
            }
        }
    }

    private void readColumn(
            FigureTable figures, List<CsvRecord> rows, HeadedColumns.Found column, int yearColumn, double[] weights) {
        MeasureColumn measure = column.measure();
        String label = measure.label() + HeadedColumns.YEAR_SUFFIX;
        Optional<String> main = findMainYear(rows, column.index(), yearColumn);
        if (main.isEmpty()) {
            log.add(new MissingColumn(Place.file(file), label));
            return;
        }
        FigureTable.Column target =
                figures.column(measure, new Period.Year(Integer.parseInt(main.get())), measure.sex(), measure.age());
        for (int index = 0; index < rows.size(); index++) {
            CsvRecord row = rows.get(index);
            AreaKey area = AreaKey.gemeinde(row.getField(KEY).strip());
            String year = row.getField(yearColumn).strip();
            double weight = measure.combine() == MeasureColumn.Combine.POPULATION_WEIGHTED ? weights[index] : 1;
            Value value = Value.missing(Reason.NO_SOURCE);
            if (year.equals(main.get())) {
                value = value(row, column);
            } else if (!row.getField(column.index()).isBlank()) {
                Place place = new Place(file, row.getStartingLineNumber(), label, area, year);
                log.add(
                        YEAR.matcher(year).matches()
                                ? new OtherYear(place, main.get())
                                : new UnreadableCell(place, "a year"));
            }
            target.add(area, value, weight);
        }
    }

    /** The year that most figures of a column are of; of two alike the later. */
    private static Optional<String> findMainYear(List<CsvRecord> rows, int column, int yearColumn) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (CsvRecord row : rows) {
            String year = row.getField(yearColumn).strip();
            if (YEAR.matcher(year).matches() && !row.getField(column).isBlank()) {
                counts.merge(year, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private List<CsvRecord> listUsable(List<CsvRecord> rows) {
        Set<String> seen = new HashSet<>();
        List<CsvRecord> usable = new ArrayList<>(rows.size());
        for (CsvRecord row : rows) {
            String key = row.getField(KEY).strip();
            Place place = Place.cell(file, row.getStartingLineNumber(), "AGS", key);
            if (!AGS.matcher(key).matches()) {
                log.add(new UnknownKey(place, "an AGS of 8 digits"));
            } else if (seen.add(key)) {
                usable.add(row);
            } else {
                log.add(new DuplicateRow(place));
            }
        }
        return usable;
    }

    private Value value(CsvRecord row, HeadedColumns.Found column) {
        String raw = row.getField(column.index());
        TableCell cell = Notation.POINT.parse(raw);
        if (cell instanceof TableCell.Stated stated) {
            return stated.value();
        }
        if (cell instanceof TableCell.Nothing) {
            return Value.of(0);
        }
        if (cell instanceof TableCell.Unreadable) {
            log.add(new UnreadableCell(
                    Place.cell(
                            file, row.getStartingLineNumber(), column.measure().label(), raw),
                    Notation.POINT.expected()));
        }
        return Value.missing(Reason.NO_SOURCE);
    }

    private static double number(String raw) {
        return Notation.POINT.parse(raw) instanceof TableCell.Stated stated
                        && stated.value() instanceof Value.Known known
                ? known.number()
                : 0;
    }
}
