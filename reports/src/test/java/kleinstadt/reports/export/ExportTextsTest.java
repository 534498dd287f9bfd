package kleinstadt.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import kleinstadt.data.measure.MeasureUnits;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportTextsTest {

    private static ResourceBundle file(String name) throws IOException {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(ExportTexts.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(file("export.properties").keySet())
                .isEqualTo(file("export_en.properties").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyUnitOfTheCatalogueHasAWordAndACodeThatSdmxAllows(String language) {
        ExportTexts texts = new ExportTexts(Locale.forLanguageTag(language));
        for (IndicatorDefinition definition : IndicatorCatalogue.bundled().listAll()) {
            assertThat(texts.unit(definition.unit())).isNotBlank();
            assertThat(SdmxCodes.unit(definition.unit())).matches("[A-Z0-9_]+");
            assertThat(definition.id()).matches("[A-Za-z0-9_@$-]+");
            assertThat(texts.formula(definition)).isNotBlank();
            assertThat(texts.direction(definition)).isNotBlank();
        }
        assertThat(MeasureUnits.PURE).allMatch(unit -> !texts.unit(unit).isBlank());
        for (Reason reason : Reason.values()) {
            assertThat(texts.text("obs-status." + SdmxCodes.status(reason))).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "population, '#,##0\"\u00a0Personen\"'",
        "share-65-plus, '#,##0.0\"\u00a0%\"'",
        "natural-balance-rate, '+#,##0.0\"\u00a0je 1\u202f000\";-#,##0.0\"\u00a0je 1\u202f000\";#,##0.0\"\u00a0je 1\u202f000\"'",
        "billeter-j, '+#,##0.00;-#,##0.00;#,##0.00'",
    })
    void aSpreadsheetShowsDecimalsSignAndUnit(String indicator, String expected) {
        IndicatorDefinition definition =
                IndicatorCatalogue.bundled().find(indicator).orElseThrow();
        assertThat(NumberFormat.of(definition, new Texts(Locale.GERMAN))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, 2015-12-31", "2015, 2015", "2013-2015, 2013-01-01/P3Y"})
    void periodsAreThoseOfSdmx(String period, String expected) {
        assertThat(SdmxCodes.period(Period.parse(period))).isEqualTo(expected);
    }
}
