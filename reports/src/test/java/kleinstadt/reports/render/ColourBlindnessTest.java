package kleinstadt.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Colours that stand beside each other stay apart for readers without red or green cones. Simulation: Machado, Oliveira and
 * Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1.0; distance: CIE 1976
 * in L*a*b*, where 2.3 is the least that is seen.
 */
final class ColourBlindnessTest {

    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] NONE = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    /** Far beyond the least that is seen, because dots are small and the room is dark. */
    private static final double APART = 20;

    @Test
    void knowsTheDistanceOfBlackAndWhite() {
        // Black and white differ by lightness alone, which runs from 0 to 100.
        assertThat(distance(Color.BLACK, Color.WHITE, NONE)).isBetween(99.9, 100.1);
    }

    @Test
    void redAndGreenOfTheSameLightnessComeTogether() {
        // The simulation works: what trichromats keep apart by 100 nearly falls together.
        Color red = new Color(0xC0504D);
        Color green = new Color(0x76802A);
        assertThat(distance(red, green, NONE)).isGreaterThan(50);
        assertThat(distance(red, green, DEUTERANOPIA)).isLessThan(25);
    }

    @Test
    void coloursThatStandTogetherStayApart() {
        List<List<Color>> together = List.of(
                List.of(Theme.TOWN, Theme.GROUP_DOT, Theme.PEER),
                List.of(Theme.TOWN, Theme.GROUP_BAND, Theme.INK),
                List.of(Theme.TOWN, Theme.GROUP),
                List.of(Theme.MEN, Theme.WOMEN),
                List.of(Theme.INFLOW, Theme.OUTFLOW, Theme.TOWN, Theme.INK));
        for (double[][] sight : List.of(NONE, PROTANOPIA, DEUTERANOPIA)) {
            for (List<Color> group : together) {
                for (Color one : group) {
                    for (Color other : group) {
                        if (!one.equals(other)) {
                            assertThat(distance(one, other, sight))
                                    .as("%s and %s", one, other)
                                    .isGreaterThan(APART);
                        }
                    }
                }
            }
        }
    }

    private static double distance(Color one, Color other, double[][] sight) {
        double[] a = lab(one, sight);
        double[] b = lab(other, sight);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    private static double square(double number) {
        return number * number;
    }

    private static double[] lab(Color colour, double[][] sight) {
        double[] linear = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += sight[row][column] * linear[column];
            }
            seen[row] = Math.max(0, Math.min(1, seen[row]));
        }
        double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047;
        double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
        double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883;
        return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
