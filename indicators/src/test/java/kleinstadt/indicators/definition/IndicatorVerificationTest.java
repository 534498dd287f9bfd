package kleinstadt.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kleinstadt.indicators.toml.DefinitionProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndicatorVerificationTest {

    private static final String GOOD = """
            id = "birth-rate"
            theme = "population"
            unit = "per-1000"
            decimals = 1
            direction = "neutral"
            formula = "1000 * births / population@year-end"
            min-base = 100
            plausible = { min = 0, max = 50 }
            reference = "made up"

            [[input]]
            measure = "births"
            sources = ["12612-01-01-5-B"]

            [[input]]
            measure = "population"
            sources = ["12411-01-01-5"]

            [text.de]
            name = "Geburtenziffer"
            short = "Geburten"
            caption = "Geburten je 1.000."
            limits = ""

            [text.en]
            name = "Birth rate"
            short = "Births"
            caption = "Births per 1,000."
            limits = ""

            [[example]]
            name = "ordinary"
            source = "made up"
            expect = 10

            [example.given]
            births = 2
            "population@year-end" = 200

            [[example]]
            name = "too few people"
            source = "made up"
            missing = "SMALL_BASE"

            [example.given]
            births = 2
            "population@year-end" = 99
            """;

    private static List<String> problems(String text) {
        return IndicatorVerification.verify("birth-rate.toml", text).problems().stream()
                .map(DefinitionProblem::message)
                .toList();
    }

    @Test
    void aGoodFileBecomesADefinition(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("birth-rate.toml"), GOOD);

        Verification verification = IndicatorVerification.verify(file);

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.passed()).isTrue();
        assertThat(verification.definition()).hasValueSatisfying(definition -> {
            assertThat(definition.minBase()).isEqualTo(100);
            assertThat(definition.inputs())
                    .extracting(IndicatorDefinition.Input::measure)
                    .containsExactly("births", "population");
            assertThat(definition.text(Locale.ENGLISH).shortName()).isEqualTo("Births");
        });
    }

    @Test
    void theHashDoesNotDependOnLineEnds() {
        Verification unix = IndicatorVerification.verify("birth-rate.toml", GOOD);
        Verification windows = IndicatorVerification.verify("birth-rate.toml", GOOD.replace("\n", "\r\n"));

        assertThat(windows.definition().orElseThrow().hash())
                .isEqualTo(unix.definition().orElseThrow().hash());
    }

    @Test
    void aFigureThatCannotBeNegativeHasNoSign() {
        assertThat(problems(GOOD.replace("decimals = 1\n", "decimals = 1\nsigned = true\n")))
                .singleElement()
                .asString()
                .startsWith("birth-rate.toml:5:1: expected a plausible range that reaches below zero, found ");
    }

    @Test
    void unknownKeysAreRefusedWithTheirPlace() {
        assertThat(problems(GOOD.replace("decimals = 1\n", "decimals = 1\ndecimal = 2\n")))
                .singleElement()
                .asString()
                .startsWith("birth-rate.toml:5:1: expected one of the keys [decimals, ")
                .endsWith("found 'decimal'");
        assertThat(problems(GOOD.replace("short = \"Births\"", "short = \"Births\"\nlong = \"x\"")))
                .containsExactly(
                        "birth-rate.toml:28:1: expected one of the keys [caption, limits, name, short], found 'long'");
    }

    @Test
    void allProblemsComeAtOnce() {
        String bad = GOOD.replace("theme = \"population\"", "theme = \"birth\"")
                .replace("direction = \"neutral\"\n", "")
                .replace("1000 * births / population", "1000 * brths / population")
                .replace("measure = \"population\"", "measure = \"populaton\"");

        assertThat(problems(bad))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("birth-rate.toml:2:1: expected one of [ageing, population,"))
                .anySatisfy(problem ->
                        assertThat(problem).isEqualTo("birth-rate.toml: expected the key 'direction', found none"))
                .anySatisfy(
                        problem -> assertThat(problem)
                                .isEqualTo(
                                        "birth-rate.toml:5:19: expected a measure of the table of measures (near: 'births'), found 'brths'"))
                .anySatisfy(problem -> assertThat(problem).startsWith("birth-rate.toml:15:1: expected a measure of"))
                .hasSize(4);
    }

    @Test
    void formulaPositionsInABlockTextAreThoseOfTheFile() {
        String bad = GOOD.replace(
                "formula = \"1000 * births / population@year-end\"",
                "formula = \"\"\"\n1000 * births\n  / popultion@year-end\"\"\"");

        assertThat(problems(bad))
                .containsExactly(
                        "birth-rate.toml:8:5: expected a measure of the table of measures (near: 'population'), found 'popultion'");
    }

    @Test
    void unitMustFitTheFormula() {
        assertThat(problems(GOOD.replace("unit = \"per-1000\"", "unit = \"percent\"")))
                .containsExactly(
                        "birth-rate.toml:3:1: expected a unit that fits the formula (per-1000), found 'percent'");
    }

    @Test
    void inputsMustBeThoseOfTheFormula() {
        assertThat(problems(GOOD.replace("1000 * births /", "1000 * deaths /")))
                .containsExactly(
                        "birth-rate.toml:6:1: expected an [[input]] for each measure, found none for 'deaths'",
                        "birth-rate.toml:6:1: expected every [[input]] in the formula, found 'births' only as [[input]]");
    }

    @Test
    void formulaOrMethodButNotBoth() {
        assertThat(problems(GOOD.replace("min-base = 100", "method = \"grouped-mean\"")))
                .containsExactly("birth-rate.toml:7:1: expected either 'formula' or 'method', found both");
    }

    @Test
    void examplesAreRun() {
        assertThat(problems(GOOD.replace("expect = 10", "expect = 11")))
                .containsExactly("birth-rate.toml:34:1: expected 11.0 in example 'ordinary', found 10.0000");
        assertThat(problems(GOOD.replace("missing = \"SMALL_BASE\"", "missing = \"SECRET\"")))
                .containsExactly("birth-rate.toml:43:1: expected SECRET in example 'too few people', found SMALL_BASE");
        assertThat(problems(GOOD.replace("births = 2\n\"population@year-end\" = 99", "births = \"LOST\"")))
                .singleElement()
                .asString()
                .startsWith("birth-rate.toml:45:1: expected figures by series text, found ");
    }

    @Test
    void twoKindsOfExamplesAreAskedFor() {
        String one = GOOD.substring(0, GOOD.lastIndexOf("[[example]]"));

        assertThat(problems(one))
                .containsExactly(
                        "birth-rate.toml: expected two [[example]]s or more, one ordinary and one with a missing"
                                + " or zero input, found 1");
    }

    @Test
    void brokenTomlSaysWhere() {
        assertThat(problems(GOOD.replace("decimals = 1", "decimals = ")))
                .singleElement()
                .asString()
                .startsWith("birth-rate.toml:4:");
    }

    @Test
    void theFileIsCalledLikeTheIndicator() {
        assertThat(IndicatorVerification.verify("births.toml", GOOD).problems())
                .extracting(DefinitionProblem::message)
                .containsExactly(
                        "births.toml:1:1: expected the file's name without .toml (births.toml), found 'birth-rate'");
    }
}
