package kleinstadt.data.reader;

import java.util.BitSet;

/**
 * Which cells of a grid were met so far, in one bit a cell. The extent is Germany with some room around it, in metres of
 * EPSG 3035.
 */
final class GridCells {

    private static final int WEST = 3_900_000;
    private static final int EAST = 4_800_000;
    private static final int SOUTH = 2_500_000;
    private static final int NORTH = 3_700_000;

    private final int sizeM;
    private final int columns;
    private final BitSet met = new BitSet();

    /** A grid with cells of this size in metres. */
    GridCells(int sizeM) {
        this.sizeM = sizeM;
        this.columns = (EAST - WEST) / sizeM;
    }

    /** Whether a point lies in the extent. */
    static boolean contains(double x, double y) {
        return x >= WEST && x < EAST && y >= SOUTH && y < NORTH;
    }

    /** Marks the cell of a point in the extent; whether it is met for the first time. */
    boolean add(double x, double y) {
        int row = (int) Math.floor((y - SOUTH) / sizeM);
        int column = (int) Math.floor((x - WEST) / sizeM);
        int index = row * columns + column;
        boolean first = !met.get(index);
        met.set(index);
        return first;
    }
}
