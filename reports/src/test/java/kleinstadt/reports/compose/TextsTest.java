package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.profile.ProfileCatalogue;
import kleinstadt.indicators.profile.ProfileTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTest {

    private final Texts german = new Texts(Locale.GERMAN);
    private final Texts english = new Texts(Locale.ENGLISH);

    @Test
    void numbersFollowTheLanguage() {
        assertThat(german.number(12345.678, 1)).isEqualTo("12\u202f345,7");
        assertThat(english.number(12345.678, 1)).isEqualTo("12,345.7");
    }

    @Test
    void minusIsAMinusAndZeroHasNoSign() {
        assertThat(german.number(-61.3, 1)).isEqualTo("\u221261,3");
        assertThat(german.signed(4.94, 1)).isEqualTo("+4,9");
        assertThat(german.signed(-0.04, 1)).isEqualTo("0,0");
        assertThat(german.signed(0.04, 1)).isEqualTo("0,0");
    }

    @Test
    void halvesAreRoundedUpAsPeopleDo() {
        assertThat(german.number(2.5, 0)).isEqualTo("3");
        assertThat(german.number(0.125, 2)).isEqualTo("0,13");
    }

    @Test
    void unitsStandBehindAndStayWithTheNumber() {
        assertThat(german.withUnit(26.17, 1, "percent", false)).isEqualTo("26,2\u00a0%");
        assertThat(german.withUnit(-1.28, 2, "ratio", true)).isEqualTo("\u22121,28");
    }

    @Test
    void datesAndYears() {
        assertThat(german.period(Period.endOf(2015))).isEqualTo("31.12.2015");
        assertThat(english.date(LocalDate.of(2022, 5, 15))).isEqualTo("15 May 2022");
        assertThat(german.period(new Period.YearSpan(2013, 2015))).isEqualTo("2013\u20132015");
    }

    @Test
    void ranksSayWhetherTheTownIsOneOfThem() {
        assertThat(german.rank(OptionalDouble.of(37), 439, true)).isEqualTo("Rang 37 von 439");
        assertThat(german.rank(OptionalDouble.of(37.5), 439, true)).isEqualTo("Rang 37,5 von 439");
        assertThat(german.rank(OptionalDouble.of(440), 439, false)).isEqualTo("wäre Rang 440 von 440");
        assertThat(german.rank(OptionalDouble.empty(), 439, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWords(Reason reason) {
        assertThat(german.reason(reason)).isNotBlank();
        assertThat(english.reason(reason)).isNotBlank().isNotEqualTo(german.reason(reason));
    }

    @Test
    void themesOfAllBundledProfilesHaveWordsAndOthersTheirId() {
        List<String> themes = ProfileCatalogue.bundled(IndicatorCatalogue.bundled()).listAll().stream()
                .flatMap(profile -> profile.themes().stream())
                .map(ProfileTheme::id)
                .toList();
        assertThat(themes)
                .contains("all")
                .allSatisfy(theme -> assertThat(german.theme(theme)).isNotEqualTo(theme));
        assertThat(german.theme("my-theme")).isEqualTo("my-theme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kleinstadt.reports.compose.texts", "kleinstadt.reports.web.page"})
    void bothLanguagesHaveTheSameKeys(String name) {
        assertThat(bundle(name, Locale.ENGLISH).keySet())
                .containsExactlyInAnyOrderElementsOf(bundle(name, Locale.GERMAN).keySet());
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
