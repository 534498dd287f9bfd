package kleinstadt.indicators.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kleinstadt.data.model.PopulationBase;

/**
 * A series cut at its breaks: each change of population base, territory or definition.
 *
 * <p>Figures of one population base make up a series of their own, also where another base gives figures for the same
 * time.
 *
 * @param segments in order of their first point, then of the population base; none for no points
 * @param breaks between each segment and the next
 */
public record Trend(List<Segment> segments, List<Break> breaks) {

    /** Copies the lists. */
    public Trend {
        segments = List.copyOf(segments);
        breaks = List.copyOf(breaks);
    }

    /**
     * The trend of points in any order.
     *
     * @throws IllegalArgumentException if two points of one segment have the same time
     */
    public static Trend of(List<TrendPoint> points) {
        Map<Optional<PopulationBase>, List<TrendPoint>> byBase = new TreeMap<>(
                Comparator.comparingInt(base -> base.map(Enum::ordinal).orElse(-1)));
        points.stream()
                .sorted(Comparator.comparingDouble(TrendPoint::years))
                .forEach(point -> byBase.computeIfAbsent(point.basis().base(), base -> new ArrayList<>())
                        .add(point));
        List<Segment> segments = new ArrayList<>();
        byBase.values().forEach(series -> cut(series, segments));
        segments.sort(Comparator.comparingDouble(segment -> segment.first().years()));
        return new Trend(segments, breaks(segments));
    }

    /** The segment with the newest point, of the newest base where several have one; empty without points. */
    public Optional<Segment> findLatest() {
        return segments.stream()
                .reduce((one, other) -> other.last().years() >= one.last().years() ? other : one);
    }

    private static void cut(List<TrendPoint> series, List<Segment> segments) {
        int start = 0;
        for (int i = 1; i <= series.size(); i++) {
            boolean ends = i == series.size()
                    || !series.get(i).basis().equals(series.get(start).basis());
            if (ends) {
                segments.add(Segment.of(series.subList(start, i)));
                start = i;
            } else if (series.get(i).years() == series.get(i - 1).years()) {
                throw new IllegalArgumentException("expected one value a time, found two of "
                        + series.get(i).period());
            }
        }
    }

    private static List<Break> breaks(List<Segment> segments) {
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            TrendPoint before = segments.get(i - 1).last();
            TrendPoint after = segments.get(i).first();
            breaks.add(new Break(
                    before.period(), after.period(), List.copyOf(before.basis().differences(after.basis()))));
        }
        return breaks;
    }
}
