package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kleinstadt.data.model.Observations;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.compute.Results;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.IndicatorProfile;
import kleinstadt.reports.chart.NoFigures;
import kleinstadt.reports.chart.PopulationSeries;
import kleinstadt.reports.chart.Scatter;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleReport;
import kleinstadt.reports.sample.SpecDump;
import org.junit.jupiter.api.Test;

final class TownChartsTest {

    private static final ReportInput INPUT = SampleReport.create();

    private final List<ChartSpec> luebz = TownCharts.of(INPUT, town("Lübz"), Locale.GERMAN);

    @Test
    void chartsComeInTheOrderOfAPresentation() {
        assertThat(luebz)
                .extracting(spec -> spec.frame().id())
                .containsExactly(
                        "profile-1", "profile-2", "population-series", "age-pyramid", "migration-by-age", "scatter");
    }

    @Test
    void specsAreAsTheGoldenFileHasThem() throws IOException {
        StringBuilder actual = new StringBuilder();
        for (ChartSpec spec : luebz) {
            if (!(spec instanceof Scatter)) {
                actual.append(SpecDump.of((Record) spec)).append('\n');
            }
        }
        Path written = Path.of("target", "golden", "luebz.txt");
        Files.createDirectories(written.toAbsolutePath().getParent());
        Files.writeString(written, actual);
        assertThat(actual.toString())
                .as("if the change is meant, copy %s to src/test/resources/golden", written)
                .isEqualTo(golden("/golden/luebz.txt"));
    }

    @Test
    void areaOfThePyramidIsEverybody() {
        AgePyramid pyramid = (AgePyramid) get(luebz, "age-pyramid");
        double town = 0;
        double group = 0;
        for (AgePyramid.Band band : pyramid.bands()) {
            town += (band.men() + band.women()) * (band.to() - band.from());
            group += (band.groupMen() + band.groupWomen()) * (band.to() - band.from());
        }
        assertThat(town).isCloseTo(100, within(1e-9));
        assertThat(group).isCloseTo(100, within(1e-9));
        assertThat(pyramid.bands()).hasSize(17);
        assertThat(pyramid.bands().get(16).to()).isEqualTo(90);
    }

    @Test
    void missingValueSaysWhy() {
        IndicatorProfile profile = (IndicatorProfile) get(luebz, "profile-2");
        IndicatorProfile.Row unemployment = profile.rows().get(profile.rows().size() - 1);
        assertThat(unemployment.value()).isEqualTo("unbekannt oder geheim gehalten");
        assertThat(unemployment.mark()).isEmpty();
        assertThat(unemployment.rank()).isEmpty();
        assertThat(unemployment.strip()).isPresent();
    }

    @Test
    void townOutsideTheSetWouldHaveARank() {
        List<ChartSpec> groeningen = TownCharts.of(INPUT, town("Gröningen"), Locale.GERMAN);
        IndicatorProfile profile = (IndicatorProfile) get(groeningen, "profile-1");
        assertThat(profile.frame().subtitle()).contains("Gehört nicht zu den 439");
        assertThat(profile.rows())
                .allSatisfy(
                        row -> assertThat(row.rank()).startsWith("wäre Rang ").endsWith(" von 440"));
    }

    @Test
    void noSegmentRunsAcrossACensus() {
        PopulationSeries series = (PopulationSeries) get(luebz, "population-series");
        assertThat(series.segments()).hasSize(3);
        assertThat(series.segments().get(0).points()).allMatch(point -> point.time() < 2011.3);
        assertThat(series.segments().get(1).points().get(0).time()).isEqualTo(2011.0);
        assertThat(series.segments().get(1).points().get(0).town()).isEqualTo(100.0);
        // The same day twice, on the old and on the new base.
        assertThat(series.segments().get(1).points().get(12).label()).endsWith("(alte Basis)");
        assertThat(series.segments().get(2).points().get(1).label()).endsWith("(neue Basis)");
        assertThat(series.segments().get(1).points().get(12).time())
                .isEqualTo(series.segments().get(2).points().get(1).time());
    }

    @Test
    void scatterNamesAllTenAndCountsWhatItLeavesOut() {
        Scatter scatter = (Scatter) get(luebz, "scatter");
        assertThat(scatter.named()).hasSize(10);
        assertThat(scatter.named().get(9).name()).isEqualTo("Lübz");
        assertThat(scatter.named().get(9).subject()).isTrue();
        // 439 towns, 8 of them named.
        assertThat(scatter.dots()).hasSizeLessThan(431).hasSizeGreaterThan(420);
        int beyond = 431 - scatter.dots().size();
        assertThat(scatter.frame().subtitle()).contains(beyond + " Orte liegen außerhalb");
    }

    @Test
    void footerComesFromTheSourcesUsed() {
        assertThat(get(luebz, "migration-by-age").frame().footer())
                .contains("Tabelle 12711-01-03-5", "Tabelle 12411-02-03-5", "Gebietsstand: 31.12.2023", "dl-de/by-2-0")
                .doesNotContain("13111");
    }

    @Test
    void withoutFiguresEveryChartSaysSo() {
        ReportInput empty = new ReportInput(
                INPUT.sources(),
                Observations.empty(),
                new Results(List.of()),
                INPUT.contexts(),
                INPUT.definitions(),
                INPUT.towns(),
                INPUT.shown(),
                INPUT.boundaries(),
                INPUT.territory(),
                INPUT.unit());
        List<ChartSpec> charts = TownCharts.of(empty, town("Lübz"), Locale.GERMAN);
        assertThat(charts.subList(2, 6))
                .allSatisfy(spec -> assertThat(((NoFigures) spec).message()).isEqualTo("keine Quelle"));
    }

    @Test
    void englishChartsHoldNoGerman() {
        for (ChartSpec spec : TownCharts.of(INPUT, town("Malchin"), Locale.ENGLISH)) {
            assertThat(spec.frame().title()
                            + spec.frame().subtitle()
                            + spec.frame().alternative())
                    .doesNotContain("Kleinst", "Einwohner", "Rang", "Gemeinde");
        }
    }

    private static ChartSpec get(List<ChartSpec> charts, String id) {
        return charts.stream()
                .filter(spec -> spec.frame().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CaseTown town(String name) {
        return INPUT.shown().stream()
                .filter(town -> town.town().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = TownChartsTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
