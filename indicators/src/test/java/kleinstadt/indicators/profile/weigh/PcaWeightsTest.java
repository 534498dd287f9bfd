package kleinstadt.indicators.profile.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.Weights;
import kleinstadt.indicators.profile.sample.Cars;
import kleinstadt.indicators.profile.sample.ReferenceValues;
import kleinstadt.indicators.profile.sample.SampleProfile;
import org.junit.jupiter.api.Test;

/** First principal components, the weights COINr's get_PCA() takes from R's prcomp(). */
final class PcaWeightsTest {

    private static final ReferenceValues R = ReferenceValues.read();

    /**
     * USArrests: loadings 0.5358995, 0.5831836, 0.2781909, 0.5434321 and 62 % of the variance, as printed in James, Witten,
     * Hastie, Tibshirani: An Introduction to Statistical Learning (2nd edition, section 12.5.1 and table 12.1).
     */
    @Test
    void loadingsAreThosePrintedForUsArrests() {
        double[][] rows = new double[50][4];
        for (int j = 0; j < 4; j++) {
            double[] column = ReferenceValues.column("usarrests.csv", j);
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = column[i];
            }
        }
        PcaWeights weights = PcaWeights.of(rows).orElseThrow();
        double[] printed = {0.5358995, 0.5831836, 0.2781909, 0.5434321};
        for (int j = 0; j < 4; j++) {
            assertThat(weights.loadings().get(j)).isCloseTo(printed[j], within(5e-8));
        }
        assertThat(weights.explained()).isCloseTo(0.62, within(0.005));
        assertThat(weights.explained()).isCloseTo(R.get("pca-usarrests", 4), within(1e-12));
    }

    @Test
    void loadingsAreThoseOfPrcomp() {
        PcaWeights weights = PcaWeights.of(cars()).orElseThrow();
        for (int j = 0; j < 5; j++) {
            assertThat(weights.loadings().get(j)).isCloseTo(R.get("pca-cars", j), within(1e-10));
        }
        assertThat(weights.explained()).isCloseTo(R.get("pca-cars", 5), within(1e-12));
    }

    @Test
    void indicatorsAgainstTheOthersWeighNothingAndAreNamed() {
        Profile profile = new SampleProfile()
                .theme("all", "mpg", "-qsec", "hp", "-disp", "-wt")
                .weights(Weights.Within.PCA, false)
                .profile();
        List<Step> log = new ArrayList<>();
        double[] weights = new ProfileWeights(profile, profile.indicators(), log).within(numbers -> cars());
        double sum = R.get("pca-cars", 0) + R.get("pca-cars", 3) + R.get("pca-cars", 4);
        assertThat(weights)
                .containsExactly(
                        new double[] {
                            R.get("pca-cars", 0) / sum, 0, 0, R.get("pca-cars", 3) / sum, R.get("pca-cars", 4) / sum
                        },
                        within(1e-10));
        assertThat(log)
                .filteredOn(step -> !step.executed())
                .extracting(Step::subject)
                .containsExactly("qsec", "hp");
    }

    @Test
    void aThemeWithoutACommonComponentIsWeighedEqually() {
        Profile profile = new SampleProfile()
                .theme("one", "a")
                .theme("two", "b", "c")
                .weights(Weights.Within.PCA, false)
                .profile();
        List<Step> log = new ArrayList<>();
        double[][] opposed = {{1, 6}, {2, 4}, {3, 2}, {4, 0}};
        double[] weights = new ProfileWeights(profile, profile.indicators(), log).within(numbers -> opposed);
        assertThat(weights).containsExactly(1, 0.5, 0.5);
        assertThat(log)
                .filteredOn(step -> !step.executed())
                .extracting(Step::subject)
                .containsExactly("one", "two");
    }

    private static double[][] cars() {
        double[][] rows = new double[32][5];
        int[] signs = {1, -1, 1, -1, -1};
        for (int j = 0; j < 5; j++) {
            double[] column = Cars.column(Cars.COLUMNS.get(j));
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = signs[j] * column[i];
            }
        }
        return rows;
    }
}
