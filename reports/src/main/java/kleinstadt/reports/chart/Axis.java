package kleinstadt.reports.chart;

import java.util.List;

/**
 * An axis: what it measures and the part of the scale that is shown.
 *
 * @param label what it measures, with the unit
 * @param min lower end of what is shown
 * @param max upper end, above {@code min}
 * @param ticks labelled places, in order
 */
public record Axis(String label, double min, double max, List<Tick> ticks) {

    /**
     * Copies the ticks.
     *
     * @throws IllegalArgumentException if {@code max} is not above {@code min}
     */
    public Axis {
        ticks = List.copyOf(ticks);
        if (!(max > min)) {
            throw new IllegalArgumentException("expected an axis, found " + min + " to " + max);
        }
    }

    /**
     * A labelled place on an axis.
     *
     * @param at the place
     * @param text what stands there
     */
    public record Tick(double at, String text) {}
}
