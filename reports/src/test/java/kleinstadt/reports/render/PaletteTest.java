package kleinstadt.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Colours that stand beside each other stay apart for readers who lack a kind of cones, and in greyscale where no shape helps;
 * text is read on its ground.
 *
 * <p>Simulation: Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency
 * (2009), severity 1.0; distance: CIE 1976 in L*a*b*, where 2.3 is the least that is seen; contrast: WCAG 2.2, success
 * criteria 1.4.3 (text, 4.5) and 1.4.11 (graphics, 3).
 */
final class PaletteTest {

    /** Far beyond the least that is seen, because dots are small and the room is dark. */
    private static final double APART = 20;

    /** Neighbouring fifths touch each other, so less is enough; they are told apart by signs as well. */
    private static final double FIFTHS_APART = 8;

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    /** How colours are seen. */
    enum Sight {
        ALL_CONES(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        // written once
        @SuppressWarnings("ImmutableEnumChecker")
        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }

        private double[] lab(Color colour) {
            double[] linear = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix[3 * row + column] * linear[column];
                }
                seen[row] = Math.max(0, Math.min(1, seen[row]));
            }
            double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047;
            double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
            double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883;
            return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
        }

        double distance(Color one, Color other) {
            double[] a = lab(one);
            double[] b = lab(other);
            return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
        }
    }

    private static final List<List<Color>> TOGETHER = List.of(
            // Dots of a scatter and of a swarm, lines of a slope.
            List.of(Theme.TOWN, Theme.GROUP_DOT, Theme.PEER, Theme.INK, Theme.PAPER),
            // Strips of a spine chart.
            List.of(Theme.TOWN, Theme.GROUP_BAND, Theme.INK),
            // Series.
            List.of(Theme.TOWN, Theme.INK, over(Theme.GROUP_VEIL, Theme.PAPER)),
            List.of(Theme.TOWN, over(Theme.TOWN_VEIL, Theme.PAPER), Theme.INK),
            // Pyramid.
            List.of(Theme.TOWN, Theme.TOWN_LIGHT, Theme.INK, Theme.PAPER),
            // Columns of moves and balances.
            List.of(Theme.INFLOW, Theme.OUTFLOW, Theme.TOWN, Theme.INK, Theme.PAPER));

    @Test
    void knowsTheDistanceOfBlackAndWhite() {
        // Black and white differ by lightness alone, which runs from 0 to 100.
        for (Sight sight : Sight.values()) {
            assertThat(sight.distance(Color.BLACK, Color.WHITE)).isBetween(99.0, 101.0);
        }
    }

    @Test
    void redAndGreenOfTheSameLightnessComeTogether() {
        // The simulation works: what trichromats keep apart by 50 nearly falls together.
        Color red = new Color(0xC0504D);
        Color green = new Color(0x76802A);
        assertThat(Sight.ALL_CONES.distance(red, green)).isGreaterThan(50);
        assertThat(Sight.DEUTERANOPIA.distance(red, green)).isLessThan(25);
        Color blue = new Color(0x6090A0);
        Color greenish = new Color(0x609980);
        assertThat(Sight.ALL_CONES.distance(blue, greenish)).isGreaterThan(20);
        assertThat(Sight.TRITANOPIA.distance(blue, greenish)).isLessThan(8);
    }

    @ParameterizedTest
    @EnumSource
    void coloursThatStandTogetherStayApart(Sight sight) {
        for (List<Color> group : TOGETHER) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(sight.distance(group.get(i), group.get(j)))
                            .as("%s and %s", group.get(i), group.get(j))
                            .isGreaterThan(APART);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fifthsStayApartAndInOrder(Sight sight) {
        for (int fifth = 1; fifth < 5; fifth++) {
            assertThat(sight.distance(Theme.fifth(fifth - 1), Theme.fifth(fifth)))
                    .as("fifths %d and %d", fifth - 1, fifth)
                    .isGreaterThan(FIFTHS_APART);
            assertThat(sight.lab(Theme.fifth(fifth))[0])
                    .as("lightness of fifth %d", fifth)
                    .isLessThan(sight.lab(Theme.fifth(fifth - 1))[0] - 6);
        }
    }

    @Test
    void inGreyscaleTheTownIsDarkTheOthersAreLight() {
        // Lightness alone is what a copy keeps: the town must not sink into the 439.
        double town = Sight.ALL_CONES.lab(Theme.TOWN)[0];
        for (Color group : List.of(Theme.GROUP_DOT, Theme.GROUP_BAND, Theme.GROUP_PALE)) {
            assertThat(Sight.ALL_CONES.lab(group)[0]).isGreaterThan(town + 15);
        }
        assertThat(Sight.ALL_CONES.lab(Theme.TOWN_LIGHT)[0]).isGreaterThan(town + 20);
        assertThat(Sight.ALL_CONES.lab(Theme.OUTFLOW)[0])
                .isGreaterThan(Sight.ALL_CONES.lab(Theme.INFLOW)[0] + 25);
    }

    @Test
    void textIsReadOnItsGround() {
        for (Color text : List.of(Theme.INK, Theme.MUTED, Theme.TOWN, Theme.PEER)) {
            assertThat(contrast(text, Theme.PAPER)).as("%s on paper", text).isGreaterThanOrEqualTo(TEXT);
        }
        // Labels of a series may lie on the band.
        assertThat(contrast(Theme.INK, Theme.GROUP_PALE)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(Theme.MUTED, Theme.GROUP_PALE)).isGreaterThanOrEqualTo(TEXT);
        for (int fifth = 0; fifth < 5; fifth++) {
            Color ground = Theme.fifth(fifth);
            assertThat(contrast(Theme.textOn(ground), ground))
                    .as("figure on fifth %d", fifth)
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    @Test
    void marksThatCarryMeaningStandOutFromPaper() {
        for (Color mark : List.of(Theme.TOWN, Theme.PEER, Theme.INK, Theme.INFLOW, Theme.GROUP, Theme.MUTED)) {
            assertThat(contrast(mark, Theme.PAPER)).as("%s", mark).isGreaterThanOrEqualTo(GRAPHICS);
        }
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        // WCAG: black on white 21, and #777777 on white 4.48, the known example that just fails.
        assertThat(contrast(Color.BLACK, Color.WHITE)).isBetween(20.99, 21.01);
        assertThat(contrast(new Color(0x777777), Color.WHITE)).isBetween(4.47, 4.49);
    }

    private static double contrast(Color one, Color other) {
        List<Double> luminances = new ArrayList<>(List.of(luminance(one), luminance(other)));
        luminances.sort(Double::compare);
        return (luminances.get(1) + 0.05) / (luminances.get(0) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static Color over(Color veil, Color ground) {
        double share = veil.getAlpha() / 255.0;
        return new Color(
                mixed(veil.getRed(), ground.getRed(), share),
                mixed(veil.getGreen(), ground.getGreen(), share),
                mixed(veil.getBlue(), ground.getBlue(), share));
    }

    private static int mixed(int veil, int ground, double share) {
        return (int) Math.round(share * veil + (1 - share) * ground);
    }

    private static double square(double number) {
        return number * number;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
