package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Means of classes and cells with noise. */
final class NoisyFiguresTest {

    private static final double[] MIDPOINTS = {1.5, 10, 20, 40, 70};
    private static final double[] PERSONS = {31, 120, 64, 310, 175};

    /** uncertainty.R (R 4.2.2) counts every person out and takes mean and standard deviation. */
    @Test
    void errorOfAMeanOfClassesEqualsR() {
        assertThat(GroupedMeanError.of(MIDPOINTS, PERSONS)).isCloseTo(0.8281784302858113, within(1e-13));
        Interval interval = GroupedMeanError.interval(MIDPOINTS, PERSONS);
        assertThat(interval.lower()).isCloseTo(37.20037153243832, within(1e-12));
        assertThat(interval.upper()).isCloseTo(40.446771324704535, within(1e-12));
        Interval wider = GroupedMeanError.interval(MIDPOINTS, PERSONS, ConfidenceLevel.P99_8);
        // 3.090232306167813 is R's qnorm(0.999)
        assertThat((wider.upper() - wider.lower()) / 2)
                .isCloseTo(3.090232306167813 * 0.8281784302858113, within(1e-11));
    }

    @Test
    void refusesClassesWithoutPeople() {
        assertThatThrownBy(() -> GroupedMeanError.of(MIDPOINTS, new double[5])).hasMessageContaining("persons");
        assertThatThrownBy(() -> GroupedMeanError.of(MIDPOINTS, new double[4])).hasMessageContaining("5 and 4");
    }

    /** 65 and older of Malchin from three noisy Zensus cells over an exact total; uncertainty.R (R 4.2.2). */
    @Test
    void noiseOfCellsWidensAShare() {
        double perPerson = 100 / 6764.0;
        double sd = CellKeyNoise.sd(perPerson, perPerson, perPerson);
        assertThat(sd).isCloseTo(0.03584966189527539, within(1e-15));
        double value = 100 * 1921 / 6764.0;
        Interval share = WilsonScore.of(1921, 6764).times(100);
        Interval combined = CellKeyNoise.combine(share, value, sd);
        assertThat(combined.lower()).isCloseTo(27.33588690574208, within(1e-11));
        assertThat(combined.upper()).isCloseTo(29.48929058083066, within(1e-11));
    }

    @Test
    void exactTotalsAddNoNoise() {
        Interval interval = new Interval(1, 4);
        assertThat(CellKeyNoise.sd()).isZero();
        assertThat(CellKeyNoise.combine(interval, 2, CellKeyNoise.sd())).isEqualTo(interval);
    }
}
