package kleinstadt.data.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.UndescribedTable;
import kleinstadt.data.source.SourceDescription;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;

/**
 * Reads INKAR's export to old Excel files: sheet {@code Daten}, name of the indicator in the first row and the year in the
 * second, one row a Gemeinde.
 */
@SourceQuirk(
        id = "inkar-xls-empty-beside-zero",
        cause =
                "unincorporated areas without inhabitants have zeros in some years and empty cells in others; an empty cell"
                        + " with nothing but zeros beside it adds nothing to a sum",
        since = "INKAR 2022")
public final class InkarXlsReader implements Reader {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String SHEET = "Daten";
    private static final String KEY_LABEL = "Kennziffer";

    private final DescribedTables tables;

    /** Takes the descriptions of all sources; those of this format are told apart by the indicator's name. */
    public InkarXlsReader(List<SourceDescription> descriptions) {
        this.tables = new DescribedTables(name(), descriptions);
    }

    @Override
    public String name() {
        return "inkar-xls";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        return findIndicator(file).map(name -> "INKAR-Export, " + name);
    }

    @Override
    public boolean isDescribed(InputFile file) throws IOException {
        return findIndicator(file)
                .flatMap(name -> tables.findByLabels(List.of(name)))
                .isPresent();
    }

    private static Optional<String> findIndicator(InputFile file) throws IOException {
        if (!isOldExcel(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file.path());
                HSSFWorkbook workbook = new HSSFWorkbook(stream)) {
            HSSFSheet sheet = workbook.getSheet(SHEET);
            return sheet == null ? Optional.empty() : findIndicator(sheet);
        } catch (IOException | RuntimeException notExcel) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        try (InputStream stream = Files.newInputStream(file.path());
                HSSFWorkbook workbook = new HSSFWorkbook(stream)) {
            HSSFSheet sheet = workbook.getSheet(SHEET);
            Optional<String> indicator = sheet == null ? Optional.empty() : findIndicator(sheet);
            if (sheet == null || indicator.isEmpty() || sheet.getLastRowNum() < 2) {
                log.add(new NotATable(Place.file(file.name()), "a sheet " + SHEET + " with rows by " + KEY_LABEL));
                return Optional.empty();
            }
            Optional<SourceDescription> description = tables.findByLabels(List.of(indicator.get()));
            if (description.isEmpty()) {
                log.add(new UndescribedTable(Place.file(file.name()), indicator.get()));
                return Optional.empty();
            }
            FigureTable figures = new FigureTable(description.get().source());
            new InkarXlsRows(file.name(), sheet, description.get().table(), log).readInto(figures);
            return Optional.of(new Content.Figures(
                    description.get().source().id(), "", sheet.getLastRowNum() - 1L, figures.build()));
        }
    }

    private static Optional<String> findIndicator(HSSFSheet sheet) {
        Row head = sheet.getRow(0);
        if (head == null) {
            return Optional.empty();
        }
        DataFormatter text = new DataFormatter(Locale.ROOT);
        return text.formatCellValue(head.getCell(0)).equals(KEY_LABEL)
                ? Optional.of(text.formatCellValue(head.getCell(InkarXlsRows.FIRST_FIGURE)))
                : Optional.empty();
    }

    private static boolean isOldExcel(InputFile file) throws IOException {
        try (InputStream stream = Files.newInputStream(file.path())) {
            return Arrays.equals(stream.readNBytes(OLE2.length), OLE2);
        }
    }
}
