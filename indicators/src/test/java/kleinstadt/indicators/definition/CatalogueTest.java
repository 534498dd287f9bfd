package kleinstadt.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.measure.Measures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class CatalogueTest {

    @Test
    void holdsEveryCoreIndicatorInOrderOfThemeAndId() {
        assertThat(IndicatorCatalogue.bundled().listAll())
                .extracting(IndicatorDefinition::id)
                .containsExactly(
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
                    Problems problems = new Problems(definition.id() + ".toml", TomlPositions.of(""));
                    new ExampleCheck(Measures.bundled(), problems).check(definition, example, "example");
                    assertThat(problems.listAll()).isEmpty();
                }));
            }
        }
        return tests;
    }
}
