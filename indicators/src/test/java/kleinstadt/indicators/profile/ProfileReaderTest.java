package kleinstadt.indicators.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Period;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.toml.DefinitionProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles are read strictly: everything wrong is named at once, each with its place. */
final class ProfileReaderTest {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.bundled();
    private static final String SOUND = """
            id = "sound"

            [text.de]
            name = "Probe"
            description = "Zur Probe."
            [text.en]
            name = "Sample"
            description = "For a test."

            [outliers]
            method = "winsorise"
            max-percent = 10
            otherwise = "log"
            reason = "r1"

            [normalisation]
            method = "min-max"
            reason = "r2"

            [weights]
            within = "given"
            across = "equal"
            reason = "r3"

            [aggregation]
            within = "arithmetic"
            across = "geometric"
            reason = "r4"

            [missing]
            theme-percent = 50
            impute = "none"
            reason = "r5"

            [uncertainty]
            normalisation = ["min-max", "z-score"]
            weights = "uniform"
            weights-percent = 20
            leave-one-out = true
            reason = "r6"

            [[theme]]
            id = "work"
            reason = "r7"

            [[indicator]]
            id = "unemployment-ratio"
            theme = "work"
            weight = 2
            period = "2021"
            reason = "r8"

            [[indicator]]
            id = "workplace-centrality"
            theme = "work"
            direction = "higher-is-better"
            outliers = "none"
            reason = "r9"
            """;

    @Test
    void everyChoiceIsRead() {
        Profile profile = read(SOUND).profile().orElseThrow();
        assertThat(profile.outliers()).isEqualTo(new Outliers(true, 2, 3.5, 10, true));
        assertThat(profile.normalisation()).isEqualTo(new Normalisation.MinMax(1, 100));
        assertThat(profile.weights()).isEqualTo(new Weights(Weights.Within.GIVEN, false));
        assertThat(profile.aggregations()).isEqualTo(new Aggregations(Aggregation.ARITHMETIC, Aggregation.GEOMETRIC));
        assertThat(profile.missing()).isEqualTo(new MissingRule(0, 50, 0, 1, false));
        assertThat(profile.uncertainty())
                .isEqualTo(new Uncertainty(
                        false,
                        List.of(new Normalisation.MinMax(1, 100), new Normalisation.ZScore(100, 10)),
                        new WeightNoise.Uniform(0.2),
                        List.of(profile.aggregations()),
                        true,
                        false));
        assertThat(profile.indicators())
                .containsExactly(
                        new ProfileIndicator(
                                "unemployment-ratio",
                                "work",
                                2,
                                false,
                                Optional.of(Period.parse("2021")),
                                Optional.empty(),
                                true,
                                "r8"),
                        new ProfileIndicator(
                                "workplace-centrality",
                                "work",
                                1,
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                "r9"));
        assertThat(profile.reasons()).containsEntry("missing", "r5").hasSize(6);
        assertThat(profile.text(Locale.ENGLISH).name()).isEqualTo("Sample");
        assertThat(profile.text(Locale.FRENCH).name()).isEqualTo("Probe");
        assertThat(profile.hash()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-percent = 10 | max-percent = 80 | max-percent = 80 | a number from 0 to 25",
                "max-percent = 10 | most-percent = 10 | most-percent | 'most-percent'",
                "method = \"min-max\" | method = \"minmax\" | minmax | one of [min-max",
                "method = \"min-max\" | method = \"borda\" | within = \"arithmetic\" | arithmetic/geometric on borda",
                "method = \"min-max\" | method = \"goalposts\" | [[indicator]] | goalposts = {",
                "method = \"min-max\" | method = z-score | z-score | TOML",
                "across = \"geometric\" | across = \"adjusted-mazziotta-pareto\" | within = \"arithmetic\" | reference-range",
                "across = \"geometric\" | across = \"benefit-of-the-doubt\" | [uncertainty] | without benefit-of-the-doubt",
                "\"z-score\"] | \"goalposts\"] | \"goalposts\"] | no goalposts",
                "\"z-score\"] | \"ranks\"] | \"ranks\"] | 'ranks'",
                "theme-percent = 50 | themes = 3 | [missing] | at most 1 themes",
                "id = \"unemployment-ratio\" | id = \"unemployment\" | id = \"unemployment\" | 'unemployment'",
                "id = \"unemployment-ratio\" | id = \"workplace-centrality\" | [[indicator]] | a direction",
                "direction = \"higher-is-better\" | direction = \"up\" | direction = \"up\" | higher-is-better",
                "period = \"2021\" | period = \"last\" | period = \"last\" | latest, or a period",
                "weight = 2 | weight = 0 | weight = 0 | 0.000001",
                "reason = \"r4\" | reason = \"\" | reason = \"\" | an empty one",
                "theme = \"work\" | theme = \"wörk\" | theme = \"wörk\" | one of [work]",
                "outliers = \"none\" | goalposts = { lower = 5, upper = 1 } | goalposts | lower below upper",
            })
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String place, String expected) {
        String text = SOUND.replaceFirst(Pattern.quote(right), wrong);
        assertThat(text).isNotEqualTo(SOUND);
        ProfileVerification verification = read(text);
        assertThat(verification.profile()).isEmpty();
        assertThat(verification.problems())
                .extracting(DefinitionProblem::message)
                .anySatisfy(message -> assertThat(message).contains(expected));
        assertThat(verification.problems())
                .filteredOn(problem -> problem.message().contains(expected))
                .extracting(DefinitionProblem::line)
                .contains(line(text, place));
    }

    private static int line(String text, String part) {
        return 1
                + (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == 10)
                        .count();
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        String text = SOUND.replace("\"winsorise\"", "\"cut\"")
                .replace("\"uniform\"", "\"normal\"")
                .replace("unemployment-ratio", "nothing")
                .replace("id = \"sound\"", "id = \"Sound\"");
        assertThat(read(text).problems())
                .extracting(DefinitionProblem::line)
                .contains(line(text, "Sound"), line(text, "cut"), line(text, "\"normal\""), line(text, "nothing"))
                .isSorted();
    }

    @Test
    void bundledProfilesAreSoundAndJudgeAsTheCatalogueDoesUnlessTheySay() {
        ProfileCatalogue profiles = ProfileCatalogue.bundled(CATALOGUE);
        assertThat(profiles.listAll()).extracting(Profile::id).containsExactly("resilienz", "mean-percentile");
        Profile resilience = profiles.find(ProfileCatalogue.DEFAULT).orElseThrow();
        assertThat(resilience.indicators()).hasSizeBetween(20, 28);
        assertThat(resilience.themes()).hasSize(9);
        for (Profile profile : profiles.listAll()) {
            for (ProfileIndicator indicator : profile.indicators()) {
                Direction direction =
                        CATALOGUE.find(indicator.id()).orElseThrow().direction();
                if (direction != Direction.NEUTRAL) {
                    assertThat(indicator.higherIsBetter())
                            .as(indicator.id())
                            .isEqualTo(direction == Direction.HIGHER_IS_BETTER);
                }
            }
        }
        assertThat(profiles.find("mean-percentile").orElseThrow().indicators())
                .extracting(ProfileIndicator::id, ProfileIndicator::higherIsBetter)
                .containsExactlyElementsOf(resilience.indicators().stream()
                        .map(each -> tuple(each.id(), each.higherIsBetter()))
                        .toList());
    }

    @Test
    void noBundledProfileHasFiguresThatExistByKreisOnly() {
        for (Profile profile : ProfileCatalogue.bundled(CATALOGUE).listAll()) {
            for (ProfileIndicator indicator : profile.indicators()) {
                assertThat(CATALOGUE.find(indicator.id()).orElseThrow().levels())
                        .as(indicator.id())
                        .doesNotContain(AreaLevel.KREIS);
            }
        }
    }

    private static ProfileVerification read(String text) {
        return new ProfileReader(CATALOGUE).read("sound.toml", text);
    }
}
