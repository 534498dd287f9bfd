package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kleinstadt.reports.chart.Axis;
import org.junit.jupiter.api.Test;

final class AxesTest {

    private final Texts german = new Texts(Locale.GERMAN);

    @Test
    void ticksAreRoundAndHaveOnlyTheDecimalsTheyNeed() {
        Axis axis = Axes.around("x", 0, 0.97, 5, german::number);
        assertThat(axis.max()).isEqualTo(1.0);
        assertThat(axis.ticks()).extracting(Axis.Tick::text).containsExactly("0,0", "0,2", "0,4", "0,6", "0,8", "1,0");
    }

    @Test
    void rangeAroundZeroIsSigned() {
        Axis axis = Axes.around("x", -330, 210, 6, german::signed);
        assertThat(axis.ticks())
                .extracting(Axis.Tick::text)
                .containsExactly("\u2212400", "\u2212300", "\u2212200", "\u2212100", "0", "+100", "+200", "+300");
    }

    @Test
    void rangeWithinIsKept() {
        Axis axis = Axes.within("x", 76.8, 110.9, 6, german::number);
        assertThat(axis.min()).isEqualTo(76.8);
        assertThat(axis.ticks()).extracting(Axis.Tick::at).containsExactly(80.0, 90.0, 100.0, 110.0);
    }
}
