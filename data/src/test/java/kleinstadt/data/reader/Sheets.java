package kleinstadt.data.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small workbooks in the official forms, written by hand. Texts become text cells, numbers become number cells. */
final class Sheets {

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    /** Adds a sheet; an empty text leaves its cell out. */
    Sheets sheet(String name, List<List<Object>> rows) {
        sheets.put(name, rows);
        return this;
    }

    /** Writes the workbook. */
    InputFile write(Path folder) throws IOException {
        Path path = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> fill(workbook.newWorksheet(name), rows));
        }
        return new InputFile(path, "book.xlsx");
    }

    private static void fill(Worksheet sheet, List<List<Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object cell = rows.get(row).get(column);
                if (cell instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (!cell.equals("")) {
                    sheet.value(row, column, cell.toString());
                }
            }
        }
    }
}
