package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class IntervalTest {

    private final Interval interval = new Interval(-2, 6);

    @Test
    void holdsItsBounds() {
        assertThat(interval.contains(-2)).isTrue();
        assertThat(interval.contains(6)).isTrue();
        assertThat(interval.contains(6.0001)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
    }

    @Test
    void aNegativeFactorTurnsTheBoundsRound() {
        assertThat(interval.times(0.5)).isEqualTo(new Interval(-1, 3));
        assertThat(interval.times(-1)).isEqualTo(new Interval(-6, 2));
    }

    @Test
    void isCutToWhatTheValueCanBe() {
        assertThat(interval.within(0, 5)).isEqualTo(new Interval(0, 5));
        assertThat(interval.within(-10, 10)).isEqualTo(interval);
        assertThat(interval.within(7, 9)).isEqualTo(new Interval(7, 7));
    }

    @Test
    void refusesBoundsInTheWrongOrder() {
        assertThatThrownBy(() -> new Interval(2, 1)).hasMessageContaining("2.0 and 1.0");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void significanceIsTheBenchmarkOutsideTheInterval() {
        assertThat(Significance.of(interval, -2.5)).isEqualTo(Significance.HIGHER);
        assertThat(Significance.of(interval, 6.5)).isEqualTo(Significance.LOWER);
        assertThat(Significance.of(interval, -2)).isEqualTo(Significance.SIMILAR);
        assertThat(Significance.of(interval, 6)).isEqualTo(Significance.SIMILAR);
    }
}
