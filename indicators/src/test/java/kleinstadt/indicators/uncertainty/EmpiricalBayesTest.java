package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against EBest of spdep 1.2-7 (Debian r-cran-spdep 1.2-7+dfsg-1, R 4.2.2), see uncertainty.R. */
final class EmpiricalBayesTest {

    private static final double[] BIRTHS = {12, 31, 45, 8, 60, 3, 22, 71, 15, 0};
    private static final double[] COMMUTERS = {700, 2100, 1900, 820, 3500, 150, 1300, 5100, 400, 260};
    private static final double[] PERSONS = {2100, 4300, 5200, 1900, 7700, 610, 2500, 9800, 1400, 520};

    @Test
    void ratesEqualSpdep() {
        EmpiricalBayes learnt = EmpiricalBayes.ofRates(BIRTHS, PERSONS);
        assertThat(learnt.between()).isCloseTo(3.73289385378419e-07, within(1e-19));
        assertThat(learnt.overall()).isCloseTo(0.007410491257285596, within(1e-16));
        double[] expected = {
            0.00724822571381757, 0.007374671566666646, 0.007668573636693575, 0.007130978084039665, 0.007517170681638275,
            0.007336187203715079, 0.007565904308278642, 0.007355762348729804, 0.007628133887201374, 0.007221335524014254
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat(learnt.estimate(BIRTHS[i], PERSONS[i])).isCloseTo(expected[i], within(1e-15));
        }
    }

    @Test
    void sharesEqualSpdep() {
        EmpiricalBayes learnt = EmpiricalBayes.ofShares(COMMUTERS, PERSONS);
        assertThat(learnt.overall()).isCloseTo(0.4504579517069109, within(1e-15));
        double[] expected = {
            0.3357659347491097, 0.4879833931367423, 0.3661071240568253, 0.4320113806465201, 0.4545219463409382,
            0.2598214487056549, 0.5187827069689335, 0.520091680085769, 0.2907939615978823, 0.4960912692189647
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat(learnt.estimate(COMMUTERS[i], PERSONS[i])).isCloseTo(expected[i], within(1e-14));
        }
    }

    /** spdep gives 0.01025 for all three towns. */
    @Test
    void whereChanceExplainsAllEveryTownGetsTheOverallRate() {
        double[] events = {20, 41, 62};
        double[] persons = {2000, 4000, 6000};
        EmpiricalBayes rates = EmpiricalBayes.ofRates(events, persons);
        EmpiricalBayes shares = EmpiricalBayes.ofShares(events, persons);
        assertThat(rates.between()).isZero();
        assertThat(shares.between()).isZero();
        assertThat(rates.estimate(20, 2000)).isCloseTo(0.01025, within(1e-16));
        assertThat(shares.estimate(62, 6000)).isCloseTo(0.01025, within(1e-16));
    }

    @Test
    void withoutEventsTheEstimateIsNone() {
        EmpiricalBayes none = EmpiricalBayes.ofRates(new double[2], new double[] {500, 900});
        assertThat(none.estimate(0, 500)).isZero();
    }

    @Test
    void refusesTownsWithoutPeople() {
        assertThatThrownBy(() -> EmpiricalBayes.ofRates(new double[1], new double[1]))
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> EmpiricalBayes.ofShares(new double[0], new double[0]))
                .hasMessageContaining("none");
        EmpiricalBayes learnt = EmpiricalBayes.ofRates(BIRTHS, PERSONS);
        assertThatThrownBy(() -> learnt.estimate(1, 0)).hasMessageContaining("above 0");
    }
}
