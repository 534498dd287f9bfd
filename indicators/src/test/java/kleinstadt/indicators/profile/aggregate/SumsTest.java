package kleinstadt.indicators.profile.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kleinstadt.indicators.profile.Aggregation;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.sample.Cars;
import kleinstadt.indicators.profile.sample.ReferenceValues;
import kleinstadt.indicators.profile.sample.SampleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aggregations against R (see {@link ReferenceValues}) and what COINr's documentation prints (1.0.0, "Aggregation"). */
final class SumsTest {

    private static final ReferenceValues R = ReferenceValues.read();
    private static final double[] EQUAL = {1, 1, 1, 1, 1};
    private static final double[] WEIGHTS = {3, 1, 2, 2, 4};

    @Test
    void mazziottaParetoIsWhatRGives() {
        compare("mpi", EQUAL, Aggregation.MAZZIOTTA_PARETO, SumsTest::zScores);
        compare("mpi-weighted", WEIGHTS, Aggregation.MAZZIOTTA_PARETO, SumsTest::zScores);
    }

    @Test
    void adjustedMazziottaParetoIsWhatRGives() {
        compare("ampi", EQUAL, Aggregation.ADJUSTED_MAZZIOTTA_PARETO, name -> reference("reference-range-mean", name));
    }

    @Test
    void meansAreWhatRGives() {
        compare("arithmetic-weighted", WEIGHTS, Aggregation.ARITHMETIC, SumsTest::minMax);
        compare("geometric-weighted", WEIGHTS, Aggregation.GEOMETRIC, SumsTest::minMax);
    }

    /**
     * Compind 3.4's ci_mpi divides the variance by one less than the number of indicators, the published formula by the
     * number: with five indicators its penalty is 5/4 of ours.
     */
    @Test
    void thePenaltyIsFourFifthsOfCompindsForFiveIndicators() {
        double[] values = {90, 100, 110, 120, 130};
        double mean = 110;
        double sampleVariance = 250;
        double compind = mean * (1 - sampleVariance / (mean * mean));
        assertThat(mean - aggregate(Aggregation.MAZZIOTTA_PARETO, values))
                .isCloseTo(0.8 * (mean - compind), within(1e-12));
    }

    /** COINr: the eight groups, two sub-indices and the index of the first five countries of its example, to three digits. */
    @ParameterizedTest
    @CsvSource({
        "12.6, 31.9, 52.4, 39.50, 34.8, 52.5, 71.9, 55.7, 38.4, 53.2, 45.8",
        "26.2, 69.5, 77.5, 54.10, 41.1, 78.2, 72.8, 62.9, 55.4, 68.4, 61.9",
        "48.2, 53.0, 75.6, 43.30, 72.0, 80.8, 86.2, 50.1, 64.0, 63.1, 63.5",
        "13.3, 81.7, 26.5, 5.85, 22.9, 32.4, 27.5, 64.6, 20.2, 57.9, 39.0",
        "24.6, 55.7, 75.9, 27.10, 28.4, 67.5, 53.3, 61.7, 44.7, 56.9, 50.8"
    })
    void twoLevelsAreThoseCoinrPrints(
            double economy,
            double environment,
            double institutions,
            double people,
            double physical,
            double political,
            double social,
            double finance,
            double connectivity,
            double sustainability,
            double index) {
        double first =
                aggregate(Aggregation.ARITHMETIC, new double[] {economy, institutions, people, physical, political});
        double second = aggregate(Aggregation.ARITHMETIC, new double[] {environment, social, finance});
        assertThat(first).isCloseTo(connectivity, within(0.1));
        assertThat(second).isCloseTo(sustainability, within(0.1));
        assertThat(aggregate(Aggregation.ARITHMETIC, new double[] {first, second}))
                .isCloseTo(index, within(0.1));
    }

    @Test
    void whatIsMissingHasNoPart() {
        Sums sums = new Sums(2);
        sums.add(Aggregation.GEOMETRIC, 0, 1, 4);
        sums.add(Aggregation.GEOMETRIC, 0, 1, 9);
        assertThat(sums.has(0)).isTrue();
        assertThat(sums.has(1)).isFalse();
        assertThat(sums.result(Aggregation.GEOMETRIC, 0)).isCloseTo(6, within(1e-12));
        sums.clear();
        assertThat(sums.has(0)).isFalse();
    }

    @Test
    void valuesBelowTheFloorAreRaisedToItOnlyWhereTheyHaveToBePositive() {
        double[] values = {-3, 100};
        Column column = SampleProfile.column(SampleProfile.indicator("x"), values);
        Sums sums = new Sums(2);
        sums.addColumn(Aggregation.GEOMETRIC, column, values, 1, 1);
        assertThat(sums.result(Aggregation.GEOMETRIC, 0)).isEqualTo(1);
        sums.clear();
        sums.addColumn(Aggregation.ARITHMETIC, column, values, 1, 1);
        assertThat(sums.result(Aggregation.ARITHMETIC, 0)).isEqualTo(-3);
    }

    @Test
    void benefitOfTheDoubtIsWhatLpSolveGives() {
        compareDoubt("doubt", new Profile.Bounds(0, 100));
        compareDoubt("doubt-bounded", new Profile.Bounds(10, 50));
    }

    @Test
    void boundsThatTwoPartsCannotKeepGiveWay() {
        BenefitOfTheDoubt doubt = new BenefitOfTheDoubt(
                List.of(new double[] {100, 50}, new double[] {50, 100}), new Profile.Bounds(0, 40));
        assertThat(doubt.score(new double[] {100, 50})).isCloseTo(100 * 1 / 1.25, within(1e-9));
    }

    private static void compareDoubt(String name, Profile.Bounds bounds) {
        double[][] rows = new double[32][Cars.COLUMNS.size()];
        for (int j = 0; j < Cars.COLUMNS.size(); j++) {
            double[] values = minMax(Cars.COLUMNS.get(j));
            for (int row = 0; row < rows.length; row++) {
                rows[row][j] = values[row];
            }
        }
        BenefitOfTheDoubt doubt = new BenefitOfTheDoubt(Arrays.asList(rows), bounds);
        for (int row = 0; row < rows.length; row++) {
            assertThat(doubt.score(rows[row])).as(name + " " + row).isCloseTo(R.get(name, row), within(1e-6));
        }
    }

    private static void compare(
            String name, double[] weights, Aggregation kind, Function<String, double[]> normalised) {
        Sums sums = new Sums(32);
        for (int j = 0; j < weights.length; j++) {
            String column = Cars.COLUMNS.get(j);
            sums.addColumn(
                    kind,
                    SampleProfile.column(SampleProfile.indicator(column), Cars.column(column)),
                    normalised.apply(column),
                    weights[j],
                    1e-9);
        }
        for (int row = 0; row < 32; row++) {
            assertThat(sums.result(kind, row)).as(name + " " + row).isCloseTo(R.get(name, row), within(1e-9));
        }
    }

    private static double aggregate(Aggregation kind, double[] values) {
        Sums sums = new Sums(1);
        for (double value : values) {
            sums.add(kind, 0, 1, value);
        }
        return sums.result(kind, 0);
    }

    private static double[] zScores(String column) {
        return reference("z-score", column);
    }

    private static double[] minMax(String column) {
        return Arrays.stream(reference("min-max", column))
                .map(value -> 1 + 99 * value)
                .toArray();
    }

    private static double[] reference(String name, String column) {
        double[] values = new double[32];
        Arrays.setAll(values, row -> R.get(name, row, column));
        return values;
    }
}
