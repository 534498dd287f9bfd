package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crosswalks in both official forms, with made-up shares. */
class CrosswalkReaderTest {

    private static final TerritoryDate Y1990 = TerritoryDate.endOf(1990);
    private static final TerritoryDate Y2020 = TerritoryDate.endOf(2020);

    private final Path folder;
    private final Reader reader = new CrosswalkReader();
    private final IssueLog log = new IssueLog();

    CrosswalkReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void theTableIsReadWithAnyLineEndsMarkAndQuotes(String lineEnd) throws IOException {
        String table = """
                year_xw,ags_xw,pop_conv,size_conv,emp_conv,ags20
                1990,13076001,0.25,0.5,NA,13076089
                1990,13076001,0.75,0.5,NA,13076090
                1990,01001000,1,1,1,01001000
                """;
        List<Content.CrosswalkStep> expected = List.of(
                new Content.CrosswalkStep(Y1990, "13076001", Y2020, "13076089", 0.25, 0.5, OptionalDouble.empty()),
                new Content.CrosswalkStep(Y1990, "13076001", Y2020, "13076090", 0.75, 0.5, OptionalDouble.empty()),
                new Content.CrosswalkStep(Y1990, "01001000", Y2020, "01001000", 1, 1, OptionalDouble.of(1)));

        for (String variant : List.of(table, "\uFEFF" + table, table.replaceAll("(\\d{8})", "\"$1\""))) {
            assertThat(read(text(variant.replace("\n", lineEnd))).steps()).containsExactlyElementsOf(expected);
        }
        assertThat(log.count()).isZero();
    }

    @Test
    void aRowThatIsNoneIsNamedAndLeftOut() throws IOException {
        Content.CrosswalkTable table = read(text("""
                year_xw,ags_xw,pop_conv,size_conv,emp_conv,ags20
                1990,1001000,1,1,1,01001000
                1990,13076089,NA,1,1,13076089
                1990,13076090,1,1,1,13076090
                """));

        assertThat(table.steps()).extracting(Content.CrosswalkStep::fromAgs).containsExactly("13076090");
        assertThat(log.listStored()).hasSize(2);
        assertThat(log.listStored().get(0).place().toString()).contains("2");
    }

    private static List<Object> heading(String from, String to, String population) {
        return List.of(
                "Gemeinden\n" + from,
                "Gemeindename " + from,
                "flächen-\nproportionaler Umsteigeschlüssel",
                population,
                "Gemeinden\n" + to,
                "Gemeindename " + to,
                "beschäftigten-proportionaler Schlüssel");
    }

    @Test
    void theWorkbookIsAChainWhoseLastSheetHasOtherColumns() throws IOException {
        InputFile file = new Sheets()
                .sheet("Hinweise", List.of(List.of("Umsteigeschlüssel")))
                .sheet(
                        "2020-2021",
                        List.of(
                                heading("31.12.2020", "31.12.2021", "bevölkerungs-proportionaler Schlüssel"),
                                List.of(1001000, "Flensburg", 1, 1, 1001000, "Flensburg", 1),
                                List.of("13076089", "Lübz", 0.4, "0,25", "13076090", "Marnitz", 0.5)))
                .sheet(
                        "2021-2022",
                        List.of(
                                List.of(
                                        "Gemeinden 31.12.2021",
                                        "Gemeinden 31.12.2022",
                                        "bevölkerungsproportional",
                                        "flächenproportional"),
                                List.of("13076090", "13076091", 0.3, 0.6)))
                .write(folder);

        assertThat(reader.recognise(file))
                .contains("BBSR-Umsteigeschlüssel vom Gebietsstand 2020-12-31 bis 2022-12-31");
        Content.CrosswalkTable table = read(file);
        assertThat(table.source()).isEqualTo("bbsr-umsteigeschluessel-ab-2020");
        assertThat(table.steps())
                .extracting(
                        step -> step.from().toString(),
                        Content.CrosswalkStep::fromAgs,
                        Content.CrosswalkStep::toAgs,
                        Content.CrosswalkStep::population,
                        Content.CrosswalkStep::area,
                        Content.CrosswalkStep::jobs)
                .containsExactly(
                        tuple("2020-12-31", "01001000", "01001000", 1.0, 1.0, OptionalDouble.of(1)),
                        tuple("2020-12-31", "13076089", "13076090", 0.25, 0.4, OptionalDouble.of(0.5)),
                        tuple("2021-12-31", "13076090", "13076091", 0.3, 0.6, OptionalDouble.empty()));
        assertThat(log.count()).isZero();
    }

    @Test
    void sharesThatDoNotAddUpAreRefusedByName() {
        AreaKey split = AreaKey.gemeinde("13076089");
        AreaKey other = AreaKey.gemeinde("13076090");
        TerritoryDate to = TerritoryDate.endOf(2021);
        Crosswalk crosswalk = Crosswalk.of(
                List.of(
                        new CrosswalkLink(Y2020, split, to, split, 0.5, 0.5, OptionalDouble.empty()),
                        new CrosswalkLink(Y2020, split, to, other, 0.4, 0.5, OptionalDouble.empty()),
                        CrosswalkLink.unchanged(Y2020, to, other)),
                "table",
                log);

        assertThat(log.countByCode()).containsOnlyKeys("crosswalk-weights-broken");
        assertThat(log.listStored().get(0).message() + log.listStored().get(0).place())
                .contains("13076089", "0.9");
        assertThat(crosswalk.findDescent(Y2020, to).orElseThrow().broken()).containsExactly(split, other);
        assertThat(crosswalk.findGemeinden(Y2020).orElseThrow()).containsExactly(split, other);
        assertThat(crosswalk.listLinks()).hasSize(3);
    }

    @Test
    void otherTextsAreNotRecognised() throws IOException {
        assertThat(reader.recognise(text("year,ags\n1990,01001000\n"))).isEmpty();
    }

    private InputFile text(String text) throws IOException {
        Path path = folder.resolve("crosswalk.csv");
        Files.writeString(path, text, StandardCharsets.UTF_8);
        return new InputFile(path, "crosswalk.csv");
    }

    private Content.CrosswalkTable read(InputFile file) throws IOException {
        assertThat(reader.recognise(file)).isPresent();
        return (Content.CrosswalkTable)
                reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
    }
}
