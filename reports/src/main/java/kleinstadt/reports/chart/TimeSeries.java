package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure of a town over time, with the middle half of a group of towns. Segments rest on one census each and are never
 * joined; within a segment no line runs over a period without a figure.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param time axis of time in years; the end of 2015 is 2015.0, the middle of 2016 is 2015.5
 * @param value axis of the figure
 * @param segments figures on one census base each, oldest base first
 * @param breaks the censuses
 * @param flags numbered changes of the boundaries
 * @param notes lines below the drawing: what the numbers mean, and why figures are missing
 */
public record TimeSeries(
        Frame frame,
        List<KeyEntry> key,
        Axis time,
        Axis value,
        List<Segment> segments,
        List<Break> breaks,
        List<Flag> flags,
        List<String> notes)
        implements ChartSpec {

    /** Copies the lists. */
    public TimeSeries {
        key = List.copyOf(key);
        segments = List.copyOf(segments);
        breaks = List.copyOf(breaks);
        flags = List.copyOf(flags);
        notes = List.copyOf(notes);
    }

    /**
     * Figures that rest on the same census.
     *
     * @param base name of the base; empty text where there is none
     * @param points the figures in the order of time
     */
    public record Segment(String base, List<Point> points) {
        /** Copies the points. */
        public Segment {
            points = List.copyOf(points);
        }
    }

    /**
     * Figures of one day or year.
     *
     * @param time day in years
     * @param town figure of the town; empty where it is missing
     * @param interval its interval; empty where it has none
     * @param group the group's quartiles and median
     * @param landMedian median of the group's towns in the Land; empty where there is none
     * @param label the town's figure, where it is to be read; otherwise empty text
     */
    public record Point(
            double time,
            OptionalDouble town,
            Optional<Span> interval,
            Quartiles group,
            OptionalDouble landMedian,
            String label) {}

    /**
     * Quartiles of a group.
     *
     * @param p25 lower quartile
     * @param median median
     * @param p75 upper quartile
     */
    public record Quartiles(double p25, double median, double p75) {}

    /**
     * A census that changed the base.
     *
     * @param time day in years
     * @param label its name
     */
    public record Break(double time, String label) {}

    /**
     * A numbered place on the axis of time.
     *
     * @param time day in years
     * @param number its number
     */
    public record Flag(double time, String number) {}
}
