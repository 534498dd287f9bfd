package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class BenjaminiHochbergTest {

    /** The p-values of Benjamini and Hochberg (1995), section 4.1, and what p.adjust(p, "BH") of R 4.2.2 makes of them. */
    private static final double[] PUBLISHED = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    private static final double[] BY_R = {
        0.0015000000000000,
        0.0030000000000000,
        0.0095000000000000,
        0.0356250000000000,
        0.0603000000000000,
        0.0638571428571429,
        0.0638571428571429,
        0.0645000000000000,
        0.0765000000000000,
        0.4860000000000000,
        0.5811818181818181,
        0.7148749999999999,
        0.7532307692307693,
        0.8132142857142857,
        1.0000000000000000
    };

    @Test
    void adjustsAsRDoes() {
        assertThat(BenjaminiHochberg.adjust(PUBLISHED)).containsExactly(BY_R, within(1e-12));
    }

    @Test
    void rejectsTheFourThatThePaperRejects() {
        assertThat(Arrays.stream(BenjaminiHochberg.adjust(PUBLISHED)).filter(p -> p <= 0.05))
                .hasSize(4);
    }

    @Test
    void keepsTheOrderGiven() {
        assertThat(BenjaminiHochberg.adjust(new double[] {0.5, 0.01, 0.02})).containsExactly(0.5, 0.03, 0.03);
        assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
    }

    @Test
    void readsThePValueBackFromTheHalfOfTheIntervalTowardsTheBenchmark() {
        // R: 2 * pnorm(-1.959963984540054 * 3 / 2.5)
        assertThat(BenjaminiHochberg.pValue(10, new Interval(7.5, 14), 7)).isCloseTo(0.0186749446122031, within(1e-12));
        assertThat(BenjaminiHochberg.pValue(10, new Interval(6, 12.5), 13))
                .isCloseTo(0.0186749446122031, within(1e-12));
    }

    @Test
    void isFivePercentWhereTheIntervalEnds() {
        assertThat(BenjaminiHochberg.pValue(10, new Interval(7.5, 14), 7.5)).isCloseTo(0.05, within(1e-12));
        assertThat(Significance.of(new Interval(7.5, 14), 7.5)).isEqualTo(Significance.SIMILAR);
        assertThat(BenjaminiHochberg.pValue(10, new Interval(7.5, 14), 10)).isEqualTo(1);
        assertThat(BenjaminiHochberg.pValue(10, new Interval(10, 10), 9)).isZero();
    }
}
