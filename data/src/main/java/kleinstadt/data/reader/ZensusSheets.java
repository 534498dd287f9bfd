package kleinstadt.data.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** The machine-readable sheets of a workbook of the census: those whose first row is a head of codes. */
@SourceQuirk(
        id = "zensus-workbook-sheets-come-twice",
        cause =
                "Each table stands in the workbook twice, once for print and once, on a sheet called CSV-…, with a head of codes;"
                        + " only sheets with such a head are read, whatever they are called.",
        since = "Zensus 2022, Ausgabe 2024")
final class ZensusSheets {

    private ZensusSheets() {}

    /**
     * The heads of all such sheets in order; none where the file is no workbook.
     *
     * @throws IOException if the file cannot be read
     */
    static List<List<String>> listHeads(InputFile file) throws IOException {
        List<List<String>> heads = new ArrayList<>();
        for (List<SheetRow> head : file.sheetHeads()) {
            if (!head.isEmpty()) {
                List<String> labels = cells(head.get(0), head.get(0).width());
                if (ZensusFrame.find(labels).isPresent()) {
                    heads.add(labels);
                }
            }
        }
        return heads;
    }

    /**
     * All such sheets in order.
     *
     * @throws IOException if the workbook cannot be read
     */
    static List<ZensusTable> read(InputFile file) throws IOException {
        List<ZensusTable> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = Workbooks.open(file.path());
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                List<SheetRow> head = Workbooks.head(sheet);
                List<String> labels = head.isEmpty()
                        ? List.of()
                        : cells(head.get(0), head.get(0).width());
                if (ZensusFrame.find(labels).isPresent()) {
                    tables.add(readBelow(sheet, labels, head.get(0).number()));
                }
            }
        } catch (ExcelReaderException e) {
            throw new IOException("not a readable workbook: " + file.name(), e);
        }
        return tables;
    }

    private static ZensusTable readBelow(Sheet sheet, List<String> labels, int headRow) throws IOException {
        try (Stream<SheetRow> stream = Workbooks.rows(sheet)) {
            Stream<TableRow> rows = stream.filter(row -> row.number() > headRow)
                    .map(row -> new TableRow(row.number(), cells(row, labels.size())));
            return ZensusTable.of(labels, rows.iterator());
        }
    }

    private static List<String> cells(SheetRow row, int width) {
        List<String> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            String text = row.text(column);
            // A number comes with a decimal point, which the printed form of these tables has between thousands.
            cells.add(isNumber(row, column) ? text.replace('.', ',') : text);
        }
        return cells;
    }

    private static boolean isNumber(SheetRow row, int column) {
        Cell cell = column < row.width() ? row.row().getCell(column) : null;
        return cell != null && cell.getType() == CellType.NUMBER;
    }
}
