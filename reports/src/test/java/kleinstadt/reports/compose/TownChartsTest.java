package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kleinstadt.data.model.Observations;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.compute.Results;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.Beeswarm;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.IndicatorProfile;
import kleinstadt.reports.chart.NoFigures;
import kleinstadt.reports.chart.Rug;
import kleinstadt.reports.chart.Scatter;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Slope;
import kleinstadt.reports.chart.TimeSeries;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleReport;
import kleinstadt.reports.sample.SpecDump;
import org.junit.jupiter.api.Test;

final class TownChartsTest {

    private static final ReportInput INPUT = SampleReport.create();
    private static final TownCharts GERMAN = new TownCharts(INPUT, Locale.GERMAN);

    private final List<ChartSpec> luebz = GERMAN.of(town("Lübz"));

    @Test
    void chartsComeInTheOrderOfAPresentation() {
        assertThat(luebz)
                .extracting(spec -> spec.frame().id())
                .containsExactly(
                        "score",
                        "population-series",
                        "neighbours",
                        "age-pyramid",
                        "age-change",
                        "balance",
                        "migration-by-age",
                        "profile-population",
                        "profile-ageing",
                        "profile-labour",
                        "strip-share-65-plus",
                        "strip-education-migration-rate",
                        "strip-labour-replacement-ratio",
                        "strip-unemployment-ratio",
                        "series-share-65-plus",
                        "series-natural-balance-rate",
                        "slope-share-75-plus",
                        "scatter");
    }

    @Test
    void specsAreAsTheGoldenFilesHaveThem() throws IOException {
        compare("luebz", luebz);
        compare("together", GERMAN.together(INPUT.shown(), "Zehn Städte"));
        compare("malchin_en", new TownCharts(INPUT, Locale.ENGLISH).of(town("Malchin")));
    }

    /** Clouds of hundreds of dots are left out: what is made of them is in the frame and in the named towns. */
    private static void compare(String name, List<ChartSpec> specs) throws IOException {
        StringBuilder actual = new StringBuilder();
        for (ChartSpec spec : specs) {
            for (String line : SpecDump.of((Record) spec).split("\n", -1)) {
                if (!line.startsWith("  dots[") && !line.startsWith("  lines[")) {
                    actual.append(line).append('\n');
                }
            }
        }
        Path written = Path.of("target", "golden", name + ".txt");
        Files.createDirectories(written.toAbsolutePath().getParent());
        Files.writeString(written, actual);
        assertThat(actual.toString())
                .as("if the change is meant, copy %s to src/test/resources/golden", written)
                .isEqualTo(golden("/golden/" + name + ".txt"));
    }

    @Test
    void titlesAreSentencesAndTopicsNameTheTown() {
        for (ChartSpec spec : luebz) {
            Frame frame = spec.frame();
            assertThat(frame.topic()).startsWith("Lübz").hasSizeLessThan(70);
            assertThat(frame.title())
                    .hasSizeBetween(20, 150)
                    .doesNotEndWith(".")
                    .doesNotContain("{", "null", "NaN");
            assertThat(frame.alternative()).isNotBlank().doesNotContain("{", "null", "NaN");
        }
    }

    @Test
    void areaOfThePyramidIsEverybody() {
        AgePyramid pyramid = (AgePyramid) get(luebz, "age-pyramid");
        assertThat(persons(pyramid.bands())).isCloseTo(100, within(1e-9));
        assertThat(persons(pyramid.outline())).isCloseTo(100, within(1e-9));
        assertThat(pyramid.bands()).hasSize(17);
        assertThat(pyramid.bands().get(16).to()).isEqualTo(90);
        assertThat(pyramid.outlineSign()).isEqualTo(Sign.GROUP_OUTLINE);
    }

    @Test
    void changeComparesPersonsOfTheSameBroadAges() {
        AgePyramid change = (AgePyramid) get(luebz, "age-change");
        assertThat(change.outlineSign()).isEqualTo(Sign.TOWN_EARLIER);
        assertThat(change.outline()).hasSize(11);
        double gained = persons(change.bands()) - persons(change.outline());
        double noted = change.notes().stream()
                .mapToDouble(note ->
                        Double.parseDouble(note.figure().replace('\u2212', '-').replace("\u202f", "")))
                .sum();
        assertThat(noted).isCloseTo(gained, within(1e-6));
    }

    private static double persons(List<AgePyramid.Band> bands) {
        return bands.stream()
                .mapToDouble(band -> (band.men() + band.women()) * (band.to() - band.from()))
                .sum();
    }

    @Test
    void missingValueSaysWhy() {
        IndicatorProfile profile = (IndicatorProfile) get(luebz, "profile-labour");
        IndicatorProfile.Row unemployment = profile.rows().get(profile.rows().size() - 1);
        assertThat(unemployment.value()).isEqualTo("unbekannt oder geheim gehalten");
        assertThat(unemployment.mark()).isEmpty();
        assertThat(unemployment.rank()).isEmpty();
        assertThat(unemployment.comparison()).isEmpty();
        assertThat(unemployment.strip()).isPresent();
        NoFigures strip = (NoFigures) get(luebz, "strip-unemployment-ratio");
        assertThat(strip.message()).isEqualTo("unbekannt oder geheim gehalten");
    }

    @Test
    void markSaysWhetherTheIntervalHoldsTheMedian() {
        int similar = 0;
        int differing = 0;
        for (CaseTown town : INPUT.shown()) {
            IndicatorProfile profile = (IndicatorProfile) get(GERMAN.of(town), "profile-ageing");
            for (IndicatorProfile.Row row : profile.rows()) {
                IndicatorProfile.Mark mark = row.mark().orElseThrow();
                if (mark.interval().isEmpty()) {
                    assertThat(mark.sign()).isEqualTo(Sign.TOWN_UNTESTED);
                } else {
                    boolean holds = mark.interval().get().from() <= 0.5
                            && mark.interval().get().to() >= 0.5;
                    assertThat(mark.sign()).isEqualTo(holds ? Sign.TOWN_SIMILAR : Sign.TOWN);
                    assertThat(row.comparison())
                            .isEqualTo(holds ? "nicht zu unterscheiden" : mark.at() > 0.5 ? "höher" : "niedriger");
                    similar += holds ? 1 : 0;
                    differing += holds ? 0 : 1;
                }
            }
        }
        assertThat(similar).isPositive();
        assertThat(differing).isPositive();
    }

    @Test
    void townOutsideTheSetWouldHaveARank() {
        IndicatorProfile profile = (IndicatorProfile) get(GERMAN.of(town("Gröningen")), "profile-ageing");
        assertThat(profile.frame().subtitle()).contains("439 Kleinstädten", "Gehört nicht zu ihnen");
        assertThat(profile.rows())
                .allSatisfy(row -> assertThat(row.rank()).startsWith("wäre ").endsWith(" von 440"));
    }

    @Test
    void noSegmentRunsAcrossACensus() {
        TimeSeries series = (TimeSeries) get(luebz, "population-series");
        assertThat(series.segments()).hasSize(3);
        assertThat(series.segments().get(0).points()).allMatch(point -> point.time() < 2011.3);
        assertThat(series.segments().get(1).points().get(0).time()).isEqualTo(2011.0);
        assertThat(series.segments().get(1).points().get(0).town()).hasValue(100.0);
        // The same day twice, on the old and on the new base.
        assertThat(series.segments().get(1).points().get(12).label()).endsWith("(alte Basis)");
        assertThat(series.segments().get(2).points().get(1).label()).endsWith("(neue Basis)");
        assertThat(series.segments().get(1).points().get(12).time())
                .isEqualTo(series.segments().get(2).points().get(1).time());
    }

    @Test
    void yearsStandOnTheirNumbersAndDaysWhereTheyAre() {
        TimeSeries flows = (TimeSeries) get(luebz, "series-natural-balance-rate");
        assertThat(flows.segments().get(0).points())
                .extracting(TimeSeries.Point::time)
                .satisfies(times -> assertThat(times.get(0)).isCloseTo(2012, within(0.002)));
        TimeSeries stocks = (TimeSeries) get(luebz, "series-share-65-plus");
        assertThat(stocks.segments().get(0).points())
                .extracting(TimeSeries.Point::time)
                .contains(2015.0, 2023.0);
    }

    @Test
    void scatterNamesAllTenAndCountsWhatItLeavesOut() {
        Scatter scatter = (Scatter) get(luebz, "scatter");
        assertThat(scatter.named()).hasSize(10);
        assertThat(scatter.named().get(9).name()).isEqualTo("Lübz");
        assertThat(scatter.named().get(9).subject()).isTrue();
        assertThat(scatter.named().get(9).x()).isPresent();
        assertThat(scatter.named().get(0).x()).isEmpty();
        // 439 towns, 8 of them named.
        assertThat(scatter.dots()).hasSizeLessThan(431).hasSizeGreaterThan(420);
        int beyond = 431 - scatter.dots().size();
        assertThat(scatter.frame().subtitle()).contains(beyond + " liegen außerhalb");
    }

    @Test
    void swarmHoldsEachTownOnce() {
        Beeswarm swarm = (Beeswarm) get(luebz, "strip-share-65-plus");
        assertThat(swarm.named()).hasSize(10);
        assertThat(swarm.dots()).hasSizeBetween(420, 431).isSorted();
        int beyond = 431 - swarm.dots().size();
        assertThat(swarm.frame().subtitle()).contains("439 Kleinstädten", beyond + " liegen außerhalb");
    }

    @Test
    void slopeRunsFromCensusToCensus() {
        Slope slope = (Slope) get(luebz, "slope-share-75-plus");
        assertThat(slope.before()).isEqualTo("Zensus 09.05.2011");
        assertThat(slope.after()).isEqualTo("Zensus 15.05.2022");
        assertThat(slope.lines()).hasSize(431);
        assertThat(slope.named()).hasSize(10);
    }

    @Test
    void overviewHasACellForEachTownAndMarksThoseOutside() {
        Rug rug = (Rug) get(GERMAN.together(INPUT.shown(), "Zehn Städte"), "overview-ageing");
        assertThat(rug.towns()).hasSize(10);
        assertThat(rug.towns().get(7).name()).isEqualTo("Gröningen\u00a0*");
        assertThat(rug.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(10));
        List<Rug.Cell> cells = new ArrayList<>();
        rug.rows().forEach(row -> cells.addAll(row.cells()));
        assertThat(cells).extracting(cell -> cell.fifth().orElse(-1)).contains(0, 1, 2, 3, 4);
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
        assertThat(charts)
                .filteredOn(spec -> !(spec instanceof IndicatorProfile))
                .hasSize(8)
                .allSatisfy(spec -> {
                    assertThat(((NoFigures) spec).message()).isEqualTo("keine Quelle");
                    assertThat(spec.frame().footer()).isEmpty();
                });
        assertThat(charts)
                .filteredOn(IndicatorProfile.class::isInstance)
                .allSatisfy(spec -> assertThat(spec.frame().title()).endsWith("Für Lübz gibt es hier keine Zahlen"));
    }

    @Test
    void englishChartsHoldNoGerman() {
        for (ChartSpec spec : TownCharts.of(INPUT, town("Malchin"), Locale.ENGLISH)) {
            assertThat(spec.frame().topic()
                            + spec.frame().title()
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
