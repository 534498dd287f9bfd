package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kleinstadt.data.measure.MeasureUnits;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every indicator that a chart shows is defined, described in the catalogue's page, and has its words. */
final class KeyIndicatorsTest {

    private static final List<IndicatorDefinition> ALL =
            IndicatorCatalogue.bundled().listAll();

    private static Stream<String> shown() {
        return Stream.of(
                        KeyIndicators.BALANCES,
                        KeyIndicators.STRIPS,
                        KeyIndicators.SERIES,
                        KeyIndicators.FUNNELS,
                        KeyIndicators.SLOPES,
                        List.of(KeyIndicators.SCATTER_X, KeyIndicators.SCATTER_Y, PopulationComposer.INDICATOR))
                .flatMap(List::stream);
    }

    @Test
    void theyAreInTheBundledCatalogue() {
        assertThat(shown()).isSubsetOf(ALL.stream().map(IndicatorDefinition::id).toList());
    }

    @Test
    void allIndicatorsOfProfilesAndOverviewsAreOnTheCataloguePage() throws IOException {
        // Spine charts and overview tables show every bundled indicator.
        String page = Files.readString(Path.of("..", "docs", "catalogue.md"));
        assertThat(ALL)
                .hasSizeGreaterThan(100)
                .allSatisfy(definition -> assertThat(page).contains("\n### " + definition.id() + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void eachThemeAndUnitHasWords(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));
        Themes.ALL.forEach(theme -> assertThat(texts.text("theme." + theme)).isNotBlank());
        for (String unit : MeasureUnits.BASE) {
            assertThat(texts.unit(unit)).isNotBlank();
            assertThat(texts.unit("euros/" + unit)).contains("€ ");
        }
        for (IndicatorDefinition definition : ALL) {
            assertThat(texts.value(definition, 12.3)).doesNotContain("/", "null", "{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void bothAxesOfTheScatterNameTheirHalves(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));
        Set<String> halves = Set.of(
                texts.text("scatter.low." + KeyIndicators.SCATTER_X),
                texts.text("scatter.high." + KeyIndicators.SCATTER_X),
                texts.text("scatter.low." + KeyIndicators.SCATTER_Y),
                texts.text("scatter.high." + KeyIndicators.SCATTER_Y));
        assertThat(halves).hasSize(4);
    }

    @Test
    void unitsThatANameTellsAreNotToldTwice() {
        Texts texts = new Texts(Locale.GERMAN);
        assertThat(texts.value(find("rent-per-square-metre"), 7.87)).isEqualTo("7,87\u00a0€");
        assertThat(texts.value(find("persons-per-household"), 2.28)).isEqualTo("2,28");
        assertThat(texts.value(find("disposable-income-per-resident"), 27.9)).isEqualTo("27,9\u00a0Tsd. € je Person");
        assertThat(texts.value(find("share-65-plus"), 31.4)).isEqualTo("31,4\u00a0%");
    }

    private static IndicatorDefinition find(String id) {
        return ALL.stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
