package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoverTest {

    /** Newcombe, Statistics in Medicine 17 (1998), table II, method 10: 56/70 less 48/80 is 0.2000 (0.0524 to 0.3339). */
    @Test
    void equalsNewcombesDifferenceOfShares() {
        Interval interval = Mover.difference(56 / 70.0, WilsonScore.of(56, 70), 48 / 80.0, WilsonScore.of(48, 80));
        assertThat(interval.lower()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.upper()).isCloseTo(0.3339, within(5e-5));
    }

    /** uncertainty.R (R 4.2.2). */
    @ParameterizedTest
    @CsvSource({
        "38, 71, -54.63070431076903, -11.96872375156809",
        "4, 12, -17.423465818524562, 0.5248317951351851",
    })
    void differenceOfCountsEqualsR(double first, double second, double lower, double upper) {
        Interval interval = PoissonDifference.of(first, second);
        assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
    }

    @Test
    void turnedRoundItIsTheSameWithTheOtherSign() {
        Interval there = PoissonDifference.of(38, 71, ConfidenceLevel.P99_8);
        Interval back = PoissonDifference.of(71, 38, ConfidenceLevel.P99_8);
        assertThat(back.lower()).isCloseTo(-there.upper(), within(1e-12));
        assertThat(back.upper()).isCloseTo(-there.lower(), within(1e-12));
        assertThat(there.lower()).isLessThan(PoissonDifference.of(38, 71).lower());
    }

    @Test
    void aRatioFromNothingStartsAtNothing() {
        Interval ratio = Mover.ratio(0, ByarPoisson.of(0), 40, ByarPoisson.of(40));
        assertThat(ratio.lower()).isZero();
        assertThat(ratio.upper()).isBetween(3.69 / 40, 3.69 / 28);
        assertThatThrownBy(() -> Mover.ratio(40, ByarPoisson.of(40), 0, ByarPoisson.of(0)))
                .hasMessageContaining("above 0");
    }
}
