package kleinstadt.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kleinstadt.data.measure.Measures;
import kleinstadt.indicators.toml.Problems;
import kleinstadt.indicators.toml.TomlFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class CatalogueTest {

    /** The ids of the contract (DESIGN, section 4): they keep their name, formula and period. */
    @Test
    void holdsEveryCoreIndicator() {
        assertThat(IndicatorCatalogue.bundled().listAll())
                .extracting(IndicatorDefinition::id)
                .contains(
                        "population",
                        "ageing-index",
                        "billeter-j",
                        "mean-age",
                        "median-age",
                        "old-age-dependency",
                        "share-65-plus",
                        "share-67-plus",
                        "share-75-plus",
                        "share-under-15",
                        "youth-dependency",
                        "natural-balance-rate",
                        "education-migration-rate",
                        "family-migration-rate",
                        "in-migration-rate",
                        "net-migration-rate",
                        "out-migration-rate",
                        "retirement-migration-rate",
                        "commuter-balance",
                        "labour-replacement-ratio",
                        "unemployment-ratio",
                        "workplace-centrality");
    }

    @Test
    void standsInTheOrderOfThemesAndIds() {
        List<IndicatorDefinition> all = IndicatorCatalogue.bundled().listAll();
        List<IndicatorDefinition> sorted = all.stream()
                .sorted(Comparator.comparingInt((IndicatorDefinition one) -> Themes.ALL.indexOf(one.theme()))
                        .thenComparing(IndicatorDefinition::id))
                .toList();

        assertThat(all).isEqualTo(sorted);
    }

    /** What {@code indicators verify} asks of a new file holds for the bundled ones too, their sources included. */
    @Test
    void everySourceHasTheMeasureADefinitionTakesFromIt() {
        KnownSources sources = KnownSources.bundled();
        List<String> wrong = new ArrayList<>();
        for (IndicatorDefinition definition : IndicatorCatalogue.bundled().listAll()) {
            for (IndicatorDefinition.Input input : definition.inputs()) {
                input.sources()
                        .forEach(source -> sources.findProblem(source, input.measure())
                                .ifPresent(expected -> wrong.add(definition.id() + ": " + source + ": " + expected)));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void findsById() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.bundled();

        assertThat(catalogue.find("mean-age"))
                .hasValueSatisfying(definition -> assertThat(definition.hash()).matches("[0-9a-f]{64}"));
        assertThat(catalogue.find("mean-ages")).isEmpty();
    }

    @TestFactory
    List<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (IndicatorDefinition definition : IndicatorCatalogue.bundled().listAll()) {
            for (IndicatorDefinition.Example example : definition.examples()) {
                tests.add(DynamicTest.dynamicTest(definition.id() + ": " + example.name(), () -> {
                    Problems problems =
                            TomlFile.parse(definition.id() + ".toml", "").problems();
                    new ExampleCheck(Measures.bundled(), problems).check(definition, example, "example");
                    assertThat(problems.listAll()).isEmpty();
                }));
            }
        }
        return tests;
    }
}
