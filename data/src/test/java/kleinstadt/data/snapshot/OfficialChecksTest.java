package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.RowsLost;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.Readers;
import kleinstadt.data.register.CaseTowns;
import kleinstadt.data.register.TerritoryConverter;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checks find in the official files, left out where they are absent. */
final class OfficialChecksTest {

    private static final double PERCENT_A_YEAR = 3;
    private static final double DAYS_A_YEAR = 365.25;

    private static Optional<Snapshot> imported = Optional.empty();

    private static Snapshot snapshot() {
        return imported.orElseThrow();
    }

    @BeforeAll
    static void importFiles(@TempDir Path folder) throws IOException {
        Path shared = OfficialFiles.require("");
        List<Path> inputs = new ArrayList<>(List.of(
                shared.resolve("register"),
                shared.resolve("crosswalk/xm20_east_1990_2019_to_2020.csv"),
                shared.resolve("crosswalk/ref-gemeinden-ab-2020.xlsx"),
                shared.resolve("typology"),
                shared.resolve("boundaries/east_2023_m.gpkg"),
                shared.resolve("inkar/A_Arbeitslosigkeit.xls"),
                shared.resolve("inkar/A_ErwerbsfaehigeBevoelkerung.xls"),
                shared.resolve("inkar/inkar2025_gemeinden_auswahl.csv"),
                shared.resolve("zensus2022/Regionaltabelle_Demografie.csv")));
        for (String table :
                List.of("12411-01-01-5", "12411-02-03-5", "12613-01-01-5-B", "13111-08-02-5", "13211-01-03-5")) {
            inputs.add(shared.resolve("regionalstatistik/" + table + ".csv"));
        }
        Path place = folder.resolve("snapshot");
        ImportReport report =
                new Importer(Sources.bundled(), Readers.listAll()).run(inputs, place, false, new IssueLog());
        assertThat(report.lacking()).isEmpty();
        imported = Optional.of(Snapshots.read(place));
    }

    /** Counted from the files: rows of Germany, Länder, Kreise and Gemeinden are used, the others left out. */
    @Test
    void rowsReadAreThoseUsedLeftOutAndRefused() {
        assertRows("12411-01-01-5", 14493, 10588, new RowsLost(3905, 0));
        assertRows("12613-01-01-5-B", 113080, 82120, new RowsLost(30960, 0));
        assertRows("13211-01-03-5", 14493, 10588, new RowsLost(3905, 0));
        // 12,439 rows: 29 Regierungsbezirke of three digits, 11 associations younger than the reference list.
        assertRows("zensus-2022-demografie", 12439, 12399, new RowsLost(29, 11));
        assertRows("inkar-xls-unemployed", 10990, 10990, RowsLost.NONE);
        assertRows("inkar-2025", 6699, 6699, RowsLost.NONE);
        // 53 rows are waters or count people of no one Gemeinde; eight of these share a key, 094719444444 for instance.
        assertThat(snapshot().lock())
                .filteredOn(entry -> entry.file().contains("31122016_Auszug_GV"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lost()).isEqualTo(new RowsLost(53, 0)));
    }

    private static void assertRows(String source, long read, long used, RowsLost lost) {
        assertThat(snapshot().lock())
                .filteredOn(entry -> entry.source().equals(source))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.rows()).isEqualTo(read);
                    assertThat(entry.used()).isEqualTo(used);
                    assertThat(entry.lost()).isEqualTo(lost);
                });
    }

    /** 2,391 of 2,394 Gemeinden have the same unemployed of 2016 in both; Malchin's neighbour 13071101 has 0 and 87. */
    @Test
    void table13211AgreesWithInkar() {
        assertThat(messages("sources-compared", "13211-01-03-5"))
                .singleElement()
                .asString()
                .contains("2391 of 2394 Gemeinden equal", "+87 in 13071101");
        assertThat(messages("sources-differ", "13211-01-03-5")).hasSize(3);
    }

    @Test
    void ageClassesOf2015AreInkarsWorkingAge() {
        assertThat(messages("sources-compared", "12411-02-03-5"))
                .anySatisfy(message -> assertThat(message)
                        .contains("working-age-population@inkar-xls-working-age", "2394 of 2394 Gemeinden equal"));
    }

    @Test
    void register2009AndTable12411AreTheSame() {
        assertThat(messages("sources-compared", "12411-01-01-5"))
                .contains("against population@gv-auszug/2009-12-31/total/all: 3511 of 3511 Gemeinden equal");
    }

    @Test
    void theCensusesAreBreaksNotErrors() {
        assertThat(messages("sources-compared", "gv-auszug"))
                .anySatisfy(message -> assertThat(message)
                        .contains("population@inkar-2025/2023-12-31/total/all", "their population bases differ"));
        assertThat(messages("sources-differ", "gv-auszug")).isEmpty();
        assertThat(messages("census-break", "inkar-2025"))
                .singleElement()
                .asString()
                .contains("all 2399 Gemeinden together -1.244 percent, 546 of them by more than 3");
    }

    /** Germany's row of the census has 82,719,540 inhabitants, its sixteen Länder together 82,711,282. */
    @Test
    void theLaenderOfTheCensusMissGermany() {
        assertThat(messages("sum-differs", "zensus-2022-demografie"))
                .contains("expected the parts of Germany to add up to 82719540, found 82711282 (-8258)");
    }

    @Test
    void everyGemeindeOfEveryTableIsKnown() {
        assertThat(snapshot().issues().counts())
                .extracting(count -> count.code())
                .doesNotContain("areas-unknown", "figure-out-of-range", "unit-suspect", "territory-unchecked");
    }

    /** The boundary changes of the case towns named in the study, each before the day it was counted on. */
    @Test
    void boundaryChangesOfTheCaseTownsAreNamed() {
        assertBoundaryChange("15081135", "2008-12-31 and 2009-12-31");
        assertBoundaryChange("15081135", "2009-12-31 and 2010-12-31");
        assertBoundaryChange("14729140", "2008-12-31 and 2009-12-31");
        assertBoundaryChange("14729140", "2017-12-31 and 2019-12-31");
        assertBoundaryChange("13076089", "2013-12-31 and 2014-12-31");
        assertBoundaryChange("13076089", "2017-12-31 and 2019-12-31");
        assertBoundaryChange("13071092", "2017-12-31 and 2019-12-31");
        assertBoundaryChange("16066063", "2017-12-31 and 2019-12-31");
        assertBoundaryChange("16061045", "2017-12-31 and 2019-12-31");
    }

    private static void assertBoundaryChange(String ags, String between) {
        AreaKey town = AreaKey.gemeinde(ags);
        assertThat(snapshot().issues().stored())
                .filteredOn(issue -> issue.code().equals("boundary-changed"))
                .filteredOn(issue -> town.equals(issue.place().area()))
                .extracting(Issue::message)
                .anySatisfy(message -> assertThat(message).contains(between));
    }

    /** On one territory and one base no year changes a case town's population by more than three percent. */
    @Test
    void theCaseTownsSeriesHaveNoUnexplainedJump() throws IOException {
        Observations latest = new TerritoryConverter(snapshot().crosswalk())
                .toTerritory(snapshot().figures().all(), snapshot().newestTerritory(), new IssueLog());
        int compared = 0;
        for (AreaKey town : CaseTowns.listGemeinden()) {
            for (NavigableMap<Period, Double> series : series(latest, town)) {
                for (Period period : series.navigableKeySet()) {
                    Period before = series.lowerKey(period);
                    if (before != null) {
                        compared++;
                        assertThat(Math.abs(percentAYear(series, before, period)))
                                .as(town + " from " + before + " to " + period + " of " + series)
                                .isLessThan(PERCENT_A_YEAR);
                    }
                }
            }
        }
        // Ten towns: registers 2002 to 2011 (five steps), census 2011 to 2023 (nine), census 2022 to 2024 (two).
        assertThat(compared).isEqualTo(10 * (5 + 9 + 2));
    }

    private static double percentAYear(NavigableMap<Period, Double> series, Period before, Period after) {
        double years = ChronoUnit.DAYS.between(before.lastDay(), after.lastDay()) / DAYS_A_YEAR;
        double ratio = series.getOrDefault(after, 0.0) / series.getOrDefault(before, 1.0);
        return 100 * (Math.pow(ratio, 1 / years) - 1);
    }

    /** The inhabitants of a town by day, a series for each population base. */
    private static List<NavigableMap<Period, Double>> series(Observations latest, AreaKey town) {
        TreeMap<String, NavigableMap<Period, Double>> byBase = new TreeMap<>();
        for (SeriesKey key : latest.listSeries()) {
            boolean all = key.measure().equals("population")
                    && key.sex() == Sex.TOTAL
                    && key.age().equals(AgeClass.ALL);
            if (all && latest.value(key, town) instanceof Value.Known known) {
                String base = snapshot()
                        .sources()
                        .get(key.source())
                        .findBase(key.period())
                        .orElseThrow()
                        .name();
                byBase.computeIfAbsent(base, name -> new TreeMap<>()).putIfAbsent(key.period(), known.number());
            }
        }
        return List.copyOf(byBase.values());
    }

    private static List<String> messages(String code, String source) {
        return snapshot().issues().stored().stream()
                .filter(issue -> issue.code().equals(code))
                .filter(issue -> issue.place().file().equals(source))
                .map(Issue::message)
                .toList();
    }
}
