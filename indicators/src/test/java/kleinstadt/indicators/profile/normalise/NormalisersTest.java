package kleinstadt.indicators.profile.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.Reference;
import kleinstadt.indicators.profile.Ties;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.sample.Cars;
import kleinstadt.indicators.profile.sample.ReferenceValues;
import kleinstadt.indicators.profile.sample.SampleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Normalisations against R (see {@link ReferenceValues}) and against what COINr's documentation prints (version 1.0.0, article
 * "Normalisation"; tests/testthat/test-normalise.R of 1.1.14).
 */
final class NormalisersTest {

    private static final ReferenceValues R = ReferenceValues.read();

    private static Normalisation normalisation(String key) {
        return switch (key) {
            case "min-max" -> new Normalisation.MinMax(0, 1);
            case "z-score" -> new Normalisation.ZScore(100, 10);
            case "percentile-middle" -> new Normalisation.PercentileRank(Ties.MIDDLE);
            case "percentile-lowest" -> new Normalisation.PercentileRank(Ties.LOWEST);
            case "borda-middle" -> new Normalisation.Borda(Ties.MIDDLE);
            case "borda-lowest" -> new Normalisation.Borda(Ties.LOWEST);
            case "distance-median" -> new Normalisation.DistanceToReference(Reference.MEDIAN, false);
            case "reference-range-mean" -> new Normalisation.ReferenceRange(Reference.MEAN);
            default -> throw new IllegalArgumentException(key);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "min-max",
        "z-score",
        "percentile-middle",
        "percentile-lowest",
        "borda-middle",
        "borda-lowest",
        "distance-median",
        "reference-range-mean"
    })
    void everyMethodGivesWhatRGives(String key) {
        for (String name : Cars.COLUMNS) {
            boolean lower = name.equals("qsec") || name.equals("disp") || name.equals("wt");
            double[] normalised = normalise(normalisation(key), Cars.column(name), lower ? -1 : 1);
            for (int row = 0; row < normalised.length; row++) {
                assertThat(normalised[row])
                        .as(key + " of " + name + " " + row)
                        .isCloseTo(R.get(key, row, name), within(1e-10));
            }
        }
    }

    /** COINr: Normalise(mtcars, f_n = "n_dist2max"), first six cars. */
    @ParameterizedTest
    @CsvSource({
        "mpg, 0.4510638, 0.4510638, 0.5276596, 0.4680851, 0.3531915, 0.3276596",
        "qsec, 0.2333333, 0.3000000, 0.4892857, 0.5880952, 0.3000000, 0.6809524",
        "hp, 0.2049470, 0.2049470, 0.1448763, 0.2049470, 0.4346290, 0.1872792",
        "disp, 0.2217511, 0.2217511, 0.0920429, 0.4662010, 0.7206286, 0.3838863",
        "wt, 0.2830478, 0.3482485, 0.2063411, 0.4351828, 0.4927129, 0.4978266"
    })
    void minMaxIsWhatCoinrPrints(String name, double a, double b, double c, double d, double e, double f) {
        double[] first = Arrays.copyOf(normalise(new Normalisation.MinMax(0, 1), Cars.column(name), 1), 6);
        assertThat(first).containsExactly(new double[] {a, b, c, d, e, f}, within(5e-8));
    }

    /** COINr: n_dist2ref of ten random numbers with the fifth as reference. */
    @Test
    void distanceToAReferenceIsWhatCoinrPrints() {
        double[] figures = {
            0.99929691,
            0.27246197,
            0.79770113,
            0.80684520,
            0.29216347,
            0.41060801,
            0.08580341,
            0.50432432,
            0.97445419,
            0.04262557
        };
        double[] expected = {
            3.8337718, 0.9210481, 3.0258953, 3.0625394, 1, 1.4746555, 0.1730312, 1.8502150, 3.7342169, 0
        };
        Column column = column(figures, OptionalDouble.of(figures[4]));
        double[] normalised =
                normalise(new Normalisation.DistanceToReference(Reference.EAST, false), column, figures.length, 1);
        for (int i = 0; i < expected.length; i++) {
            assertThat(normalised[i] / 100).isCloseTo(expected[i], within(2e-7));
        }
        double[] capped = normalise(new Normalisation.DistanceToReference(Reference.EAST, true), column, 10, 1);
        assertThat(capped[0]).isEqualTo(100);
        assertThat(capped[1]).isCloseTo(92.10481, within(2e-5));
    }

    /** COINr's tests of n_goalposts: 1 between 0 and 10 is 0.1, turned round 0.9; beyond the posts 0 and 1. */
    @ParameterizedTest
    @CsvSource({"1, 1, 0.1", "11, 1, 1", "-1, 1, 0", "1, -1, 0.9", "-1, -1, 1", "11, -1, 0"})
    void goalpostsAreThoseOfCoinrsTests(double figure, int sign, double expected) {
        double[] normalised =
                normalise(new Normalisation.Goalposts(0, 1), posts(new double[] {figure}, 0, 10), 1, sign);
        assertThat(normalised[0]).isCloseTo(expected, within(1e-12));
    }

    @Test
    void goalpostsAreThoseOfR() {
        double[] mpg = normalise(new Normalisation.Goalposts(1, 100), posts(Cars.column("mpg"), 15, 30), 32, 1);
        double[] hp = normalise(new Normalisation.Goalposts(1, 100), posts(Cars.column("hp"), 80, 250), 32, -1);
        for (int row = 0; row < mpg.length; row++) {
            assertThat(mpg[row]).isCloseTo(R.get("goalposts", row, "mpg"), within(1e-12));
            assertThat(hp[row]).isCloseTo(R.get("goalposts", row, "hp"), within(1e-12));
        }
    }

    @Test
    void aTownOutsideTheSetDoesNotMoveTheScale() {
        double[] figures = {0, 5, 10, 20};
        Column column = new Column(
                SampleProfile.indicator("figures"),
                IntStream.range(0, 4).toArray(),
                3,
                figures,
                figures,
                figures,
                OptionalDouble.empty());
        assertThat(normalise(new Normalisation.MinMax(0, 100), column, 4, 1)).containsExactly(0, 50, 100, 200);
        assertThat(normalise(new Normalisation.PercentileRank(Ties.MIDDLE), column, 4, 1))
                .containsExactly(new double[] {100.0 / 6, 50, 500.0 / 6, 100}, within(1e-12));
        assertThat(normalise(new Normalisation.Borda(Ties.MIDDLE), column, 4, 1))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void percentilesTurnRoundWithTheirIndicator() {
        double[] figures = {3, 1, 3, 7, 7, 2};
        double[] up = normalise(new Normalisation.PercentileRank(Ties.MIDDLE), figures, 1);
        double[] down = normalise(new Normalisation.PercentileRank(Ties.MIDDLE), figures, -1);
        for (int i = 0; i < figures.length; i++) {
            assertThat(up[i] + down[i]).isCloseTo(100, within(1e-12));
        }
    }

    @Test
    void figuresThatAreAllTheSameGetTheMiddleOfTheScale() {
        double[] figures = {4, 4, 4};
        Normaliser minMax = Normalisers.of(
                new Normalisation.MinMax(1, 100), column(figures, OptionalDouble.empty()), value -> value);
        assertThat(minMax.hasSpread(figures, 3)).isFalse();
        assertThat(normalise(new Normalisation.MinMax(1, 100), figures, 1)).containsOnly(50.5);
        assertThat(normalise(new Normalisation.ZScore(100, 10), figures, 1)).containsOnly(100);
        assertThat(normalise(new Normalisation.ReferenceRange(Reference.MEDIAN), figures, 1))
                .containsOnly(100);
    }

    @Test
    void withoutAnEasternValueTheMedianIsTheReference() {
        double[] figures = {0, 1, 2, 3, 10};
        assertThat(normalise(new Normalisation.DistanceToReference(Reference.EAST, false), figures, 1))
                .containsExactly(normalise(new Normalisation.DistanceToReference(Reference.MEDIAN, false), figures, 1));
    }

    private static double[] normalise(Normalisation normalisation, double[] figures, int sign) {
        return normalise(normalisation, column(figures, OptionalDouble.empty()), figures.length, sign);
    }

    private static double[] normalise(Normalisation normalisation, Column column, int known, int sign) {
        double[] turned = new double[known];
        Arrays.setAll(turned, k -> sign * column.value(k));
        double[] into = new double[known];
        Normalisers.of(normalisation, column, value -> sign * value)
                .normalise(turned, column.members(), known, into, new double[known]);
        return into;
    }

    private static Column column(double[] figures, OptionalDouble east) {
        int[] rows = IntStream.range(0, figures.length).toArray();
        return new Column(SampleProfile.indicator("figures"), rows, figures.length, figures, figures, figures, east);
    }

    private static Column posts(double[] figures, double lower, double upper) {
        ProfileIndicator indicator = new ProfileIndicator(
                "figures",
                "all",
                1,
                true,
                Optional.empty(),
                Optional.of(new ProfileIndicator.Posts(lower, upper)),
                true,
                "");
        return SampleProfile.column(indicator, figures);
    }
}
