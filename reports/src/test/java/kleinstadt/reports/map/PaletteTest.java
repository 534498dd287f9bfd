package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kleinstadt.reports.render.Theme;
import org.junit.jupiter.api.Test;

/**
 * Colours of maps by numbers, for every kind of colour vision and for grey. Simulation: Machado, Oliveira and Fernandes, A
 * Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1.0; distance: CIE 1976 in L*a*b*,
 * where 2.3 is the least that is seen; contrast: WCAG 2.1.
 */
final class PaletteTest {

    private static final Map<String, double[][]> SIGHTS = Map.of(
            "all cones",
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            "deuteranopia",
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            "tritanopia",
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    /** Five times the least that is seen: classes are told apart on small areas far away. */
    private static final double APART = 12;

    /** The ground lies beside a pale class, but never in a legend row beside it. */
    private static final double OFF_GROUND = 11;

    private static final double FROM_TOWN = 24;

    @Test
    void coloursOfAPaletteStayApartForEveryKindOfSight() {
        for (List<Integer> palette : Palette.listAll()) {
            for (Map.Entry<String, double[][]> sight : SIGHTS.entrySet()) {
                for (int one = 0; one < palette.size(); one++) {
                    for (int other = one + 1; other < palette.size(); other++) {
                        assertThat(distance(palette.get(one), palette.get(other), sight.getValue()))
                                .as("%06X and %06X, %s", palette.get(one), palette.get(other), sight.getKey())
                                .isGreaterThan(APART);
                    }
                }
            }
        }
    }

    @Test
    void noColourComesNearTheTownOrTheGround() {
        for (List<Integer> palette : Palette.listAll()) {
            for (Map.Entry<String, double[][]> sight : SIGHTS.entrySet()) {
                for (int colour : palette) {
                    assertThat(distance(colour, Theme.TOWN.getRGB(), sight.getValue()))
                            .as("%06X and the town, %s", colour, sight.getKey())
                            .isGreaterThan(FROM_TOWN);
                    assertThat(distance(colour, MapColours.GROUND.getRGB(), sight.getValue()))
                            .as("%06X and the ground, %s", colour, sight.getKey())
                            .isGreaterThan(OFF_GROUND);
                }
            }
        }
    }

    @Test
    void lightnessTellsTheClassesOfARowApartInGrey() {
        for (List<Integer> palette : Palette.listAll().subList(0, 2)) {
            List<Double> greys = new ArrayList<>();
            palette.forEach(colour -> greys.add(lightness(colour)));
            greys.sort(Double::compare);
            for (int index = 1; index < greys.size(); index++) {
                assertThat(greys.get(index) - greys.get(index - 1))
                        .as("steps of grey %s", greys)
                        .isGreaterThan(7);
            }
        }
    }

    @Test
    void bluesDarkenEvenlyAndTheSquareDarkensBothWays() {
        List<Integer> blues = Palette.listAll().get(0);
        for (int index = 1; index < blues.size(); index++) {
            assertThat(lightness(blues.get(index - 1)) - lightness(blues.get(index)))
                    .as("step %d", index)
                    .isBetween(13.0, 18.0);
        }
        for (int cell = 0; cell < 9; cell++) {
            if (cell % 3 < 2) {
                assertThat(lightness(Palette.square(cell)) - lightness(Palette.square(cell + 1)))
                        .as("cell %d to the right", cell)
                        .isGreaterThan(12);
            }
            if (cell < 6) {
                assertThat(lightness(Palette.square(cell)) - lightness(Palette.square(cell + 3)))
                        .as("cell %d upwards", cell)
                        .isGreaterThan(12);
            }
        }
    }

    @Test
    void areasOfTheLocationMapStayApart() {
        List<Color> areas = List.of(
                MapColours.GROUND,
                MapColours.OWN_KREIS,
                MapColours.SMALL_TOWN,
                MapColours.CITY,
                MapColours.MEMBER,
                MapColours.OWN);
        for (Map.Entry<String, double[][]> sight : SIGHTS.entrySet()) {
            for (int one = 0; one < areas.size(); one++) {
                for (int other = one + 1; other < areas.size(); other++) {
                    assertThat(distance(
                                    areas.get(one).getRGB(), areas.get(other).getRGB(), sight.getValue()))
                            .as("%s and %s, %s", areas.get(one), areas.get(other), sight.getKey())
                            .isGreaterThan(5);
                }
            }
        }
    }

    @Test
    void writingOnMapsCanBeRead() {
        for (Color writing : List.of(Theme.INK, Theme.MUTED, Theme.TOWN)) {
            assertThat(SquareLegendPainter.contrast(writing, Color.WHITE))
                    .as("%s on its halo", writing)
                    .isGreaterThan(4.5);
        }
        for (int cell = 0; cell < 9; cell++) {
            Color colour = new Color(Palette.square(cell));
            assertThat(SquareLegendPainter.contrast(SquareLegendPainter.writingOn(colour), colour))
                    .as("count in cell %d", cell)
                    .isGreaterThan(4.5);
        }
    }

    /** WCAG 2.1 names 21 for black on white; #767676 on white is the well-known grey that just passes 4.5. */
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(SquareLegendPainter.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(SquareLegendPainter.contrast(new Color(0x767676), Color.WHITE))
                .isBetween(4.5, 4.6);
        assertThat(SquareLegendPainter.contrast(new Color(0x777777), Color.WHITE))
                .isLessThan(4.5);
    }

    @Test
    void classesOnOneSideOfZeroReachTheDarkestBlue() {
        Classification five =
                Classification.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, ClassMethod.QUANTILE, 5, 0);
        Classification two = Classification.of(new double[] {1, 9}, ClassMethod.QUANTILE, 5, 0);
        Classification around = Classification.balance(new double[] {-4, -3, -2, -1, 1, 2, 3, 4}, 0);

        assertThat(Palette.colour(five, 4)).isEqualTo(0x004586);
        assertThat(Palette.colour(two, 1)).isEqualTo(0x004586);
        assertThat(Palette.colour(around, around.firstFromZero() - 1)).isEqualTo(0xD7BEE4);
        assertThat(Palette.colour(around, around.firstFromZero())).isEqualTo(0xC9E8C4);
    }

    private static double lightness(int colour) {
        return lab(colour, new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}})[0];
    }

    private static double distance(int one, int other, double[][] sight) {
        double[] a = lab(one, sight);
        double[] b = lab(other, sight);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    private static double square(double number) {
        return number * number;
    }

    private static double[] lab(int colour, double[][] sight) {
        double[] linear = {linear(colour >> 16 & 0xFF), linear(colour >> 8 & 0xFF), linear(colour & 0xFF)};
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
