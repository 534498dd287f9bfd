package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.MissingColumn;
import kleinstadt.data.check.OtherYear;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.TableCell.Notation;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.TableMapping;

/** The rows of the INKAR 2025 selection on their way into the figures. */
final class Inkar2025Rows {

    private static final String KEY = "AGS";

    /** Labels of the columns that name the row. */
    static final List<String> NAMING = List.of(KEY, "mun_name");

    private static final String INHABITANTS = "pop_total";

    /** Its zero is no figure. */
    private static final String PURCHASING_POWER = "purchasing_power";

    private final String file;
    private final IssueLog log;
    private final List<String> labels;
    private final int key;
    private final HeadedColumns columns;

    /** Takes the labels of the head; notes measures that have no column. */
    Inkar2025Rows(String file, TableMapping mapping, List<String> labels, IssueLog log) {
        this.file = file;
        this.log = log;
        this.labels = labels;
        this.key = labels.indexOf(KEY);
        this.columns = new HeadedColumns(file, InkarLabels.alsoKnowing(mapping, NAMING), labels, 0, log);
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
        Optional<Inkar2025Years> found = Inkar2025Years.find(rows, key, column.index(), yearColumn);
        if (found.isEmpty()) {
            log.add(new MissingColumn(Place.file(file), measure.label() + HeadedColumns.YEAR_SUFFIX));
            return;
        }
        Inkar2025Years years = found.get();
        for (String year : years.listKept()) {
            FigureTable.Column target =
                    figures.column(measure, new Period.Year(Integer.parseInt(year)), measure.sex(), measure.age());
            for (int index = 0; index < rows.size(); index++) {
                CsvRecord row = rows.get(index);
                double weight = measure.combine() == MeasureColumn.Combine.POPULATION_WEIGHTED ? weights[index] : 1;
                boolean ofYear = row.getField(yearColumn).strip().equals(year);
                target.add(area(row), ofYear ? value(row, column) : InkarNumbers.NOT_PUBLISHED, weight);
            }
        }
        rows.forEach(row -> noteLeftOut(row, column, yearColumn, years));
    }

    /** Only eastern Gemeinden are kept, so only those of them that lose their figure are worth a note. */
    private void noteLeftOut(CsvRecord row, HeadedColumns.Found column, int yearColumn, Inkar2025Years years) {
        String year = row.getField(yearColumn).strip();
        AreaKey area = area(row);
        if (row.getField(column.index()).isBlank() || years.listKept().contains(year) || !area.isEastern()) {
            return;
        }
        String label = column.measure().label() + HeadedColumns.YEAR_SUFFIX;
        Place place = new Place(file, row.getStartingLineNumber(), label, area, year);
        log.add(
                Inkar2025Years.isYear(year)
                        ? new OtherYear(place, String.join(" or ", years.listKept()))
                        : new UnreadableCell(place, "a year"));
    }

    private AreaKey area(CsvRecord row) {
        return AreaKey.gemeinde(row.getField(key).strip());
    }

    private List<CsvRecord> listUsable(List<CsvRecord> rows) {
        InkarKeys keys = new InkarKeys(file, KEY, log);
        return rows.stream()
                .filter(row -> keys.take(row.getField(key).strip(), row.getStartingLineNumber()))
                .toList();
    }

    private Value value(CsvRecord row, HeadedColumns.Found column) {
        String label = column.measure().label();
        String raw = row.getField(column.index());
        Value value = InkarNumbers.value(raw, Place.cell(file, row.getStartingLineNumber(), label, raw), log);
        return label.equals(PURCHASING_POWER) && value.equals(Value.of(0)) ? InkarNumbers.NOT_PUBLISHED : value;
    }

    private static double number(String raw) {
        return Notation.POINT.parse(raw) instanceof TableCell.Stated stated
                        && stated.value() instanceof Value.Known known
                ? known.number()
                : 0;
    }
}
