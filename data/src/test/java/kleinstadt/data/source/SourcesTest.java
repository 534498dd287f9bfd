package kleinstadt.data.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                        "13111-08-02-5",
                        "13211-01-03-5",
                        "bbsr-referenz-2019",
                        "bbsr-umsteigeschluessel-2020",
                        "bbsr-umsteigeschluessel-ab-2020",
                        "bkg-vg-2022",
                        "bkg-vg-2023",
                        "bkg-vg-2025",
                        "bkg-vg5000-2021",
                        "gv-auszug",
                        "gv-auszug-2011",
                        "inkar-2025",
                        "inkar-xls-unemployed",
                        "inkar-xls-working-age",
                        "zensus-2022-demografie");
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
                        MeasureColumn.Combine.SUM));
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

    private static SortedMap<String, String> files(String text) {
        return new TreeMap<>(Map.of("12345-01.toml", text));
    }
}
