package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads both editions themselves where they are at hand; expected numbers were looked up in them by eye. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeutschlandatlasOfficialTest {

    private final Reader reader = new DeutschlandatlasReader(Sources.listBundled());
    private final Map<String, Content.Figures> known = new HashMap<>();
    private final Map<String, IssueLog> logs = new HashMap<>();

    /** Each line: where in the workbook, then the series, the territory of the sheet, the area and the figure. */
    @ParameterizedTest
    @CsvSource({
        // GEM1222 row 10151, GEM1220, GEM1221: Gardelegen
        "2024, population-density-published/2022-12-31/total, 2022-12-31, GEMEINDE:15081135, 34.8",
        "2024, population-change-per-year-published/2017-2022/total, 2022-12-31, GEMEINDE:15081135, -0.5",
        "2024, employees-per-100-working-age-published/2023/female, 2022-12-31, GEMEINDE:15081135, 73.08",
        "2024, share-lte-area/2024/total, 2022-12-31, GEMEINDE:15081135, 96.9",
        "2024, minutes-by-car-to-emergency-hospital/2024/total, 2022-12-31, GEMEINDE:15081135, 13.3827233",
        "2024, minutes-by-car-to-pharmacy/2020/total, 2020-12-31, GEMEINDE:15081135, 7.42",
        "2024, minutes-by-car-to-fast-charging/2023/total, 2021-12-31, GEMEINDE:15081135, 22.97073487",
        // GEM1222 row 10392: Heilbad Heiligenstadt
        "2024, minutes-by-car-to-supermarket/2021/total, 2022-12-31, GEMEINDE:16061045, 3.51",
        "2024, minutes-by-car-to-upper-secondary-school/2021-2024/total, 2022-12-31, GEMEINDE:16061045, 5.4",
        "2024, share-broadband-1000/2022-06-30/total, 2021-12-31, GEMEINDE:16061045, 66.92742809002287",
        // KRS1221 and KRS1220: Altmarkkreis Salzwedel
        "2024, turnout-bundestag/2021/total, 2021-12-31, KREIS:15081, 69.1",
        "2024, gdp-per-worker/2021/total, 2021-12-31, KREIS:15081, 64.52",
        "2024, share-part-time-employees/2022/female, 2020-12-31, KREIS:15081, 53.14",
        // VBGEM1222 and VBGEM1219: Gardelegen as an association
        "2024, renewable-megawatts-per-1000/2023/total, 2022-12-31, VERBAND:15081135, 7.65814858982497",
        "2024, minutes-by-transit-to-central-place/2020/total, 2019-12-31, VERBAND:15081135, 62.77",
        "2024, share-near-transit-stop/2020/total, 2019-12-31, VERBAND:13076955, 80.9",
        // GEM1224 row 10146, GEM1223, GEM1222, GEM1221: Gardelegen
        "2026, population-density-published/2024-12-31/total, 2024-12-31, GEMEINDE:15081135, 34.3",
        "2026, minutes-by-car-to-normal-charging/2024/total, 2024-12-31, GEMEINDE:15081135, 10.79",
        "2026, minutes-by-car-to-pharmacy/2024/total, 2024-12-31, GEMEINDE:15081135, 7.4",
        "2026, tax-revenue-strength-per-resident/2023/total, 2023-12-31, GEMEINDE:15081135, 916",
        "2026, share-broadband-1000/2023-12-31/total, 2023-12-31, GEMEINDE:15081135, 42.41",
        "2026, minutes-by-car-to-gp/2021/total, 2021-12-31, GEMEINDE:15081135, 6.1",
        // GEM1224 row 10384: Heilbad Heiligenstadt
        "2026, population-change-per-year-published/2019-2024/total, 2024-12-31, GEMEINDE:16061045, -0.03",
        "2026, minutes-by-car-to-pharmacy/2024/total, 2024-12-31, GEMEINDE:16061045, 4.4",
        // KRS1224 and KRS1222: Altmarkkreis Salzwedel
        "2026, disposable-income-per-resident/2023/total, 2024-12-31, KREIS:15081, 26.27",
        "2026, childcare-rate-3-to-under-6/2024/total, 2024-12-31, KREIS:15081, 100.11",
        "2026, share-owner-households-published/2022-05-15/total, 2022-12-31, KREIS:15081, 56.4",
        "2026, turnout-bundestag/2025/total, 2022-12-31, KREIS:15081, 78.5",
        // VBGEM1223: Heilbad Heiligenstadt as an association
        "2026, mean-commuting-distance/2023/total, 2023-12-31, VERBAND:16061045, 14.71"
    })
    void figuresAreThoseOfTheWorkbook(String edition, String series, String territory, String area, double figure)
            throws IOException {
        Observations figures = read(edition).observations();
        SeriesKey key = key(edition, series);

        assertThat(figures.value(key, AreaKey.parse(area))).isEqualTo(Value.of(figure));
        assertThat(figures.findTerritory(key)).contains(TerritoryDate.parse(territory));
    }

    /** Rows of all sheets as the workbooks have them, without headings and the line that ends a table. */
    @ParameterizedTest
    @CsvSource({"2024, 54491", "2026, 70017"})
    void everyRowAndColumnIsReadAndOnlyErrorsOfTheSpreadsheetAreUnclear(String edition, long rows) throws IOException {
        Content.Figures figures = read(edition);

        assertThat(figures.rows()).isEqualTo(rows);
        IssueLog log = logs.getOrDefault(edition, new IssueLog());
        assertThat(log.countByCode().keySet()).containsExactly("skipped-rows", "unknown-key", "unreadable-cell");
        assertThat(log.listStored().stream()
                        .filter(issue -> issue.code().equals("unreadable-cell"))
                        .map(Issue::place)
                        .map(Issue.Place::raw))
                .hasSize(4)
                .containsOnly("#VALUE!");
    }

    /** 2,407 eastern Gemeinden of 2022 as in the census, 2,399 of 2023, 2,378 of 2024 as in GV100AD 2025. */
    @ParameterizedTest
    @CsvSource({
        "2024, minutes-by-car-to-supermarket/2021/total, GEMEINDE, 2407",
        "2024, minutes-by-car-to-pharmacy/2020/total, GEMEINDE, 2413",
        "2026, minutes-by-car-from-police/2014/total, GEMEINDE, 2627",
        "2026, tax-revenue-strength-per-resident/2023/total, GEMEINDE, 2399",
        "2026, minutes-by-car-to-pharmacy/2024/total, GEMEINDE, 2378",
        "2026, minutes-by-car-to-central-place/2020/total, VERBAND, 936",
        "2026, share-vacant-dwellings-published/2022-05-15/total, KREIS, 75",
        "2024, share-part-time-employees/2022/total, KREIS, 76"
    })
    void everyEasternAreaHasARow(String edition, String series, AreaLevel level, int count) throws IOException {
        assertThat(read(edition).observations().listAreas(key(edition, series)))
                .filteredOn(area -> area.level() == level && area.isEastern())
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"2024", "2026"})
    void everyFigureIsWithinTheRangeOfItsMeasure(String edition) throws IOException {
        Observations figures = read(edition).observations();
        Set<String> outside = new TreeSet<>();
        for (SeriesKey series : figures.listSeries()) {
            var measure = Measures.bundled().find(series.measure()).orElseThrow();
            figures.forEach(series, (area, value) -> {
                if (value instanceof Value.Known known
                        && (known.number() < measure.least() || known.number() > measure.most())) {
                    outside.add(series + " " + area + " " + known.number());
                }
            });
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void bothEditionsGiveTheSameTimeToTheSupermarket() throws IOException {
        SeriesKey first = key("2024", "minutes-by-car-to-supermarket/2021/total");
        SeriesKey second = key("2026", "minutes-by-car-to-supermarket/2021/total");
        Observations of2024 = read("2024").observations();
        Observations of2026 = read("2026").observations();

        assertThat(new HashSet<>(of2024.listAreas(first))).isEqualTo(new HashSet<>(of2026.listAreas(second)));
        of2024.forEach(
                first,
                (area, value) -> assertThat(of2026.value(second, area))
                        .as(area.toString())
                        .isEqualTo(value));
    }

    private static SeriesKey key(String edition, String series) {
        return SeriesKey.parse(series.replaceFirst("/", "@deutschlandatlas-" + edition + "/") + "/all");
    }

    private Content.Figures read(String edition) throws IOException {
        Content.Figures figures = known.get(edition);
        if (figures == null) {
            String month = edition.equals("2024") ? "2024-12" : "2026-04";
            InputFile file = OfficialFiles.requireFile("deutschlandatlas/Deutschlandatlas-Daten_" + month + ".xlsx");
            IssueLog log = new IssueLog();
            figures = (Content.Figures)
                    reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
            known.put(edition, figures);
            logs.put(edition, log);
        }
        return figures;
    }
}
