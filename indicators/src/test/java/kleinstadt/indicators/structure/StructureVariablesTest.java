package kleinstadt.indicators.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kleinstadt.indicators.definition.IndicatorCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StructureVariablesTest {

    @Test
    void everyVariableIsAnIndicatorOfTheCatalogue() {
        assertThat(StructureVariables.bundled())
                .hasSizeGreaterThan(5)
                .allMatch(variable ->
                        IndicatorCatalogue.bundled().find(variable.indicator()).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scale = \"cubic\" | CUBIC",
                "weight = 2 | weight",
                "[[variable]] ; indicator = \"a\" ; why = \"x\" | twice",
                "] | [[variable]]"
            })
    void aWrongListIsRefused(String line, String message) {
        String text = "[[variable]]\nindicator = \"a\"\nwhy = \"b\"\n" + line.replace(" ; ", "\n") + "\n";

        assertThatThrownBy(() -> StructureVariables.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
