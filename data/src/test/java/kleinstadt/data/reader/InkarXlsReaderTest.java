package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InkarXlsReaderTest {

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");

    private final Path folder;
    private final Reader reader = new InkarXlsReader(Sources.listBundled());
    private final IssueLog log = new IssueLog();

    InkarXlsReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void unemployedAreOfTheWholeYearOnTheTerritoryOf2022() throws IOException {
        Observations figures = read("Arbeitslose");

        SeriesKey series = SeriesKey.parse("unemployed@inkar-xls-unemployed/2021/total/all");
        assertThat(figures.value(series, LUEBZ)).isEqualTo(Value.of(300));
        assertThat(figures.value(series, AreaKey.gemeinde("01001000"))).isEqualTo(Value.of(4369));
        assertThat(figures.findTerritory(series).orElseThrow()).hasToString("2022-12-31");
        assertThat(log.count()).isZero();
    }

    @Test
    void workingAgePopulationIsOfTheLastDayOfTheYear() throws IOException {
        Observations figures = read("Erwerbsfähige Bevölkerung (15 bis unter 65 Jahre)");

        assertThat(figures.value(
                        SeriesKey.parse("working-age-population@inkar-xls-working-age/2020-12-31/total/all"), LUEBZ))
                .isEqualTo(Value.of(310));
    }

    @Test
    void anEmptyCellHasNoSourceAndCountsInTheSumOnlyBesideFigures() throws IOException {
        Observations figures = read("Arbeitslose");
        SeriesKey year2020 = SeriesKey.parse("unemployed@inkar-xls-unemployed/2020/total/all");
        SeriesKey year2021 = SeriesKey.parse("unemployed@inkar-xls-unemployed/2021/total/all");
        AreaKey forest = AreaKey.gemeinde("13076999");

        assertThat(figures.value(year2021, forest)).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(figures.value(year2021, AreaKey.land("13"))).isEqualTo(new Value.Known(300, Quality.SUMMED));
        assertThat(figures.value(year2021, AreaKey.land("16"))).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(figures.value(year2020, AreaKey.land("16"))).isEqualTo(new Value.Known(267, Quality.SUMMED));
    }

    @Test
    void anotherIndicatorIsNamedAndLeftOut() throws IOException {
        InputFile file = write("Haushalte");

        assertThat(reader.recognise(file)).contains("INKAR-Export, Haushalte");
        assertThat(reader.read(file, ReaderAssert.UNKNOWN, log)).isEmpty();
        assertThat(log.countByCode()).containsOnlyKeys("undescribed-table");
    }

    @Test
    void textIsNotRecognised() throws IOException {
        Path text = folder.resolve("text.xls");
        Files.writeString(text, "Kennziffer");

        assertThat(reader.recognise(new InputFile(text, "text.xls"))).isEmpty();
    }

    private Observations read(String indicator) throws IOException {
        InputFile file = write(indicator);
        assertThat(reader.recognise(file)).contains("INKAR-Export, " + indicator);
        Content.Figures figures =
                (Content.Figures) reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
        assertThat(figures.rows()).isEqualTo(4);
        return figures.observations();
    }

    /** In the form of INKAR's export, with made-up figures; a cell left out is -1. */
    private InputFile write(String indicator) throws IOException {
        Path path = folder.resolve("inkar.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream stream = Files.newOutputStream(path)) {
            HSSFSheet sheet = workbook.createSheet("Daten");
            texts(sheet.createRow(0), "Kennziffer", "Raumeinheit", "Aggregat", indicator, indicator);
            texts(sheet.createRow(1), "", "", "", "2020", "2021");
            row(sheet.createRow(2), "01001000", 4722, 4369);
            row(sheet.createRow(3), "13076089", 310, 300);
            row(sheet.createRow(4), "13076999", 0, -1);
            row(sheet.createRow(5), "16065089", 267, -1);
            workbook.write(stream);
        }
        return new InputFile(path, "inkar.xls");
    }

    private static void row(HSSFRow row, String key, int first, int second) {
        texts(row, key, "Made-up", "Gemeinden");
        int[] figures = {first, second};
        for (int index = 0; index < figures.length; index++) {
            if (figures[index] >= 0) {
                row.createCell(3 + index).setCellValue(figures[index]);
            }
        }
    }

    private static void texts(HSSFRow row, String... texts) {
        for (int index = 0; index < texts.length; index++) {
            row.createCell(index).setCellValue(texts[index]);
        }
    }
}
