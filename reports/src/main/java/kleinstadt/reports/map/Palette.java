package kleinstadt.reports.map;

import java.util.List;

/**
 * Colours of map classes, {@code 0xRRGGBB}, made for this project in CIE L*a*b*: in each palette any two colours differ by 12
 * or more (CIE 1976) for every kind of colour vision, no two have the same lightness, so that a copy in grey can be read, and
 * none comes near the orange that marks the town or the ground.
 */
final class Palette {

    /** Blues that darken evenly: lightness 88, 74, 60, 46, 29. */
    private static final List<Integer> SEQUENCE = List.of(0xC3E1F4, 0x81BDE4, 0x3A99D1, 0x0071B9, 0x004586);

    /** Purples from zero outwards: lightness 80, 62, 44, 28. */
    private static final List<Integer> BELOW_ZERO = List.of(0xD7BEE4, 0xB086C8, 0x8554A0, 0x5B2F71);

    /** Greens from zero outwards: lightness 89, 71, 53, 36, between those of the purples. */
    private static final List<Integer> ABOVE_ZERO = List.of(0xC9E8C4, 0x7FBC81, 0x468D56, 0x246038);

    /**
     * Three by three, the lowest row first: pale where both figures are low, purple where the one that grows to the right is
     * high, green where the one that grows upwards is, dark blue where both are. Lightness falls by 15 a step, as far to the
     * right as upwards.
     */
    private static final List<Integer> SQUARE =
            List.of(0xD1DBE5, 0xC5A6D2, 0xB56FBF, 0x8FB9AF, 0x7F899E, 0x6C5B8C, 0x48977C, 0x346C6C, 0x1C445C);

    /** Most classes that lie on one side of zero have colours for. */
    static final int CLASSES = 5;

    private Palette() {}

    /** Colour of a class: purples below and greens from zero where zero parts them, else blues. */
    static int colour(Classification classes, int index) {
        if (!classes.balance()) {
            // Fewer classes still reach the darkest shade, so that the map has its full contrast.
            return SEQUENCE.get(SEQUENCE.size() - classes.size() + index);
        }
        int zero = classes.firstFromZero();
        return index < zero ? BELOW_ZERO.get(zero - 1 - index) : ABOVE_ZERO.get(index - zero);
    }

    /** Colour of a cell of the square, counted from the lowest row, left to right. */
    static int square(int cell) {
        return SQUARE.get(cell);
    }

    /** Colours in the order of a legend, for tests of what stands together. */
    static List<List<Integer>> listAll() {
        return List.of(
                SEQUENCE,
                List.of(
                        BELOW_ZERO.get(3),
                        BELOW_ZERO.get(2),
                        BELOW_ZERO.get(1),
                        BELOW_ZERO.get(0),
                        ABOVE_ZERO.get(0),
                        ABOVE_ZERO.get(1),
                        ABOVE_ZERO.get(2),
                        ABOVE_ZERO.get(3)),
                SQUARE);
    }
}
