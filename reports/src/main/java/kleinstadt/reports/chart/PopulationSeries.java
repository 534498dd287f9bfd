package kleinstadt.reports.chart;

import java.util.List;

/**
 * Population as an index over time, with the middle half of a group of towns. Segments rest on one census each and are never
 * joined.
 *
 * @param frame what stands around it
 * @param time axis of time in years; the end of 2015 is 2015.0, the middle of 2016 is 2015.5
 * @param index axis of the index
 * @param town what the town's line is called
 * @param middle what the band is called
 * @param median what the line in the band is called
 * @param segments figures on one census base each, oldest base first
 * @param breaks the censuses
 */
public record PopulationSeries(
        Frame frame,
        Axis time,
        Axis index,
        String town,
        String middle,
        String median,
        List<Segment> segments,
        List<Break> breaks)
        implements ChartSpec {

    /** Copies the lists. */
    public PopulationSeries {
        segments = List.copyOf(segments);
        breaks = List.copyOf(breaks);
    }

    /**
     * Figures that rest on the same census.
     *
     * @param base name of the base
     * @param points the figures in the order of time
     */
    public record Segment(String base, List<Point> points) {
        /** Copies the points. */
        public Segment {
            points = List.copyOf(points);
        }
    }

    /**
     * Figures of one day.
     *
     * @param time day in years
     * @param town index of the town
     * @param p25 lower quartile of the group's indices
     * @param median median of the group's indices
     * @param p75 upper quartile of the group's indices
     * @param label persons in the town, where it is to be read; otherwise empty text
     */
    public record Point(double time, double town, double p25, double median, double p75, String label) {}

    /**
     * A census that changed the base.
     *
     * @param time day in years
     * @param label its name
     */
    public record Break(double time, String label) {}
}
