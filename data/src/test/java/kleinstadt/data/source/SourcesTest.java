package kleinstadt.data.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    private static final String VALID = """
            id = "12345-01"
            publisher = "Amt"
            title = "Tabelle"
            url = "https://example.org"
            licence = "dl-de/by-2-0"
            notice = "© Amt"
            reader = "genesis-classic"
            territory = "2021-12-31"
            population = true

            [[measure]]
            label = "Zuzüge"
            id = "in-migrants"
            age = "75+"
            timing = "year-end"
            combine = "sum"
            unit = "Tsd. EUR"
            scale = "1000"
            value = "BEV085"
            where = ["NATA"]

            [[other-territory]]
            land = "15"
            year = "2007"

            [flat]
            statistic = "12711"
            variables = ["NAT", "GES"]
            """;

    @Test
    void theBundledCatalogueHoldsEverySource() {
        assertThat(Sources.bundled().listAll())
                .extracting(Source::id)
                .containsExactly(
                        "12111-02-01-5",
                        "12411-01-01-5",
                        "12411-02-03-5",
                        "12411-07-01-5",
                        "12612-01-01-5-B",
                        "12613-01-01-5-B",
                        "12711-01-03-5",
                        "13111-01-03-5",
                        "13111-02-02-5",
                        "13111-08-02-5",
                        "13211-01-03-5",
                        "33111-01-01-5",
                        "45412-01-02-5",
                        "71231-01-02-5",
                        "71517-01-03-5",
                        "73111-01-01-5",
                        "bbsr-referenz-2019",
                        "bbsr-referenz-ab-2020",
                        "bbsr-umsteigeschluessel-2020",
                        "bbsr-umsteigeschluessel-ab-2020",
                        "bkg-vg-2022",
                        "bkg-vg-2023",
                        "bkg-vg-2025",
                        "bkg-vg5000-2021",
                        "deutschlandatlas-2024",
                        "deutschlandatlas-2026",
                        "gebietsaenderungen",
                        "gv-auszug",
                        "gv-auszug-2011",
                        "gv-auszug-quartal",
                        "gv100ad",
                        "inkar-2021-vbg-oeffentliche-finanzen",
                        "inkar-2021-vbg-verkehr-und-erreichbarkeit",
                        "inkar-2024",
                        "inkar-2024-gem-medizinische-und-soziale-versorgung",
                        "inkar-2024-gem-siedlungsstruktur",
                        "inkar-2024-gem-sozialleistungen",
                        "inkar-2024-gem-wirtschaft",
                        "inkar-2024-krs-bildung",
                        "inkar-2024-krs-wirtschaft",
                        "inkar-2025",
                        "inkar-2025-gesamt",
                        "inkar-xls-unemployed",
                        "inkar-xls-working-age",
                        "zensus-2022-1000A",
                        "zensus-2022-berufsabschluss",
                        "zensus-2022-demografie",
                        "zensus-2022-erwerbsstatus",
                        "zensus-2022-et-alter",
                        "zensus-2022-et-beruf",
                        "zensus-2022-et-berufsabschluss",
                        "zensus-2022-et-stellung-beruf",
                        "zensus-2022-et-wirtschaftszweig",
                        "zensus-2022-gebaeude",
                        "zensus-2022-gitter-alter",
                        "zensus-2022-gitter-bevoelkerung",
                        "zensus-2022-gitter-haushaltstypen",
                        "zensus-2022-gitter-seniorenhaushalte",
                        "zensus-2022-haushalte",
                        "zensus-2022-schulabschluss",
                        "zensus-2022-wohnungen");
    }

    @ParameterizedTest
    @CsvSource({
        "12411-01-01-5, NONE",
        "zensus-2022-demografie, CELL_KEY",
        "zensus-2022-gebaeude, CELL_KEY",
        "zensus-2022-erwerbsstatus, SAMPLE"
    })
    void aSourceSaysWhyItsFiguresNeedNotAddUp(String id, Noise noise) {
        assertThat(Sources.bundled().get(id).noise()).isEqualTo(noise);
    }

    @Test
    void everyMeasureOfASourceIsInTheTableWithItsUnit() {
        List<String> unknown = Sources.listBundled().stream()
                .flatMap(source -> source.table().columns().stream())
                .map(MeasureColumn::measure)
                .filter(measure -> Measures.bundled().find(measure).isEmpty())
                .distinct()
                .sorted()
                .toList();

        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12411-01-01-5, 2010-12-31, REGISTER",
        "12411-01-01-5, 2015-12-31, ZENSUS_2011",
        "12111-02-01-5, 2011-05-09, ZENSUS_2011",
        "gv-auszug, 2023-12-31, ZENSUS_2011",
        "inkar-2025, 2023-12-31, ZENSUS_2022",
        "zensus-2022-demografie, 2022-05-15, ZENSUS_2022",
        "inkar-xls-working-age, 2010-12-31, REGISTER"
    })
    void populationRestsOnItsCensus(String id, String period, PopulationBase base) {
        assertThat(Sources.bundled().get(id).findBase(Period.parse(period))).contains(base);
    }

    @Test
    void birthsRestOnNoCensus() {
        assertThat(Sources.bundled().get("12612-01-01-5-B").findBase(new Period.Year(2015)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12711-01-03-5, 2015, 2015-12-31",
        "13111-08-02-5, 2015-06-30, 2015-06-30",
        "inkar-xls-unemployed, 1998, 2022-12-31",
        "inkar-2025, 2022, 2023-12-31"
    })
    void theTerritoryFollowsFromTheRule(String id, String period, String territory) {
        assertThat(Sources.bundled().get(id).territory().of(Period.parse(period)))
                .isEqualTo(TerritoryDate.parse(territory));
    }

    @Test
    void everyKeyOfAFileIsRead() {
        SourceDescription description = Sources.parse(files(VALID)).get(0);

        assertThat(description.source().territory()).isEqualTo(new TerritoryRule.Fixed(LocalDate.of(2021, 12, 31)));
        assertThat(description.table().columns())
                .containsExactly(new MeasureColumn(
                        "Zuzüge",
                        "in-migrants",
                        Sex.TOTAL,
                        AgeClass.openFrom(75),
                        MeasureColumn.Timing.YEAR_END,
                        MeasureColumn.Combine.SUM,
                        Optional.empty(),
                        "Tsd. EUR",
                        new BigDecimal("1000"),
                        new FlatValue(Optional.of("BEV085"), List.of("NATA"))));
        assertThat(description.table().otherTerritories()).containsExactly(new OtherTerritory("15", 2007));
        assertThat(description.table().flat()).contains(new FlatTable("12711", Optional.of(List.of("NAT", "GES"))));
    }

    @Test
    void aPeriodMayBeDeclaredAndATerritoryLeftToTheTable() {
        String text = VALID.replace("2021-12-31", "stated").replace("timing = \"year-end\"", "period = \"2019-2024\"");
        SourceDescription description = Sources.parse(files(text)).get(0);

        assertThat(description.table().columns().get(0).period()).contains(new Period.YearSpan(2019, 2024));
        assertThat(description.source().territory()).isEqualTo(new TerritoryRule.Stated());
        assertThatThrownBy(() -> description.source().territory().of(new Period.Year(2024)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("of 2024");
    }

    @Test
    void allProblemsOfAllFilesAreNamedAtOnce() {
        SortedMap<String, String> files = files(VALID.replace("title", "titel").replace("75+", "old"));
        files.put("b.toml", "id = \n");
        files.put("c.toml", VALID);

        assertThatThrownBy(() -> Sources.parse(files)).isInstanceOfSatisfying(InvalidSourcesException.class, e -> {
            List<String> problems = e.listProblems();
            assertThat(problems).hasSize(5);
            assertThat(problems.get(0)).isEqualTo("12345-01.toml: title is missing");
            assertThat(problems.get(1)).startsWith("12345-01.toml [[measure]] 1: age cannot be read");
            assertThat(problems.get(2)).startsWith("12345-01.toml: titel is not known; known are");
            assertThat(problems.get(3)).startsWith("b.toml: is not TOML");
            assertThat(problems.get(4)).isEqualTo("c.toml: id should be the file's name, found '12345-01'");
        });
    }

    @ParameterizedTest
    @CsvSource({"1000, 1221, 1221000", "0.01, 5762, 57.62", "1, 12.5, 12.5"})
    void aScaleIsADecimalFactor(String scale, double printed, double figure) {
        MeasureColumn column = Sources.parse(files(VALID.replace("1000", scale)))
                .get(0)
                .table()
                .columns()
                .get(0);

        assertThat(column.toUnit(new Value.Known(printed, Quality.LIMITED)))
                .isEqualTo(new Value.Known(figure, Quality.LIMITED));
        assertThat(column.toUnit(Value.missing(Reason.SECRET))).isEqualTo(Value.missing(Reason.SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "a thousand"})
    void aScaleIsAPositiveNumber(String scale) {
        assertThatThrownBy(() -> Sources.parse(files(VALID.replace("1000", scale))))
                .hasMessageContaining("12345-01.toml [[measure]] 1: scale cannot be read");
    }

    @Test
    void aScaleIsWrittenAsText() {
        assertThatThrownBy(() -> Sources.parse(files(VALID.replace("\"1000\"", "1000"))))
                .hasMessageContaining("scale should be a text, found 1000");
    }

    @Test
    void aFlatFormIsATable() {
        assertThatThrownBy(() -> Sources.parse(files(VALID.replace("[flat]", "[[flat]]"))))
                .hasMessageContaining("12345-01.toml: flat should be a table");
    }

    private static SortedMap<String, String> files(String text) {
        return new TreeMap<>(Map.of("12345-01.toml", text));
    }

    @Test
    void theIndexNamesEachSourceOnceInOrder() throws IOException {
        try (InputStream index = Sources.class.getResourceAsStream("/kleinstadt/sources/index.txt")) {
            assertThat(new String(Objects.requireNonNull(index).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }
}
