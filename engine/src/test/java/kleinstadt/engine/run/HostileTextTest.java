package kleinstadt.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.engine.outside.OutsideProgram;
import kleinstadt.reports.export.ExportCell;
import kleinstadt.reports.export.ExportColumn;
import kleinstadt.reports.export.ExportTable;
import kleinstadt.reports.export.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that spreadsheets would take for a formula stays text in the workbook. */
final class HostileTextTest {

    private static final List<String> TEXTS = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-1+1",
            "@SUM(A1:A2)",
            "\t=1+1",
            "\r=1+1",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "{=1+1}",
            "#REF!");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void pythonSeesTextOnly() throws Exception {
        OutsideProgram python = OutsideProgram.python("openpyxl");
        String found = python.run("-c", """
                import openpyxl, sys
                for row in openpyxl.load_workbook(sys.argv[1]).active.iter_rows(min_row=2):
                    print(row[0].data_type, repr(row[0].value))
                """, workbook().toString());
        // the library also warns, over lines of its own
        assertThat(found.lines().filter(line -> line.matches("[a-z] ['\"].*")))
                .hasSize(TEXTS.size())
                .allMatch(line -> line.startsWith("s "));
        assertThat(found).contains("s '=1+1'", "s '@SUM(A1:A2)'");
    }

    @Test
    void libreOfficeSeesTextOnly() throws Exception {
        OutsideProgram python = OutsideProgram.python();
        OutsideProgram office = OutsideProgram.libreOffice(Files.createDirectories(folder.resolve("office")));
        office.run("--outdir", folder.toString(), workbook().toString());
        String found = python.run("-c", """
                import sys
                text = open(sys.argv[1], encoding="utf-8").read()
                print(text.count("table:formula"), text.count(">=1+1<"), text.count(">@SUM(A1:A2)<"))
                """, folder.resolve("hostile.fods").toString());
        assertThat(found.strip()).startsWith("0 ").doesNotContain(" 0 ").doesNotEndWith(" 0");
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        List<List<ExportCell>> rows = new ArrayList<>();
        TEXTS.forEach(text -> rows.add(List.of(ExportCell.of(text))));
        ExportColumn column = new ExportColumn("=head", 20, false);
        WorkbookFile.write(List.of(new ExportTable("Texte", List.of(column), 0, rows)), "=title", file);
        return file;
    }
}
