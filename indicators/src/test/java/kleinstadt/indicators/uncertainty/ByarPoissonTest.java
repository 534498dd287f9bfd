package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ByarPoissonTest {

    /** Inputs of tests/testthat/testByars.R of PHEindicatormethods 2.1, values from uncertainty.R (R 4.2.2). */
    @ParameterizedTest
    @CsvSource({
        "65, 0.95, 50.16318771045946, 82.84913854593984",
        "65, 0.998, 42.8802614714802, 94.0002908443180",
        "1045, 0.95, 982.5932018073325, 1110.33121298565",
        "1045, 0.998, 947.9407035610374, 1148.806160988033",
        "10, 0.95, 4.787449913967564, 18.391458605756473",
        "10, 0.998, 2.916318374695686, 24.193724927880535",
    })
    void equalsRFromTenEvents(double count, double level, double lower, double upper) {
        Interval interval = ByarPoisson.of(count, new ConfidenceLevel(level));
        assertThat(interval.lower()).isCloseTo(lower, within(1e-11));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-11));
    }

    /** Quantiles of the gamma distribution in uncertainty.R (R 4.2.2); 6 events also by R's poisson.test. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.95, 0, 3.688879454113934",
        "0, 0.998, 0, 6.907755278982136",
        "1, 0.95, 0.0253178079842899, 5.571643390938899",
        "3, 0.95, 0.6186721228956016, 8.767273069742323",
        "6, 0.95, 2.201894253490851, 13.059474022518687",
        "9, 0.998, 2.452424404363775, 22.65737330906293",
        "9.5, 0.95, 4.453258240993986, 17.739437952863625",
    })
    void isExactBelowTenEvents(double count, double level, double lower, double upper) {
        Interval interval = ByarPoisson.of(count, new ConfidenceLevel(level));
        assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
    }

    /** Output of phe_rate printed in the introduction vignette of PHEindicatormethods 1.1, per 100,000. */
    @ParameterizedTest
    @CsvSource({
        "24, 162, 9489.334, 22044.21",
        "6, 120, 1834.912, 10882.90",
        "68, 173, 30521.553, 49830.92",
        "95, 146, 52642.965, 79543.66",
        "46, 143, 23548.788, 42908.37",
        "56, 132, 32044.793, 55092.43",
        "76, 183, 32719.746, 51981.74",
        "18, 149, 7156.037, 19093.45",
    })
    void equalsThePublishedRates(double events, double persons, double lower, double upper) {
        Interval rate = ByarPoisson.of(events).times(100_000 / persons);
        assertThat(rate.lower()).isCloseTo(lower, within(5e-4));
        assertThat(rate.upper()).isCloseTo(upper, within(5e-3));
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatThrownBy(() -> ByarPoisson.of(-0.5)).hasMessageContaining("-0.5");
        assertThatThrownBy(() -> ByarPoisson.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ByarPoisson.of(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }
}
