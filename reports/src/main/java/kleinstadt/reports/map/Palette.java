package kleinstadt.reports.map;

import java.util.List;

/**
 * Colours of map classes, from ColorBrewer (Cynthia Brewer and Mark Harrower, Pennsylvania State University, Apache
 * License 2.0): schemes that hold for the colour-blind and fall in lightness, so that they hold in greyscale as well. None
 * of them comes near the orange that marks the town.
 */
final class Palette {

    /** The five darker shades of the six of {@code Blues}; the lightest would drown in the ground. */
    private static final List<Integer> BLUES = List.of(0xC6DBEF, 0x9ECAE1, 0x6BAED6, 0x3182BD, 0x08519C);

    /** The purple side of {@code PRGn}, from zero outwards. */
    private static final List<Integer> BELOW_ZERO = List.of(0xE0CFE6, 0xC2A5CF, 0x9970AB, 0x762A83);

    /** The green side of {@code PRGn}, from zero outwards. */
    private static final List<Integer> ABOVE_ZERO = List.of(0xCDEBC6, 0xA6DBA0, 0x5AAE61, 0x1B7837);

    /** Most classes a palette has colours for. */
    static final int CLASSES = 5;

    private Palette() {}

    /**
     * Colour of a class, {@code 0xRRGGBB}: blues where all figures lie on one side of zero, else purples below and greens
     * from zero.
     */
    static int colour(Classification classes, int index) {
        int zero = classes.firstFromZero();
        if (zero == 0 || zero == classes.size()) {
            // Fewer classes still reach the darkest shade, so that the map has its full contrast.
            return BLUES.get(BLUES.size() - classes.size() + index);
        }
        return index < zero
                ? BELOW_ZERO.get(Math.min(zero - 1 - index, BELOW_ZERO.size() - 1))
                : ABOVE_ZERO.get(Math.min(index - zero, ABOVE_ZERO.size() - 1));
    }
}
