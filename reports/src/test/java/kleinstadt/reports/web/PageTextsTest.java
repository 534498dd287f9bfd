package kleinstadt.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kleinstadt.data.measure.MeasureUnits;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.definition.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void whatDefinitionsCanSayHasWords(String language) {
        PageTexts texts = new PageTexts(Locale.forLanguageTag(language));
        for (String unit : MeasureUnits.BASE) {
            assertThat(texts.unit(unit)).as(unit).isNotBlank();
            assertThat(texts.unit("euros/" + unit)).as(unit).startsWith("€ ").doesNotContain("{");
        }
        for (String unit : MeasureUnits.PURE) {
            assertThat(texts.has("unit." + unit)).as(unit).isTrue();
        }
        for (String theme : Themes.ALL) {
            assertThat(texts.text("theme." + theme)).as(theme).isNotBlank();
        }
        for (IntervalMethod method : IntervalMethod.values()) {
            assertThat(texts.text("method." + method.key())).as(method.key()).isNotBlank();
        }
        for (Direction direction : Direction.values()) {
            assertThat(texts.text("direction." + direction.name())).isNotBlank();
        }
    }

    @Test
    void unitsOfOneByAnotherAreWords() {
        assertThat(new PageTexts(Locale.GERMAN).unit("euros/persons")).isEqualTo("€ je Person");
        assertThat(new PageTexts(Locale.ENGLISH).unit("persons/km2")).isEqualTo("persons per km²");
    }

    @Test
    void placeholdersAreFilledAsTheyStand() {
        assertThat(new PageTexts(Locale.ENGLISH).text("files.packs.land", "O’Hara $1", "{1}"))
                .isEqualTo("O’Hara $1: {1}");
    }
}
