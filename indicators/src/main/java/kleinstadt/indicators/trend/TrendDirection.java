package kleinstadt.indicators.trend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.Significance;

/** Where a segment goes, said only where it is more than chance at the 95 % level. */
public enum TrendDirection {
    /** Up. */
    RISING,
    /** Down. */
    FALLING,
    /** Nothing that chance could not do. */
    NO_CLEAR_CHANGE;

    /** From this many points the slope decides; under it Student's interval is too wide to be of use. */
    private static final int SLOPE_DECIDES_FROM = 5;

    /** Name in files: {@code rising}, {@code falling}, {@code no-clear-change}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The direction by one test: from five points the slope's interval, under five that of the change where the values
     * have intervals, else the slope's. Empty where there is neither: a single value, or two without intervals.
     */
    static Optional<TrendDirection> find(List<TrendPoint> points, Optional<Slope> slope, Optional<Change> change) {
        Optional<Interval> ofSlope = slope.map(Slope::interval);
        Optional<Interval> ofChange = change.flatMap(Change::interval);
        Optional<Interval> decides = points.size() >= SLOPE_DECIDES_FROM || ofChange.isEmpty() ? ofSlope : ofChange;
        return decides.map(interval -> switch (Significance.of(interval, 0)) {
            case HIGHER -> RISING;
            case LOWER -> FALLING;
            case SIMILAR -> NO_CLEAR_CHANGE;
        });
    }
}
