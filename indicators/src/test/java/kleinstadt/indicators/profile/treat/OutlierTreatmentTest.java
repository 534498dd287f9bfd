package kleinstadt.indicators.profile.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.Outliers;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.sample.ReferenceValues;
import kleinstadt.indicators.profile.sample.SampleProfile;
import org.junit.jupiter.api.Test;

/**
 * Outliers as COINr tells and treats them. "COINr" are values its documentation prints (version 1.0.0, articles "Outlier
 * treatment"; tests/testthat/test-treat.R of 1.1.14), "R" those of {@link ReferenceValues}.
 */
final class OutlierTreatmentTest {

    private static final ReferenceValues R = ReferenceValues.read();
    private static final double[] TWO_OUTLIERS = DoubleStream.concat(
                    IntStream.rangeClosed(1, 10).asDoubleStream(), DoubleStream.of(30, 100))
            .toArray();
    private static final double[] ISLANDS = ReferenceValues.column("islands.csv", 0);

    private final List<Step> log = new ArrayList<>();

    @Test
    void momentsAreThoseCoinrPrints() {
        Moments moments = Moments.of(TWO_OUTLIERS);
        assertThat(moments.skewness()).isCloseTo(3.063241, within(5e-7));
        assertThat(moments.kurtosis()).isCloseTo(9.741391, within(5e-7));
    }

    @Test
    void momentsAreThoseOfE1071() {
        Moments moments = Moments.of(ISLANDS);
        assertThat(moments.skewness()).isCloseTo(R.get("moments-islands", 0), within(1e-12));
        assertThat(moments.kurtosis()).isCloseTo(R.get("moments-islands", 1), within(1e-12));
        assertThat(Moments.of(new double[] {5, 5, 5, 5, 5})).isEqualTo(new Moments(0, 0));
    }

    @Test
    void onePointIsMovedToTheNextAsInCoinr() {
        double[] treated = treat(TWO_OUTLIERS, 25, false);
        assertThat(treated).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30);
        assertThat(Moments.of(treated).skewness()).isCloseTo(1.712038, within(5e-7));
        assertThat(Moments.of(treated).kurtosis()).isCloseTo(1.815781, within(5e-7));
        Step step = log.get(0);
        assertThat(step.what()).isEqualTo("winsorised");
        assertThat(step.changed()).isEqualTo(1);
        assertThat(step.parameters()).contains("skewness=3.06324", "at-most=3", "then-skewness=1.71204");
    }

    @Test
    void oneOutlierAmongElevenBecomesTenAsInCoinrsTests() {
        double[] figures = DoubleStream.concat(IntStream.rangeClosed(1, 10).asDoubleStream(), DoubleStream.of(100))
                .toArray();
        double[] expected = figures.clone();
        expected[10] = 10;
        assertThat(treat(figures, 25, false)).containsExactly(expected);
    }

    @Test
    void lowOutliersAreRaised() {
        double[] low = Arrays.stream(TWO_OUTLIERS).map(x -> -x).toArray();
        double[] treated = treat(low, 25, false);
        for (int i = 0; i < treated.length; i++) {
            assertThat(treated[i]).isEqualTo(R.get("winsorised-low", i));
        }
    }

    @Test
    void islandsAreBroughtInPointByPointAsInR() {
        double[] treated = treat(ISLANDS, 25, true);
        for (int i = 0; i < treated.length; i++) {
            assertThat(treated[i]).isEqualTo(R.get("winsorised-islands", i));
        }
        assertThat(log.get(0).changed()).isEqualTo((long) R.get("winsorised-count-islands", 0));
    }

    @Test
    void theLogarithmIsTakenWhereMovingIsNotEnough() {
        double[] treated = treat(ISLANDS, 5, true);
        for (int i = 0; i < treated.length; i++) {
            assertThat(treated[i]).isCloseTo(R.get("log-islands", i), within(1e-12));
        }
        assertThat(log).hasSize(2);
        assertThat(log.get(0).executed()).isFalse();
        assertThat(log.get(0).reason()).contains("moving 2 figures is not enough");
        assertThat(log.get(1).what()).isEqualTo("log-of-high");
        assertThat(log.get(1).parameters()).contains("then-skewness=1.9581").doesNotContain("still-outside");
    }

    @Test
    void theLogarithmOfLowOutliersIsTakenFromTheOtherSide() {
        double[] low = Arrays.stream(TWO_OUTLIERS).map(x -> -x).toArray();
        double[] treated = treat(low, 0, true);
        for (int i = 0; i < treated.length; i++) {
            assertThat(treated[i]).isCloseTo(R.get("log-low", i), within(1e-12));
        }
        assertThat(log.get(1).what()).isEqualTo("log-of-low");
    }

    @Test
    void withoutTheLogarithmAsManyAsAllowedAreMoved() {
        treat(ISLANDS, 5, false);
        assertThat(log).hasSize(1);
        assertThat(log.get(0).what()).isEqualTo("winsorised");
        assertThat(log.get(0).changed()).isEqualTo(2);
        assertThat(log.get(0).parameters()).contains("still-outside=true");
    }

    @Test
    void figuresWithinTheLimitsStay() {
        double[] figures = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();
        assertThat(treat(figures, 25, true)).containsExactly(figures);
        assertThat(log.get(0).executed()).isFalse();
        assertThat(log.get(0).reason()).contains("within its limit");
    }

    @Test
    void aTownOutsideTheSetIsBroughtToTheSetsBounds() {
        Treatment treatment = new Treatment(Treatment.Form.LOG_OF_HIGH, 1, 101);
        assertThat(treatment.apply(1000)).isEqualTo(treatment.apply(101)).isCloseTo(Math.log(101), within(1e-12));
        assertThat(treatment.apply(-5)).isEqualTo(treatment.apply(1)).isEqualTo(0);
    }

    private double[] treat(double[] figures, double maxPercent, boolean otherwise) {
        Column column = SampleProfile.column(SampleProfile.indicator("figures"), figures);
        Treatment treatment = new OutlierTreatment(new Outliers(true, 2, 3.5, maxPercent, otherwise), log).fit(column);
        return Arrays.stream(figures).map(treatment::apply).toArray();
    }
}
