package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;

/**
 * Towns filled by the thirds that two figures fall into.
 *
 * @param frame what stands around it
 * @param sheet what it stands on
 * @param square the filled towns, the same for every town of a run; the class of a patch is its cell, three a row, the
 *     lowest row first
 * @param names what is written on it
 * @param highlights the towns it is about; their class is their cell
 */
public record BivariateMap(Frame frame, Sheet sheet, Square square, List<Name> names, List<Highlight> highlights)
        implements MapChart {

    /** Copies the lists. */
    public BivariateMap {
        names = List.copyOf(names);
        highlights = List.copyOf(highlights);
    }

    /**
     * Filled towns and the square that explains their colours.
     *
     * @param patches the towns
     * @param cells count and colour of each cell, in the order of the classes; the limits are empty
     * @param across the figure that grows to the right
     * @param up the figure that grows upwards
     * @param missing what the hatching means, why, and how many towns; empty where no town is hatched
     * @param ground what the ground is
     * @param note how the thirds were made
     */
    public record Square(
            List<Patch> patches,
            List<ClassRow> cells,
            Side across,
            Side up,
            Optional<String> missing,
            String ground,
            String note) {
        /** Copies the lists. */
        public Square {
            patches = List.copyOf(patches);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A side of the square.
     *
     * @param title the figure with its unit
     * @param limits the two limits between the thirds as text
     * @param low word for the lowest third
     * @param high word for the highest third
     */
    public record Side(String title, List<String> limits, String low, String high) {
        /** Copies the limits. */
        public Side {
            limits = List.copyOf(limits);
        }
    }
}
