package kleinstadt.reports.chart;

import java.util.List;

/**
 * A town beside each of those it is most like: a small drawing each, all with the same axes.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param time axis of time in years
 * @param value axis of the figure
 * @param town the town's own line, the same in each drawing
 * @param panels the neighbours, the nearest first
 */
public record NeighbourPanels(
        Frame frame, List<KeyEntry> key, Axis time, Axis value, List<Place> town, List<Panel> panels)
        implements ChartSpec {

    /** Copies the lists. */
    public NeighbourPanels {
        key = List.copyOf(key);
        town = List.copyOf(town);
        panels = List.copyOf(panels);
    }

    /**
     * A figure at a time.
     *
     * @param time day in years
     * @param value the figure
     */
    public record Place(double time, double value) {}

    /**
     * A neighbour.
     *
     * @param name its name and Land
     * @param note what makes it alike
     * @param change its change from the first to the last day as text
     * @param line its line
     */
    public record Panel(String name, String note, String change, List<Place> line) {
        /** Copies the line. */
        public Panel {
            line = List.copyOf(line);
        }
    }
}
