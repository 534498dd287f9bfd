package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.Gazetteer.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the official files themselves where they are at hand; expected numbers were looked up in them by eye. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialTablesTest {

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final Gazetteer UNKNOWN = (area, day) -> Presence.UNKNOWN;

    /** Lübz has had its AGS since the Kreis reform of 4 September 2011. */
    private static final Gazetteer REFORM_2011 = (area, day) ->
            area.equals(LUEBZ) && day.isBefore(LocalDate.of(2011, 9, 4)) ? Presence.DID_NOT_EXIST : Presence.EXISTED;

    private final List<Reader> readers = TableReaders.listAll();

    /** Files read already: reading each once is what takes the time here. */
    private final Map<List<Object>, Content.Figures> known = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "regionalstatistik/12111-02-01-5.csv, 14493",
        "regionalstatistik/12411-01-01-5.csv, 14493",
        "regionalstatistik/12411-02-03-5.csv, 14493",
        "regionalstatistik/12411-07-01-5.csv, 14493",
        "regionalstatistik/12612-01-01-5-B.csv, 14135",
        "regionalstatistik/12613-01-01-5-B.csv, 113080",
        "regionalstatistik/12711-01-03-5.csv, 14493",
        "regionalstatistik/13111-01-03-5.csv, 14493",
        "regionalstatistik/13111-02-02-5.csv, 14493",
        "regionalstatistik/13111-08-02-5.csv, 14492",
        "regionalstatistik/13211-01-03-5.csv, 14493",
        "regionalstatistik/33111-01-01-5.csv, 14493",
        "regionalstatistik/45412-01-02-5.csv, 14493",
        "regionalstatistik/71231-01-02-5.csv, 14493",
        "regionalstatistik/71517-01-03-5.csv, 14493",
        "regionalstatistik/73111-01-01-5.csv, 28986",
        "zensus2022/Regionaltabelle_Demografie.csv, 12439",
        "inkar/inkar2025_gemeinden_auswahl.csv, 6699",
        "inkar/A_Arbeitslosigkeit.xls, 10990",
        "inkar/A_ErwerbsfaehigeBevoelkerung.xls, 10990"
    })
    void everyRowIsReadAndNothingIsUnclear(String path, long rows) throws IOException {
        IssueLog log = new IssueLog();
        Content.Figures figures = read(path, UNKNOWN, log);

        assertThat(figures.rows()).isEqualTo(rows);
        assertThat(log.countByCode().keySet()).isSubsetOf("skipped-rows", "other-year", "unknown-associations");
    }

    @Test
    void everyGenesisFileIsRecognisedByItsContent() throws IOException {
        Path folder = OfficialFiles.require("regionalstatistik");
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }

        assertThat(files).hasSize(16);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Detection.Found found =
                    Detection.find(new InputFile(file, name), readers).orElseThrow();
            assertThat(found.kind()).startsWith("GENESIS-Tabelle " + name.replace(".csv", "") + " ");
            assertThat(found.reader().isDescribed(new InputFile(file, name)))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void inkarHasNoPeriodOfTheOneRowOf2002() throws IOException {
        Content.Figures figures = read("inkar/inkar2025_gemeinden_auswahl.csv", UNKNOWN, new IssueLog());

        assertThat(figures.observations().listSeries())
                .extracting(series -> series.period().year())
                .containsOnly(2021, 2022, 2023);
    }

    @Test
    void theCensusOf2011HasNobodyInAGemeindeThatCameLater() throws IOException {
        Content.Figures figures = read("regionalstatistik/12111-02-01-5.csv", UNKNOWN);
        SeriesKey total = SeriesKey.parse("population-by-age@12111-02-01-5/2011-05-09/total/all");

        assertThat(figures.observations().value(total, LUEBZ)).isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
        figures.observations()
                .forEach(
                        total,
                        (area, value) -> assertThat(value).as(area.toString()).isNotEqualTo(Value.of(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "regionalstatistik/12411-02-03-5.csv, population-by-age@12411-02-03-5/2015-12-31/total/all, 6281",
        "regionalstatistik/12411-02-03-5.csv, population-by-age@12411-02-03-5/2015-12-31/total/75+, 956",
        "regionalstatistik/12411-02-03-5.csv, population-by-age@12411-02-03-5/2015-12-31/male/0-3, 64",
        "regionalstatistik/12411-01-01-5.csv, population@12411-01-01-5/2011-12-31/female/all, 3155",
        "regionalstatistik/12411-07-01-5.csv, mean-age-published@12411-07-01-5/2015-12-31/total/all, 49.2",
        "regionalstatistik/12711-01-03-5.csv, in-migrants@12711-01-03-5/2015/total/all, 289",
        "regionalstatistik/12711-01-03-5.csv, in-migrants@12711-01-03-5/2015/total/18-25, 53",
        "regionalstatistik/12711-01-03-5.csv, out-migrants@12711-01-03-5/2015/total/all, 258",
        "regionalstatistik/12612-01-01-5-B.csv, births@12612-01-01-5-B/2015/total/all, 46",
        "regionalstatistik/12613-01-01-5-B.csv, deaths@12613-01-01-5-B/2014/female/all, 48",
        "regionalstatistik/13111-08-02-5.csv, jobs-at-workplace@13111-08-02-5/2015-06-30/total/all, 2197",
        "regionalstatistik/13111-08-02-5.csv, in-commuters@13111-08-02-5/2015-06-30/total/all, 1239",
        "regionalstatistik/13111-08-02-5.csv, commuter-net@13111-08-02-5/2015-06-30/total/all, -140",
        "regionalstatistik/13111-01-03-5.csv, jobs-at-workplace@13111-01-03-5/2015-06-30/total/all, 2197",
        "regionalstatistik/13111-01-03-5.csv, jobs-at-workplace@13111-01-03-5/2015-06-30/female/all, 933",
        "regionalstatistik/13111-01-03-5.csv, jobs-at-workplace-foreign@13111-01-03-5/2015-06-30/male/all, 17",
        "regionalstatistik/13111-02-02-5.csv, jobs-at-residence@13111-02-02-5/2015-06-30/male/all, 1206",
        "regionalstatistik/13111-02-02-5.csv, jobs-at-residence-foreign@13111-02-02-5/2015-06-30/total/all, 51",
        "regionalstatistik/13211-01-03-5.csv, unemployed@13211-01-03-5/2016/total/all, 344",
        "regionalstatistik/13211-01-03-5.csv, unemployed-by-age@13211-01-03-5/2016/total/55-65, 72",
        "regionalstatistik/13211-01-03-5.csv, unemployed-by-age@13211-01-03-5/2016/total/15-25, 26",
        "regionalstatistik/13211-01-03-5.csv, unemployed-foreign@13211-01-03-5/2016/total/all, 7",
        "regionalstatistik/13211-01-03-5.csv, unemployed-long-term@13211-01-03-5/2016/total/all, 117",
        // 5762, 263, 105, 1024 and 13 ha
        "regionalstatistik/33111-01-01-5.csv, area-km2@33111-01-01-5/2015-12-31/total/all, 57.62",
        "regionalstatistik/33111-01-01-5.csv, land-buildings@33111-01-01-5/2015-12-31/total/all, 2.63",
        "regionalstatistik/33111-01-01-5.csv, land-buildings-housing@33111-01-01-5/2015-12-31/total/all, 1.05",
        "regionalstatistik/33111-01-01-5.csv, land-forest@33111-01-01-5/2015-12-31/total/all, 10.24",
        "regionalstatistik/33111-01-01-5.csv, land-other@33111-01-01-5/2015-12-31/total/all, 0.13",
        "regionalstatistik/45412-01-02-5.csv, tourism-establishments@45412-01-02-5/2015/total/all, 8",
        "regionalstatistik/45412-01-02-5.csv, tourism-nights@45412-01-02-5/2015/total/all, 23190",
        // 628, 1221 and 1091 thousand euros
        "regionalstatistik/71231-01-02-5.csv, property-tax-b@71231-01-02-5/2015/total/all, 628000",
        "regionalstatistik/71231-01-02-5.csv, trade-tax@71231-01-02-5/2015/total/all, 1221000",
        "regionalstatistik/71231-01-02-5.csv, trade-tax-net@71231-01-02-5/2015/total/all, 1091000",
        "regionalstatistik/71231-01-02-5.csv, trade-tax-multiplier@71231-01-02-5/2015/total/all, 330",
        "regionalstatistik/73111-01-01-5.csv, income-taxpayers@73111-01-01-5/2010/total/all, 2485",
        "regionalstatistik/73111-01-01-5.csv, income-of-taxpayers@73111-01-01-5/2010/total/all, 60621000",
        "inkar/inkar2025_gemeinden_auswahl.csv, share-65-plus-published@inkar-2025/2023-12-31/total/all, 31.41",
        "inkar/inkar2025_gemeinden_auswahl.csv, population@inkar-2025/2023-12-31/female/all, 3075",
        "inkar/inkar2025_gemeinden_auswahl.csv, natural-balance-published@inkar-2025/2022/total/all, -17.69"
    })
    void luebzHasItsPrintedFigures(String path, String series, double expected) throws IOException {
        Content.Figures figures = read(path, REFORM_2011);

        assertThat(figures.observations().value(SeriesKey.parse(series), LUEBZ)).isEqualTo(Value.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        // printed row of Germany
        "regionalstatistik/12411-01-01-5.csv, population@12411-01-01-5/2015-12-31/total/all, BUND:DG, 82175684, EXACT",
        // 2,484,826 + 1,612,362 + 4,084,851 + 2,245,470 + 2,170,714
        "regionalstatistik/12411-01-01-5.csv, population@12411-01-01-5/2015-12-31/total/all, REGION:OST, 12598223, SUMMED",
        // kreisfreie Städte have a row of five digits only
        "regionalstatistik/12411-01-01-5.csv, population@12411-01-01-5/2015-12-31/total/all, GEMEINDE:13003000, 206011, EXACT",
        "regionalstatistik/12411-01-01-5.csv, population@12411-01-01-5/2015-12-31/total/all, GEMEINDE:14511000, 248645, EXACT",
        // Destatis: 737,575 live births in Germany in 2015; the table has rows of Gemeinden only
        "regionalstatistik/12612-01-01-5-B.csv, births@12612-01-01-5-B/2015/total/all, BUND:DG, 737575, SUMMED",
        // Destatis: 925,200 deaths in Germany in 2015
        "regionalstatistik/12613-01-01-5-B.csv, deaths@12613-01-01-5-B/2015/total/all, BUND:DG, 925200, SUMMED",
        // 13111-02-02-5 prints 30,604,587 for Germany, this table prints no row for it
        "regionalstatistik/13111-08-02-5.csv, jobs-at-residence@13111-08-02-5/2015-06-30/total/all, BUND:DG, 30604587, SUMMED",
        // rows of Glashütte: 14,429,824 euros, 7142 thousand euros, 75,219 thousand euros in 2007, 1435 men
        "regionalstatistik/71517-01-03-5.csv, revenue-gross@71517-01-03-5/2014/total/all, GEMEINDE:14628130, 14429824, EXACT",
        "regionalstatistik/71231-01-02-5.csv, trade-tax@71231-01-02-5/2015/total/all, GEMEINDE:14628130, 7142000, EXACT",
        "regionalstatistik/73111-01-01-5.csv, income-of-taxpayers@73111-01-01-5/2007/total/all, GEMEINDE:14628130, 75219000, EXACT",
        "regionalstatistik/13111-01-03-5.csv, jobs-at-workplace@13111-01-03-5/2015-06-30/male/all, GEMEINDE:14628130, 1435, EXACT",
        "regionalstatistik/13211-01-03-5.csv, unemployed-by-age@13211-01-03-5/2016/total/15-20, GEMEINDE:14628130, 2, EXACT",
        "regionalstatistik/45412-01-02-5.csv, tourism-establishments@45412-01-02-5/2015/total/all, GEMEINDE:14628130, 2, EXACT",
        // rows of Mecklenburg-Vorpommern: 508,642 ha, 29,468,190 nights, rate 365; of Sachsen: 8,819,562,433 euros
        "regionalstatistik/33111-01-01-5.csv, land-forest@33111-01-01-5/2015-12-31/total/all, LAND:13, 5086.42, EXACT",
        "regionalstatistik/45412-01-02-5.csv, tourism-nights@45412-01-02-5/2015/total/all, LAND:13, 29468190, EXACT",
        "regionalstatistik/71231-01-02-5.csv, trade-tax-multiplier@71231-01-02-5/2015/total/all, LAND:13, 365, EXACT",
        "regionalstatistik/71517-01-03-5.csv, revenue-gross@71517-01-03-5/2014/total/all, LAND:14, 8819562433, EXACT",
        "regionalstatistik/13111-01-03-5.csv, jobs-at-workplace@13111-01-03-5/2015-06-30/total/all, BUND:DG, 30771297, EXACT",
        "zensus2022/Regionaltabelle_Demografie.csv, population@zensus-2022-demografie/2022-05-15/total/all, BUND:DG, 82719540, EXACT",
        "zensus2022/Regionaltabelle_Demografie.csv, population-by-age@zensus-2022-demografie/2022-05-15/total/75+, BUND:DG, 9163427, EXACT"
    })
    void referenceAreasArePrintedOrSummed(String path, String series, String area, double expected, Quality quality)
            throws IOException {
        Content.Figures figures = read(path, UNKNOWN);

        assertThat(figures.observations().value(SeriesKey.parse(series), AreaKey.parse(area)))
                .isEqualTo(new Value.Known(expected, quality));
    }

    @ParameterizedTest
    @CsvSource({
        // Sachsen publishes no land use of its Gemeinden; two establishments would be told apart
        "regionalstatistik/33111-01-01-5.csv, land-forest@33111-01-01-5/2015-12-31/total/all, 14628130",
        "regionalstatistik/45412-01-02-5.csv, tourism-nights@45412-01-02-5/2015/total/all, 14628130",
        // Mecklenburg-Vorpommern publishes no revenue
        "regionalstatistik/71517-01-03-5.csv, revenue-gross@71517-01-03-5/2014/total/all, 13076089"
    })
    void whatIsNotPublishedIsSecret(String path, String series, String gemeinde) throws IOException {
        Content.Figures figures = read(path, REFORM_2011);

        assertThat(figures.observations().value(SeriesKey.parse(series), AreaKey.gemeinde(gemeinde)))
                .isEqualTo(Value.missing(Reason.SECRET));
    }

    @Test
    void jobsAtWorkplaceAreTheSameInBothTablesThatHaveThem() throws IOException {
        Observations bySex =
                read("regionalstatistik/13111-01-03-5.csv", UNKNOWN).observations();
        Observations withCommuters =
                read("regionalstatistik/13111-08-02-5.csv", UNKNOWN).observations();
        SeriesKey one = SeriesKey.parse("jobs-at-workplace@13111-01-03-5/2015-06-30/total/all");
        SeriesKey other = SeriesKey.parse("jobs-at-workplace@13111-08-02-5/2015-06-30/total/all");

        for (AreaKey area : withCommuters.listAreas(other)) {
            // Germany is printed in the first and summed in the second: 2,200 jobs lie in no Land
            if (area.level() != AreaLevel.BUND) {
                assertThat(bySex.value(one, area)).as(area.toString()).isEqualTo(withCommuters.value(other, area));
            }
        }
    }

    @Test
    void luebzDidNotExistBeforeTheReform() throws IOException {
        Content.Figures figures = read("regionalstatistik/12411-01-01-5.csv", REFORM_2011);

        for (int year = 2008; year <= 2010; year++) {
            SeriesKey series = SeriesKey.parse("population@12411-01-01-5/" + year + "-12-31/total/all");
            assertThat(figures.observations().value(series, LUEBZ)).isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
        }
    }

    @Test
    void aDissolvedKreisHasNoFiguresEvenWhereNothingElseIsKnown() throws IOException {
        Content.Figures figures = read("regionalstatistik/12411-01-01-5.csv", UNKNOWN);

        SeriesKey series = SeriesKey.parse("population@12411-01-01-5/2015-12-31/total/all");
        Value gone = Value.missing(Reason.NO_SUCH_AREA);
        assertThat(figures.observations().value(series, AreaKey.kreis("13001"))).isEqualTo(gone);
        assertThat(figures.observations().value(series, AreaKey.gemeinde("13001000")))
                .isEqualTo(gone);
        assertThat(figures.observations().listAreas(series))
                .contains(AreaKey.gemeinde("13001000"))
                .doesNotContain(AreaKey.gemeinde("14171000"), AreaKey.kreis("11001"), AreaKey.gemeinde("11001000"));
    }

    @Test
    void commutersAcrossGemeindenHaveNoFigureForTheEast() throws IOException {
        Content.Figures figures = read("regionalstatistik/13111-08-02-5.csv", UNKNOWN);

        SeriesKey series = SeriesKey.parse("in-commuters@13111-08-02-5/2015-06-30/total/all");
        assertThat(figures.observations().value(series, AreaKey.EAST)).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
    }

    @Test
    void unemployedOfGermanyComeCloseToTheFederalAgency() throws IOException {
        Content.Figures figures = read("inkar/A_Arbeitslosigkeit.xls", UNKNOWN);

        SeriesKey year2021 = SeriesKey.parse("unemployed@inkar-xls-unemployed/2021/total/all");
        SeriesKey year2020 = SeriesKey.parse("unemployed@inkar-xls-unemployed/2020/total/all");
        Value germany = figures.observations().value(year2021, AreaKey.GERMANY);
        // Bundesagentur für Arbeit: 2,613,489 on average of 2021
        assertThat(((Value.Known) germany).number()).isCloseTo(2_613_489, within(2_000.0));
        // Greußen has an empty cell in 2020, so Thüringen has no sum
        assertThat(figures.observations().value(year2020, AreaKey.land("16")))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @Test
    void theShareOfTheOldInTheEastIsAMeanWeightedWithInhabitants() throws IOException {
        Content.Figures figures = read("inkar/inkar2025_gemeinden_auswahl.csv", UNKNOWN);

        SeriesKey series = SeriesKey.parse("share-65-plus-published@inkar-2025/2023-12-31/total/all");
        Value.Known east = (Value.Known) figures.observations().value(series, AreaKey.EAST);
        assertThat(east.quality()).isEqualTo(Quality.ESTIMATED);
        assertThat(east.number()).isCloseTo(27.0449, within(0.001));
    }

    @Test
    void theDateOfTheFileIsItsStandLine() throws IOException {
        assertThat(read("regionalstatistik/12411-02-03-5.csv", UNKNOWN).asOf()).isEqualTo("10.10.2017 / 18:42:14");
    }

    private Content.Figures read(String path, Gazetteer gazetteer) throws IOException {
        List<Object> key = List.of(path, gazetteer);
        Content.Figures figures = known.get(key);
        if (figures == null) {
            figures = read(path, gazetteer, new IssueLog());
            known.put(key, figures);
        }
        return figures;
    }

    private Content.Figures read(String path, Gazetteer gazetteer, IssueLog log) throws IOException {
        InputFile file = OfficialFiles.requireFile(path);
        Reader reader = Detection.find(file, readers).orElseThrow().reader();
        return (Content.Figures) reader.read(file, gazetteer, log).orElseThrow();
    }
}
