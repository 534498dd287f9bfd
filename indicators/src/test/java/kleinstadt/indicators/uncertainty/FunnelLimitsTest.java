package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FunnelLimitsTest {

    private static final ConfidenceLevel P95 = ConfidenceLevel.P95;
    private static final ConfidenceLevel P99_8 = ConfidenceLevel.P99_8;

    /** tests/testthat/testdata_funnel_prop_outputs.csv of PHEindicatormethods 1.4: per cent around 80.642448. */
    @ParameterizedTest
    @CsvSource({
        "1, 3.204264, 100, 0, 100",
        "20, 63.326743, 97.958152, 53.341156, 100",
        "102, 72.974925, 88.309971, 68.553233, 92.731663",
        "1008, 78.203374, 83.081521, 76.796814, 84.488082",
        "9998, 79.867989, 81.416907, 79.421375, 81.863521",
        "110000, 80.408963, 80.875933, 80.274317, 81.010578",
    })
    void shareEqualsThePublishedLimits(
            double persons, double lower95, double upper95, double lower998, double upper998) {
        Interval inner = FunnelLimits.share(0.80642448, persons, P95).times(100);
        Interval outer = FunnelLimits.share(0.80642448, persons, P99_8).times(100);
        assertThat(inner.lower()).isCloseTo(lower95, within(2e-6));
        assertThat(inner.upper()).isCloseTo(upper95, within(2e-6));
        assertThat(outer.lower()).isCloseTo(lower998, within(2e-6));
        assertThat(outer.upper()).isCloseTo(upper998, within(2e-6));
    }

    /**
     * tests/testthat/testdata_funnel_ratio_outputs.csv of PHEindicatormethods 1.4: for each number of observed events
     * the expected events at which it is a limit, and the ratio × 100 there. The published search stops at seven
     * digits.
     */
    @ParameterizedTest
    @CsvSource({
        "0.95, LOWER, 5.571644585, 17.94802207",
        "0.95, UPPER, 0.025317898, 3949.774946",
        "0.95, LOWER, 18.39035799, 54.3763205",
        "0.95, UPPER, 4.795387629, 208.5337156",
        "0.95, LOWER, 121.6268111, 82.21871402",
        "0.95, UPPER, 81.36400699, 122.9044681",
        "0.998, LOWER, 9.233410143, 10.83023482",
        "0.998, UPPER, 0.001000547, 99945.32721",
        "0.998, LOWER, 134.9243187, 74.11562345",
        "0.998, UPPER, 636.1521174, 112.5516964",
    })
    void ratioEqualsThePublishedLimits(double level, Side side, double expected, double ratio) {
        Interval limits =
                FunnelLimits.ratio(expected, new ConfidenceLevel(level)).times(100);
        double limit = side == Side.LOWER ? limits.lower() : limits.upper();
        assertThat(limit).isCloseTo(ratio, within(ratio * 1e-5));
    }

    /** tests/testthat/testdata_funnel_rate_outputs.csv of PHEindicatormethods 1.4: per 100,000 around 116.1720835. */
    @ParameterizedTest
    @CsvSource({
        "0.95, LOWER, 5276.757672, 63.17010446",
        "0.95, UPPER, 1375.943768, 242.2579623",
        "0.998, LOWER, 38382.78582, 85.97604186",
        "0.998, UPPER, 20393.92315, 161.8129075",
    })
    void rateEqualsThePublishedLimits(double level, Side side, double personsInOneYear, double rate) {
        // the published populations are a year's, the rates rest on three years
        double persons = 3 * personsInOneYear;
        Interval limits = FunnelLimits.rate(116.1720835 / 100_000, persons, new ConfidenceLevel(level))
                .times(100_000);
        double limit = side == Side.LOWER ? limits.lower() : limits.upper();
        assertThat(limit).isCloseTo(rate, within(rate * 1e-5));
    }

    @Test
    void aTownIsOutsideWhereItsOwnIntervalLeavesOutTheTarget() {
        for (double events = 1; events < 60; events++) {
            Interval limits = FunnelLimits.ratio(25.5, P95);
            boolean outside = !limits.contains(events / 25.5);
            assertThat(ByarPoisson.exact(events, P95).contains(25.5)).isEqualTo(!outside);
        }
    }

    @Test
    void withFewExpectedEventsNoneIsWithinTheLimits() {
        // with under 3.69 expected events none at all is no surprise at the 95 % level
        assertThat(FunnelLimits.ratio(3.68, P95).lower()).isZero();
        assertThat(FunnelLimits.ratio(3.70, P95).lower()).isPositive();
    }

    /** uncertainty.R (R 4.2.2). */
    @Test
    void overdispersionWidensTheLimits() {
        Interval ratio = FunnelLimits.ratio(100, P95, new Overdispersion(2.7, 0.003996212008106835));
        assertThat(ratio.lower()).isCloseTo(0.7090123353764564, within(1e-13));
        assertThat(ratio.upper()).isCloseTo(1.3408975264628258, within(1e-13));
        double target = 1556 / 16665.0;
        Interval share = FunnelLimits.share(target, 1000, P99_8, new Overdispersion(5.2, 0.0008626087256568983));
        assertThat(share.lower()).isCloseTo(0.04242310431840157, within(1e-13));
        assertThat(share.upper()).isCloseTo(0.16153608623901616, within(1e-13));
    }

    @Test
    void withoutOverdispersionTheLimitsStay() {
        Overdispersion none = new Overdispersion(0.9, 0);
        assertThat(FunnelLimits.ratio(40, P95, none)).isEqualTo(FunnelLimits.ratio(40, P95));
        assertThat(FunnelLimits.share(0.3, 40, P95, none)).isEqualTo(FunnelLimits.share(0.3, 40, P95));
        assertThat(FunnelLimits.rate(0.01, 4000, P95, none)).isEqualTo(FunnelLimits.rate(0.01, 4000, P95));
    }

    @Test
    void refusesWhatHasNoFunnel() {
        assertThatThrownBy(() -> FunnelLimits.share(1.2, 10, P95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FunnelLimits.share(0.2, 0, P95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FunnelLimits.ratio(0, P95)).hasMessageContaining("above 0");
    }

    private enum Side {
        LOWER,
        UPPER
    }
}
