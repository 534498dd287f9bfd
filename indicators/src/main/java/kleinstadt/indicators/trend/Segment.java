package kleinstadt.indicators.trend;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a series without a break.
 *
 * @param points its points, in order of time; at least one
 * @param slope its slope; empty under three points
 * @param change from its first point to its last; empty for a single point
 * @param mannKendall its test for a trend of any shape; empty under three points
 * @param direction where it goes; empty where nothing can be tested: a single point, or two without intervals
 */
public record Segment(
        List<TrendPoint> points,
        Optional<Slope> slope,
        Optional<Change> change,
        Optional<MannKendall> mannKendall,
        Optional<TrendDirection> direction) {

    /** The segment of points of one basis, in order of time. */
    static Segment of(List<TrendPoint> points) {
        Optional<Slope> slope = Slope.find(points);
        Optional<Change> change = Change.find(points);
        Optional<MannKendall> test = slope.map(found -> MannKendall.of(
                points.stream().mapToDouble(TrendPoint::years).toArray(),
                points.stream().mapToDouble(TrendPoint::value).toArray()));
        return new Segment(List.copyOf(points), slope, change, test, TrendDirection.find(points, slope, change));
    }

    /** The first point. */
    public TrendPoint first() {
        return points.get(0);
    }

    /** The last point. */
    public TrendPoint last() {
        return points.get(points.size() - 1);
    }
}
