package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crosswalks in both official forms, with made-up shares. */
class CrosswalkReaderTest {

    private static final TerritoryDate Y1990 = TerritoryDate.endOf(1990);
    private static final TerritoryDate Y2020 = TerritoryDate.endOf(2020);

    private final Path folder;
    private final Reader reader = new CrosswalkReader(Sources.listBundled());
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

    private static List<Object> headingWithJobs(int year) {
        return List.of(
                "Gemeinden\n31.12." + year,
                "Gemeinden\n31.12." + (year + 1),
                "flächen-\nproportionaler Schlüssel",
                "bevölkerungs-\nproportionaler Schlüssel",
                "Fläche am 31.12." + year + " in km²",
                "sozialvers.pflichtig Beschäftigte am Arbeitsort am 30.6." + year + " in 100");
    }

    private Observations readJobs(List<Object> heading, List<List<Object>> rows) throws IOException {
        List<List<Object>> sheet = new ArrayList<>();
        sheet.add(heading);
        sheet.addAll(rows);
        Content.Several both = (Content.Several)
                reader.read(new Sheets().sheet("Schlüssel", sheet).write(folder), ReaderAssert.UNKNOWN, log)
                        .orElseThrow();
        assertThat(both.parts())
                .extracting(Content::source)
                .containsExactly("bbsr-umsteigeschluessel-ab-2020", "bbsr-referenz-ab-2020");
        assertThat(both.parts().get(1).rows()).isEqualTo(rows.size());
        return ((Content.Figures) both.parts().get(1)).observations();
    }

    /** In a sheet of tens (2020) the parts of a divided Gemeinde are summed, and zero is a small number. */
    @Test
    void jobsInHundredsAreCountsOnTheEarlierTerritory() throws IOException {
        Observations jobs = readJobs(
                headingWithJobs(2020),
                List.of(
                        List.of(12065251, 12065251, 0.99, 0.99, 102.6234, 24.6),
                        List.of(12065251, 12065332, 0.01, 0.01, 1.0366, 0.3),
                        List.of(13076089, 13076089, 1, 1, 57.62, "22.300000000000001"),
                        List.of(13071073, 13071073, 1, 1, 9, 0)));
        SeriesKey series = SeriesKey.parse("jobs-at-workplace@bbsr-referenz-ab-2020/2020-06-30/total/all");

        assertThat(jobs.findTerritory(series)).contains(Y2020);
        assertThat(jobs.value(series, AreaKey.gemeinde("12065251"))).isEqualTo(Value.of(2490));
        assertThat(jobs.value(series, AreaKey.gemeinde("13076089"))).isEqualTo(Value.of(2230));
        assertThat(jobs.value(series, AreaKey.gemeinde("13071073"))).isEqualTo(Value.of(0));
        assertThat(jobs.value(series, AreaKey.land("12"))).isEqualTo(new Value.Known(2490, Quality.SUMMED));
        assertThat(log.count()).isZero();
    }

    /** In a sheet of exact counts (2021) the rows of a divided Gemeinde have the whole, and zero is secret. */
    @Test
    void jobsOfExactCountsAreSecretWhereTheyAreZero() throws IOException {
        Observations jobs = readJobs(
                headingWithJobs(2021),
                List.of(
                        List.of(12065332, 12065251, 0.01, 0.01, 23.42, 48.94),
                        List.of(12065332, 12065332, 0.99, 0.99, 23.42, 48.94),
                        List.of(16072023, 16072023, 1, 1, 50, 0)));
        SeriesKey series = SeriesKey.parse("jobs-at-workplace@bbsr-referenz-ab-2020/2021-06-30/total/all");

        assertThat(jobs.value(series, AreaKey.gemeinde("12065332"))).isEqualTo(Value.of(4894));
        assertThat(jobs.value(series, AreaKey.gemeinde("16072023"))).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(jobs.value(series, AreaKey.land("16"))).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(log.count()).isZero();
    }

    @Test
    void jobsThatAreNoCountAreNamedAndMissing() throws IOException {
        Observations jobs = readJobs(
                headingWithJobs(2020),
                List.of(
                        List.of(12000001, 12000001, 1, 1, 1, "viele"),
                        List.of(12000002, 12000002, 1, 1, 1, 0.125),
                        List.of(12000003, 12000003, 1, 1, 1, -1),
                        List.of(12000004, 12000004, 0.5, 0.5, 1, 7),
                        List.of(12000004, 12000005, 0.5, 0.5, 1, 7)));
        SeriesKey series = SeriesKey.parse("jobs-at-workplace@bbsr-referenz-ab-2020/2020-06-30/total/all");

        for (int ags = 12000001; ags <= 12000004; ags++) {
            assertThat(jobs.value(series, AreaKey.gemeinde(Integer.toString(ags))))
                    .isEqualTo(Value.missing(Reason.NO_SOURCE));
        }
        assertThat(log.countByCode()).containsOnly(Map.entry("unreadable-cell", 4L));
        assertThat(log.listStored())
                .extracting(Issue::message)
                .satisfiesExactly(
                        text -> assertThat(text).contains("'viele'"),
                        part -> assertThat(part).contains("'0.125'"),
                        negative -> assertThat(negative).contains("'-1'"),
                        halves -> assertThat(halves).contains("parts of different size", "12000004"));
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
