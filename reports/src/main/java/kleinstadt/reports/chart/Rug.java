package kleinstadt.reports.chart;

import java.util.List;
import java.util.OptionalInt;

/**
 * Overview table of several towns by indicator: each cell holds the figure and is tinted by the fifth of the group it falls
 * into; a sign says the same without colour.
 *
 * @param frame what stands around it
 * @param fifths names of the fifths from the lowest
 * @param notes what bold figures and signs mean, and why figures are missing
 * @param medianHeading heading of the medians
 * @param towns the columns
 * @param rows the indicators
 */
public record Rug(
        Frame frame, List<String> fifths, List<String> notes, String medianHeading, List<Town> towns, List<Row> rows)
        implements ChartSpec {

    /** Copies the lists. */
    public Rug {
        fifths = List.copyOf(fifths);
        notes = List.copyOf(notes);
        towns = List.copyOf(towns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param subject whether the chart is about it more than about the others
     */
    public record Town(String name, boolean subject) {}

    /**
     * An indicator.
     *
     * @param name its short name, with its unit
     * @param period when
     * @param median median of the group
     * @param cells one for each column
     */
    public record Row(String name, String period, String median, List<Cell> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure.
     *
     * @param text the figure, or what stands for a missing one
     * @param fifth fifth of the group from 0, the lowest; empty where there is no figure
     * @param differs whether it differs from the group's median
     */
    public record Cell(String text, OptionalInt fifth, boolean differs) {}
}
