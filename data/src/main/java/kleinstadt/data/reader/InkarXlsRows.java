package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnknownColumn;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.TableCell.Notation;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.TableMapping;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an INKAR export on their way into the figures. An empty cell is NO_SOURCE.
 *
 * <p>Unincorporated areas without inhabitants have zeros in some years and empty cells in others. An empty cell with
 * nothing but zeros beside it adds nothing to a sum, so that it does not leave a Land without a figure.
 */
final class InkarXlsRows {

    /** Place of the first figure: key, name and level stand before it. */
    static final int FIRST_FIGURE = 3;

    private static final int FIRST_ROW = 2;
    private static final double MOST = 1e15;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final Value ZERO = Value.of(0);

    private final DataFormatter text = new DataFormatter(Locale.ROOT);
    private final String file;
    private final Sheet sheet;
    private final TableMapping mapping;
    private final IssueLog log;

    /** Takes the sheet with the figures. */
    InkarXlsRows(String file, Sheet sheet, TableMapping mapping, IssueLog log) {
        this.file = file;
        this.sheet = sheet;
        this.mapping = mapping;
        this.log = log;
    }

    /** Reads all rows; oddities are noted. */
    void readInto(FigureTable figures) {
        List<Target> targets = listTargets(figures);
        InkarKeys keys = new InkarKeys(file, "Kennziffer", log);
        for (int index = FIRST_ROW; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            String key = row == null ? "" : text.formatCellValue(row.getCell(0)).strip();
            if (keys.take(key, index + 1L) && row != null) {
                read(row, AreaKey.gemeinde(key), targets);
            }
        }
    }

    private void read(Row row, AreaKey area, List<Target> targets) {
        List<Value> values = new ArrayList<>();
        for (Target target : targets) {
            values.add(value(row.getCell(target.index()), row.getRowNum() + 1L, target.label()));
        }
        for (int index = 0; index < targets.size(); index++) {
            boolean counts = !values.get(index).equals(InkarNumbers.NOT_PUBLISHED) || isSomethingBeside(values, index);
            targets.get(index).column().add(area, values.get(index), counts ? 1 : 0);
        }
    }

    /** Whether the last figure printed before or the first printed after is other than zero. */
    private static boolean isSomethingBeside(List<Value> values, int index) {
        List<Value> before = new ArrayList<>(values.subList(0, index));
        Collections.reverse(before);
        return isSomethingFirst(before) || isSomethingFirst(values.subList(index + 1, values.size()));
    }

    private static boolean isSomethingFirst(List<Value> values) {
        return values.stream()
                .filter(value -> !value.equals(InkarNumbers.NOT_PUBLISHED))
                .findFirst()
                .filter(value -> !value.equals(ZERO))
                .isPresent();
    }

    private Value value(@Nullable Cell cell, long row, String label) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return InkarNumbers.NOT_PUBLISHED;
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            double number = cell.getNumericCellValue();
            if (Math.abs(number) < MOST) {
                return Value.of(number);
            }
            // A damaged cell may hold no number at all.
            log.add(new UnreadableCell(Place.cell(file, row, label, Double.toString(number)), "a number"));
            return InkarNumbers.NOT_PUBLISHED;
        }
        String raw = text.formatCellValue(cell);
        TableCell read = Notation.GERMAN.parse(raw);
        if (read instanceof TableCell.Unreadable) {
            log.add(new UnreadableCell(Place.cell(file, row, label, raw), "a number"));
        }
        return InkarNumbers.find(read).orElse(InkarNumbers.NOT_PUBLISHED);
    }

    private List<Target> listTargets(FigureTable figures) {
        List<Target> targets = new ArrayList<>();
        Row names = sheet.getRow(0);
        Row years = sheet.getRow(1);
        for (int index = FIRST_FIGURE; index < names.getLastCellNum(); index++) {
            String name = text.formatCellValue(names.getCell(index)).strip();
            String year = years == null
                    ? ""
                    : text.formatCellValue(years.getCell(index)).strip();
            Optional<MeasureColumn> measure = mapping.columns().stream()
                    .filter(column -> column.label().equals(name))
                    .findFirst();
            if (measure.isEmpty() || !YEAR.matcher(year).matches()) {
                log.add(new UnknownColumn(Place.cell(file, 1, Integer.toString(index + 1), name + " " + year)));
                continue;
            }
            MeasureColumn found = measure.get();
            FigureTable.Column column =
                    figures.column(found, new Period.Year(Integer.parseInt(year)), found.sex(), found.age());
            targets.add(new Target(index, name + " " + year, column));
        }
        return targets;
    }

    /** A column of the sheet and where its figures go. */
    private record Target(int index, String label, FigureTable.Column column) {}
}
