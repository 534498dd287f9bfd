package kleinstadt.reports.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.reports.archive.FixedZip;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as a workbook (Office Open XML), a sheet each with a frozen head, widths and a filter. Text is stored as shared
 * text and no cell as a formula.
 */
public final class WorkbookFile {

    private static final String HEAD_FILL = "E6EEF2";
    private static final int ROWS_IN_MEMORY = 1_000;

    private WorkbookFile() {}

    /**
     * Writes a workbook.
     *
     * @param title what it is called in its properties
     * @param file where it is written to
     * @throws IOException if it cannot be written
     */
    public static void write(List<ExportTable> tables, String title, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                    Workbook workbook = new Workbook(out, "Kleinstadt", null)) {
                workbook.properties().setTitle(title);
                for (ExportTable table : tables) {
                    try (Worksheet sheet = workbook.newWorksheet(table.name())) {
                        write(table, sheet);
                    }
                }
            }
            FixedZip.rewrite(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(ExportTable table, Worksheet sheet) throws IOException {
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, table.columns().get(column).width());
            sheet.value(0, column, table.columns().get(column).title());
        }
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(HEAD_FILL)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.freezePane(table.frozenColumns(), 1);
        int row = 1;
        for (List<ExportCell> cells : table.rows()) {
            for (int column = 0; column < columns; column++) {
                write(cells.get(column), table.columns().get(column), sheet, row, column);
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
            row++;
        }
        sheet.setAutoFilter(0, 0, row - 1, columns - 1);
    }

    private static void write(ExportCell cell, ExportColumn head, Worksheet sheet, int row, int column) {
        if (cell instanceof ExportCell.Text text) {
            sheet.value(row, column, text.text());
            if (head.wrapped()) {
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        } else if (cell instanceof ExportCell.Heading heading) {
            sheet.value(row, column, heading.text());
            sheet.style(row, column).bold().set();
        } else if (cell instanceof ExportCell.Figure figure) {
            sheet.value(row, column, figure.number());
            sheet.style(row, column).format(figure.format()).set();
        }
    }
}
