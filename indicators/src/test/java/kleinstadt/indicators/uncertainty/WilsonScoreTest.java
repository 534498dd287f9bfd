package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WilsonScoreTest {

    /** Inputs of tests/testthat/testWilson.R of PHEindicatormethods 2.1, values from uncertainty.R (R 4.2.2). */
    @ParameterizedTest
    @CsvSource({
        "65, 100, 0.95, 0.5525444329688797, 0.7363575175690247",
        "65, 100, 0.998, 0.4954946574070447, 0.7783540614089685",
        "1045, 5000, 0.95, 0.197955498800133, 0.2204913037318903",
        "1045, 5000, 0.998, 0.1917938179901526, 0.227315629025258",
        "0.445, 1, 0.95, 0.04381744772058822, 0.9334621276979156",
        "0.445, 1, 0.998, 0.01934700613290135, 0.9702259947019535",
    })
    void equalsR(double events, double trials, double level, double lower, double upper) {
        Interval interval = WilsonScore.of(events, trials, new ConfidenceLevel(level));
        assertThat(interval.lower()).isCloseTo(lower, within(1e-14));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-14));
    }

    /** Output of phe_proportion printed in the introduction vignette of PHEindicatormethods 1.1. */
    @ParameterizedTest
    @CsvSource({
        "24, 162, 0.95, 0.10162049, 0.2109760",
        "6, 120, 0.95, 0.02311436, 0.1048029",
        "68, 173, 0.95, 0.32336123, 0.4674118",
        "95, 146, 0.95, 0.57038874, 0.7232550",
        "46, 143, 0.998, 0.21543623, 0.4502461",
        "56, 132, 0.998, 0.30088158, 0.5578251",
        "76, 183, 0.998, 0.30968023, 0.5293222",
        "18, 149, 0.998, 0.06046514, 0.2268239",
    })
    void equalsThePublishedProportions(double events, double trials, double level, double lower, double upper) {
        Interval interval = WilsonScore.of(events, trials, new ConfidenceLevel(level));
        assertThat(interval.lower()).isCloseTo(lower, within(5e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-8));
    }

    @Test
    void theDefaultLevelIs95Percent() {
        assertThat(WilsonScore.of(65, 100)).isEqualTo(WilsonScore.of(65, 100, new ConfidenceLevel(0.95)));
    }

    @Test
    void noneAndAllStayInsideTheShare() {
        // Wilson's limit without events is z² ÷ (n + z²)
        double square = 1.959963984540054 * 1.959963984540054;
        assertThat(WilsonScore.of(0, 50).lower()).isZero();
        assertThat(WilsonScore.of(0, 50).upper()).isCloseTo(square / (50 + square), within(1e-15));
        assertThat(WilsonScore.of(50, 50).upper()).isEqualTo(1);
        assertThat(WilsonScore.of(50, 50).lower()).isCloseTo(50 / (50 + square), within(1e-15));
    }

    /** uncertainty.R (R 4.2.2). */
    @Test
    void oddsAreTheLimitsOfTheShareAsARatio() {
        Interval interval = WilsonScore.odds(1800, 3500);
        assertThat(interval.lower()).isCloseTo(0.485868763759671, within(1e-14));
        assertThat(interval.upper()).isCloseTo(0.5443646837300987, within(1e-14));
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> WilsonScore.of(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonScore.of(-1, 4)).hasMessageContaining("-1.0 of 4.0");
        assertThatThrownBy(() -> WilsonScore.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonScore.of(Double.NaN, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonScore.odds(3, 0)).hasMessageContaining("above 0");
    }

    @Test
    void refusesALevelThatIsNone() {
        assertThatThrownBy(() -> new ConfidenceLevel(95)).hasMessageContaining("95.0");
        assertThatThrownBy(() -> new ConfidenceLevel(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
