package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeutschlandatlasReaderTest {

    private static final AreaKey GARDELEGEN = AreaKey.gemeinde("15081135");
    private static final AreaKey FLENSBURG = AreaKey.gemeinde("01001000");
    private static final AreaKey ELDENBURG = AreaKey.verband("13076955");

    /** Knows one association by its regional key. */
    private static final Gazetteer GAZETTEER = new Gazetteer() {
        @Override
        public Presence on(AreaKey area, LocalDate day) {
            return Presence.UNKNOWN;
        }

        @Override
        public Optional<AreaKey> findVerband(String rs) {
            return rs.equals("130765655") ? Optional.of(ELDENBURG) : Optional.empty();
        }
    };

    private final Path folder;
    private final Reader reader = new DeutschlandatlasReader(Sources.listBundled());
    private final IssueLog log = new IssueLog();

    DeutschlandatlasReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theKindNamesEditionLevelsTerritoriesAndPeriods() throws IOException {
        assertThat(reader.recognise(write(AtlasFixture.of2024())))
                .contains("Deutschlandatlas, Stand 12.12.2024: Gemeinden (Gebietsstand 2022-12-31), Gemeindeverbände"
                        + " (Gebietsstand 2019-12-31, 2022-12-31), Kreise (Gebietsstand 2021-12-31, 2022-12-31);"
                        + " Zeiträume 2012 bis 2024");
        assertThat(reader.recognise(write(AtlasFixture.of2026())))
                .hasValueSatisfying(kind -> assertThat(kind)
                        .startsWith(
                                "Deutschlandatlas, Stand 22.04.2026: Gemeinden (Gebietsstand 2022-12-31, 2023-12-31,"
                                        + " 2024-12-31), Kreise (Gebietsstand 2024-12-31);"));
    }

    @Test
    void theEditionOf2024HasNoTitlesAndTakesTheTerritoryFromTheKeyHeading() throws IOException {
        Observations figures = read(AtlasFixture.of2024());

        SeriesKey density = series("population-density-published", "2024", "2022-12-31/total/all");
        assertThat(figures.value(density, GARDELEGEN)).isEqualTo(Value.of(30.5));
        assertThat(figures.value(density, FLENSBURG)).isEqualTo(Value.of(1600.25));
        assertThat(figures.findTerritory(density).orElseThrow()).hasToString("2022-12-31");
        assertThat(figures.value(
                        series("employees-per-100-working-age-published", "2024", "2023/female/all"), GARDELEGEN))
                .isEqualTo(Value.of(70.25));
        SeriesKey gdp = series("gdp-per-worker", "2024", "2021/total/all");
        assertThat(figures.value(gdp, AreaKey.kreis("15081"))).isEqualTo(Value.of(64.55));
        assertThat(figures.findTerritory(gdp).orElseThrow()).hasToString("2021-12-31");
        assertThat(figures.value(
                        series("share-vacant-dwellings-published", "2024", "2022-05-15/total/all"),
                        AreaKey.kreis("01001")))
                .isEqualTo(Value.of(3.25));
    }

    @Test
    void theEditionOf2026StatesTheTerritoryInItsTitle() throws IOException {
        Observations figures = read(AtlasFixture.of2026());

        SeriesKey pharmacy = series("minutes-by-car-to-pharmacy", "2026", "2024/total/all");
        assertThat(figures.value(pharmacy, GARDELEGEN)).isEqualTo(Value.of(7.5));
        assertThat(figures.findTerritory(pharmacy).orElseThrow()).hasToString("2024-12-31");
        SeriesKey employed = series("employed-change-per-year-published", "2026", "2013-2023/total/all");
        assertThat(figures.value(employed, AreaKey.kreis("15081"))).isEqualTo(Value.of(-0.25));
        assertThat(figures.findTerritory(employed).orElseThrow()).hasToString("2024-12-31");
        SeriesKey school = series("minutes-by-car-to-primary-school", "2026", "2021-2024/total/all");
        assertThat(figures.value(school, GARDELEGEN)).isEqualTo(Value.of(4.75));
        assertThat(figures.findTerritory(school).orElseThrow()).hasToString("2022-12-31");
    }

    @Test
    void ninesAreMissingAndErrorsOfTheSpreadsheetAreNamed() throws IOException {
        Observations first = read(AtlasFixture.of2024());
        assertThat(first.value(series("minutes-by-car-to-primary-school", "2024", "2021-2024/total/all"), GARDELEGEN))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(messages("unreadable-cell")).isEmpty();

        Observations second = read(AtlasFixture.of2026());
        assertThat(second.value(series("tax-revenue-strength-per-resident", "2026", "2023/total/all"), FLENSBURG))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(second.value(series("share-lte-area", "2026", "2024/total/all"), AreaKey.gemeinde("01054027")))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(messages("unreadable-cell"))
                .containsExactly("expected a number, or -9999 for a missing value, found '#VALUE!'");
        assertThat(log.listStored().stream().filter(issue -> issue.code().equals("unreadable-cell")))
                .extracting(Issue::place)
                .containsExactly(Issue.Place.cell("book.xlsx", 5, "Deutschlandatlas_GEM1222 v_lte", "#VALUE!"));
    }

    @Test
    void associationsAreFoundByEitherKey() throws IOException {
        Observations figures = read(AtlasFixture.of2024());

        SeriesKey power = series("renewable-megawatts-per-1000", "2024", "2023/total/all");
        assertThat(figures.value(power, ELDENBURG)).isEqualTo(Value.of(14.125));
        assertThat(figures.value(power, AreaKey.verband("15081135"))).isEqualTo(Value.of(7.25));
        assertThat(figures.value(power, AreaKey.verband("01001000"))).isEqualTo(Value.of(1.5));
        SeriesKey stop = series("share-near-transit-stop", "2024", "2020/total/all");
        assertThat(figures.value(stop, ELDENBURG)).isEqualTo(Value.of(80.5));
        assertThat(figures.value(stop, AreaKey.verband("01001000"))).isEqualTo(Value.of(99.5));
        assertThat(figures.findTerritory(stop).orElseThrow()).hasToString("2019-12-31");
    }

    @Test
    void anAssociationNobodyKnowsIsNamedInTheEastAndCountedElsewhere() throws IOException {
        Content.Figures figures = read(
                AtlasFixture.of2024()
                        .with("Deutschlandatlas_VBGEM1222", 1, 0, 10515166)
                        .with("Deutschlandatlas_VBGEM1222", 3, 0, 120625031),
                GAZETTEER);

        assertThat(figures.observations().listAreas(series("renewable-megawatts-per-1000", "2024", "2023/total/all")))
                .containsExactly(AreaKey.verband("15081135"));
        assertThat(messages("unknown-key"))
                .containsExactly("expected an association that the reference list at hand has, found '120625031';"
                        + " the row is left out");
        assertThat(messages("skipped-rows")).singleElement().asString().startsWith("1 rows left out: associations");
    }

    @Test
    void everyFormOfTheSameTablesGivesTheSameFigures() throws IOException {
        for (AtlasFixture fixture : List.of(AtlasFixture.of2024(), AtlasFixture.of2026())) {
            Content.Figures expected = read(fixture, GAZETTEER);
            assertThat(expected.observations().countCells()).isPositive();
            for (AtlasFixture variant : List.of(
                    fixture.withSheetsReversed(),
                    fixture.withColumnsReversed(),
                    fixture.withTexts(),
                    fixture.withEmptyRows(),
                    fixture.withSheetsReversed()
                            .withColumnsReversed()
                            .withTexts()
                            .withEmptyRows())) {
                Content.Figures figures = read(variant, GAZETTEER);
                assertThat(ReaderAssert.cells(figures.observations()))
                        .isEqualTo(ReaderAssert.cells(expected.observations()));
                assertThat(figures.rows()).isEqualTo(expected.rows());
                assertThat(figures.asOf()).isEqualTo(expected.asOf());
            }
        }
    }

    @Test
    void aHeadingOfAnotherYearThanDeclaredIsRefused() throws IOException {
        Observations figures = read(AtlasFixture.of2026()
                .with(
                        "Deutschlandatlas_GEM1224",
                        3,
                        3,
                        "Indikatorkürzel: p_apo\n\nMittlere Pkw-Fahrzeit im Jahr 2025"));

        assertThat(figures.listSeries()).noneMatch(series -> series.measure().equals("minutes-by-car-to-pharmacy"));
        assertThat(messages("period-contradicted"))
                .containsExactly("expected a column of 2024 as the source description says, found the heading"
                        + " 'Mittlere Pkw-Fahrzeit im Jahr 2025'; it is left out");
    }

    @Test
    void aSheetShorterThanItsTitleSaysIsCutOff() throws IOException {
        read(AtlasFixture.of2026().without("Deutschlandatlas_GEM1224", 5));

        assertThat(messages("truncated-file"))
                .containsExactly("expected 2 rows as the title of the sheet says at the end, found '1001000';"
                        + " the file seems cut off");
    }

    @Test
    void whatIsLeftOutWithoutBeingMeantToIsNamed() throws IOException {
        read(AtlasFixture.of2024()
                .with("Deutschlandatlas_KRS1221", 0, 2, "erw_neu")
                .withSheet("Notizen", List.of(List.of("etwas"))));

        assertThat(messages("unknown-column")).singleElement().asString().contains("'erw_neu'");
        assertThat(messages("missing-column")).contains("expected a column 'erw_bip', found none");
        assertThat(messages("undescribed-table")).singleElement().asString().contains("sheet Notizen");
    }

    @Test
    void anIndicatorIsReadOnce() throws IOException {
        Observations figures = read(AtlasFixture.of2024().with("Deutschlandatlas_KRS1221", 0, 2, "wohn_leer"));

        SeriesKey vacancy = series("share-vacant-dwellings-published", "2024", "2022-05-15/total/all");
        assertThat(figures.value(vacancy, AreaKey.kreis("15081"))).isEqualTo(Value.of(11.5));
        assertThat(messages("unknown-column")).singleElement().asString().contains("'wohn_leer a second time'");
    }

    @Test
    void brokenAndDoubledKeysAreNamedAndLeftOut() throws IOException {
        Content.Figures figures = read(
                AtlasFixture.of2024()
                        .with("Deutschlandatlas_GEM1222", 1, 0, 15081135)
                        .with("Deutschlandatlas_KRS1222", 1, 0, 1001001),
                GAZETTEER);

        assertThat(messages("duplicate-row")).hasSize(1);
        assertThat(messages("unknown-key"))
                .containsExactly("expected a Kreis and three zeros, 8 digits, or 7 without the first zero, found"
                        + " '1001001'; the row is left out");
        assertThat(figures.observations()
                        .listAreas(series("population-density-published", "2024", "2022-12-31/total/all")))
                .containsExactly(GARDELEGEN);
    }

    @Test
    void aSheetWithoutGebietsstandIsNotRead() throws IOException {
        Observations figures = read(AtlasFixture.of2024().with("Deutschlandatlas_KRS1221", 0, 0, "KRS12221"));

        assertThat(figures.listSeries()).noneMatch(series -> series.measure().equals("gdp-per-worker"));
        assertThat(messages("spreadsheet-layout-unknown"))
                .containsExactly("the workbook has no Gebietsstand in a sheet and was not read");
    }

    @Test
    void anotherEditionIsKnownButNotRead() throws IOException {
        InputFile file = write(AtlasFixture.of2024().with("Vorblatt", 1, 0, "Stand: 01.02.2027"));

        assertThat(reader.recognise(file))
                .hasValueSatisfying(kind -> assertThat(kind).startsWith("Deutschlandatlas, Stand 01.02.2027: "));
        assertThat(reader.isDescribed(file)).isFalse();
        assertThat(reader.read(file, GAZETTEER, log)).isEmpty();
        assertThat(messages("undescribed-table")).hasSize(1);
    }

    @Test
    void otherWorkbooksAreNotRecognised() throws IOException {
        assertThat(reader.recognise(new Sheets()
                        .sheet("Titel", List.of(List.of("Stand: 12.12.2024")))
                        .sheet("GEM", List.of(List.of("GKZ1222", "Gemeindename", "bev_dicht")))
                        .write(folder)))
                .isEmpty();
        Path text = folder.resolve("atlas.xlsx");
        Files.writeString(text, "Daten zum Deutschlandatlas\nStand: 12.12.2024");
        assertThat(reader.recognise(new InputFile(text, "atlas.xlsx"))).isEmpty();
    }

    @Test
    void aMillionEmptyRowsDoNotHurt() throws IOException {
        InputFile plain = write(AtlasFixture.of2024());
        Path swollen = folder.resolve("swollen.xlsx");
        appendEmptyRows(plain.path(), swollen, 1_000_000);

        Content.Figures figures = Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> (Content.Figures) reader.read(new InputFile(swollen, "swollen.xlsx"), GAZETTEER, log)
                        .orElseThrow());

        assertThat(figures.rows()).isEqualTo(10);
    }

    private static void appendEmptyRows(Path from, Path to, int count) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < count; row++) {
            rows.append("<row r=\"").append(row + 100).append("\"/>");
        }
        try (ZipFile zip = new ZipFile(from.toFile());
                OutputStream out = Files.newOutputStream(to);
                ZipOutputStream target = new ZipOutputStream(out)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            for (ZipEntry entry : Collections.list(entries)) {
                byte[] bytes;
                try (InputStream in = zip.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                if (entry.getName().endsWith("sheet2.xml")) {
                    String xml = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(xml).contains("</sheetData>");
                    bytes = xml.replace("</sheetData>", rows + "</sheetData>").getBytes(StandardCharsets.UTF_8);
                }
                target.putNextEntry(new ZipEntry(entry.getName()));
                target.write(bytes);
                target.closeEntry();
            }
        }
    }

    private static SeriesKey series(String measure, String edition, String rest) {
        return SeriesKey.parse(measure + "@deutschlandatlas-" + edition + "/" + rest);
    }

    private List<String> messages(String code) {
        return log.listStored().stream()
                .filter(issue -> issue.code().equals(code))
                .map(Issue::message)
                .toList();
    }

    private Observations read(AtlasFixture fixture) throws IOException {
        return read(fixture, GAZETTEER).observations();
    }

    private Content.Figures read(AtlasFixture fixture, Gazetteer gazetteer) throws IOException {
        InputFile file = write(fixture);
        assertThat(reader.recognise(file)).isPresent();
        return (Content.Figures) reader.read(file, gazetteer, log).orElseThrow();
    }

    private InputFile write(AtlasFixture fixture) throws IOException {
        return fixture.toSheets().write(folder);
    }
}
