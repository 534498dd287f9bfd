package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.OtherYear;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.PublishedDefinition;
import kleinstadt.data.source.PublishedDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads INKAR's files themselves where they are at hand; expected numbers were looked up in them by eye. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialInkarTest {

    private final List<Reader> readers = TableReaders.listAll();
    private final Map<String, Content> known = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "inkar2021_vbg_oeffentliche_finanzen_ost.csv, 23400, 100",
        "inkar2021_vbg_verkehr_und_erreichbarkeit_ost.csv, 23399, 103",
        "inkar2024_gem_medizinische_und_soziale_versorgung_ost.csv, 19256, 40",
        "inkar2024_gem_siedlungsstruktur_ost.csv, 42901, 35",
        "inkar2024_gem_sozialleistungen_ost.csv, 4814, 24",
        "inkar2024_gem_wirtschaft_ost.csv, 21392, 31",
        "inkar2024_krs_bildung_ost.csv, 2100, 423",
        "inkar2024_krs_wirtschaft_ost.csv, 2100, 447"
    })
    void everyRowOfAPanelIsReadAndNothingIsUnclear(String file, long rows, int series) throws IOException {
        IssueLog log = new IssueLog();
        Content.Figures figures = (Content.Figures) read(file, log);

        assertThat(figures.rows()).isEqualTo(rows);
        assertThat(figures.observations().listSeries()).hasSize(series);
        assertThat(log.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // lines 8569, 1377
        "inkar2024_gem_medizinische_und_soziale_versorgung_ost.csv, doctors-rate, 2022, GEMEINDE:13076089, 9.7",
        "inkar2024_gem_medizinische_und_soziale_versorgung_ost.csv, family-doctors-rate, 2022, GEMEINDE:12065084, 5.16",
        // lines 19277, 3080
        "inkar2024_gem_siedlungsstruktur_ost.csv, population-density-published, 2022-12-31, GEMEINDE:13076089, 82.78",
        "inkar2024_gem_siedlungsstruktur_ost.csv, population-density-published, 1996-12-31, GEMEINDE:12065084, 35.24",
        // lines 2143, 344
        "inkar2024_gem_sozialleistungen_ost.csv, child-poverty-sgb2, 2022, GEMEINDE:13076089, 13.35",
        "inkar2024_gem_sozialleistungen_ost.csv, persons-in-benefit-households-rate, 2021, GEMEINDE:12065084, 74.55",
        // line 1833
        "inkar2024_gem_wirtschaft_ost.csv, tourist-beds-rate, 2021, GEMEINDE:12065084, 139.94",
        "inkar2024_gem_wirtschaft_ost.csv, overnight-stays-per-resident, 2021, GEMEINDE:12065084, 19.46",
        // lines 728, 702
        "inkar2024_krs_bildung_ost.csv, share-leavers-without-certificate, 2021, KREIS:13076, 9.68",
        "inkar2024_krs_bildung_ost.csv, training-places-per-100-applicants, 1995, KREIS:13076, 99.68",
        "inkar2024_krs_wirtschaft_ost.csv, gdp-per-resident, 2021, KREIS:13076, 27.93",
        "inkar2024_krs_wirtschaft_ost.csv, gdp-per-worker, 1995, KREIS:13076, 32.63",
        // lines 7551, 2001; the file has 232.60999999999999 and 179.20999999999998
        "inkar2021_vbg_oeffentliche_finanzen_ost.csv, tax-capacity-per-resident, 2019, VERBAND:13076955, 520.43",
        "inkar2021_vbg_oeffentliche_finanzen_ost.csv, trade-tax-per-resident, 2019, VERBAND:13076955, 232.61",
        "inkar2021_vbg_oeffentliche_finanzen_ost.csv, trade-tax-per-resident, 2019, VERBAND:12065084, 179.21",
        // lines 7547, 7550, 7551
        "inkar2021_vbg_verkehr_und_erreichbarkeit_ost.csv, distance-primary-school, 2016-2018, VERBAND:13076955, 3158",
        "inkar2021_vbg_verkehr_und_erreichbarkeit_ost.csv, commuter-balance-published, 2019, VERBAND:13076955, -62.84",
        "inkar2021_vbg_verkehr_und_erreichbarkeit_ost.csv, drive-time-motorway, 2020, VERBAND:13076955, 22.42",
        // lines 5372, 4473
        "inkar2025_gemeinden_auswahl.csv, share-one-person-benefit-households, 2022, GEMEINDE:13076089, 63.06",
        "inkar2025_gemeinden_auswahl.csv, distance-pharmacy, 2023, GEMEINDE:12065084, 3303.81",
        // 12068372 prints its natural balance of 2021
        "inkar2025_gemeinden_auswahl.csv, natural-balance-published, 2021, GEMEINDE:12068372, -8.99"
    })
    void townsKreiseAndAssociationsHaveTheirPrintedFigures(
            String file, String measure, String period, String area, double expected) throws IOException {
        Observations figures = ((Content.Figures) read(file)).observations();
        SeriesKey series = figures.listSeries().stream()
                .filter(key -> key.measure().equals(measure)
                        && key.period().toString().equals(period)
                        && key.equals(SeriesKey.of(measure, key.source(), key.period())))
                .findFirst()
                .orElseThrow();

        assertThat(figures.value(series, AreaKey.parse(area))).isEqualTo(Value.of(expected));
    }

    @Test
    void theSelectionOf2025AndThePanelsOf2024MeanTheSameByTheSameMeasure() throws IOException {
        Observations selection = ((Content.Figures) read("inkar2025_gemeinden_auswahl.csv")).observations();
        Observations panel = ((Content.Figures) read("inkar2024_gem_sozialleistungen_ost.csv")).observations();
        for (String measure : List.of(
                "share-one-person-benefit-households",
                "share-large-benefit-households",
                "share-benefit-households-with-children",
                "share-unemployment-benefit-of-sgb2-payments",
                "share-housing-of-sgb2-payments")) {
            SeriesKey later = SeriesKey.parse(measure + "@inkar-2025/2022/total/all");
            SeriesKey earlier = SeriesKey.parse(measure + "@inkar-2024-gem-sozialleistungen/2022/total/all");
            long both = selection.listAreas(later).stream()
                    .filter(area -> selection.value(later, area) instanceof Value.Known)
                    .filter(area -> panel.value(earlier, area) instanceof Value.Known)
                    .count();
            long same = selection.listAreas(later).stream()
                    .filter(area -> selection.value(later, area) instanceof Value.Known)
                    .filter(area -> panel.value(earlier, area).equals(selection.value(later, area)))
                    .count();

            assertThat(both).as(measure).isGreaterThan(2300);
            assertThat((double) same / both).as(measure).isGreaterThan(0.99);
        }
    }

    @Test
    void nineEasternFiguresOf2025AreOfAYearOfTheirOwn() throws IOException {
        IssueLog log = new IssueLog();
        read("inkar2025_gemeinden_auswahl.csv", log);

        assertThat(log.countByCode()).containsOnly(Map.entry("other-year", 9L));
        assertThat(log.listStored()).allMatch(issue -> issue instanceof OtherYear);
    }

    @Test
    void definitionsHaveCodeAndFormula() throws IOException {
        Content.DefinitionList list = (Content.DefinitionList) read("inkar2024_indikatoren_metadaten.csv");
        PublishedDefinitions definitions = new PublishedDefinitions(list.definitions());

        assertThat(definitions.listAll()).hasSize(644);
        PublishedDefinition gdp = definitions.find("inkar-2024", 14205).orElseThrow();
        assertThat(gdp.code()).isEqualTo("q_bip_ew");
        assertThat(gdp.formula()).isEqualTo("Bruttoinlandsprodukt <Zeitpunkt> / E <Zeitpunkt> / 1.000");
        // lines 315 and 850: tax capacity, and deaths on the roads
        assertThat(definitions.listByCode("inkar-2024", "q_gest_bev"))
                .extracting(PublishedDefinition::id)
                .containsExactly(9001, 17602);
        assertThat(definitions.find("inkar-2025", 14205)).isEmpty();
    }

    private Content read(String file) throws IOException {
        Content content = known.get(file);
        if (content == null) {
            content = read(file, new IssueLog());
            known.put(file, content);
        }
        return content;
    }

    private Content read(String file, IssueLog log) throws IOException {
        InputFile input = OfficialFiles.requireFile("inkar/" + file);
        Reader reader = Detection.find(input, readers).orElseThrow().reader();
        return reader.read(input, ReaderAssert.UNKNOWN, log).orElseThrow();
    }
}
