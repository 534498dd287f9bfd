package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Unit;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.TimeSeries;

/** What all series have in common: the reach of their axes, the censuses, the boundary changes and the missing figures. */
final class SeriesPoints {

    private final Subject subject;
    private final Texts texts;
    private final List<TimeSeries.Segment> segments;
    private final double shift;

    /**
     * @param shift how far the figures are moved on the axis of days, see {@link TimeAxis}
     */
    SeriesPoints(Subject subject, List<TimeSeries.Segment> segments, double shift) {
        this.subject = subject;
        this.texts = subject.texts();
        this.segments = segments;
        this.shift = shift;
    }

    Stream<TimeSeries.Point> points() {
        return segments.stream().flatMap(segment -> segment.points().stream());
    }

    double first() {
        return points().mapToDouble(TimeSeries.Point::time).min().orElse(0);
    }

    double last() {
        return points().mapToDouble(TimeSeries.Point::time).max().orElse(1);
    }

    /** An axis that shows the town, its intervals and the middle half, and these places besides. */
    Axis valueAxis(String label, double... also) {
        ToDoubleFunction<TimeSeries.Point> lowest = point -> Math.min(
                point.group().p25(),
                point.interval()
                        .map(span -> span.from())
                        .orElse(point.town().orElse(point.group().p25())));
        ToDoubleFunction<TimeSeries.Point> highest = point -> Math.max(
                point.group().p75(),
                point.interval()
                        .map(span -> span.to())
                        .orElse(point.town().orElse(point.group().p75())));
        double low = points().mapToDouble(lowest).min().orElse(0);
        double high = points().mapToDouble(highest).max().orElse(1);
        for (double place : also) {
            low = Math.min(low, place);
            high = Math.max(high, place);
        }
        double space = Math.max((high - low) * 0.14, Math.max(Math.abs(high) * 0.01, 1e-6));
        return Axes.within(label, low - space, high + space, 5, texts::number);
    }

    /** The censuses within the series, where its figures rest on them. */
    List<TimeSeries.Break> censuses() {
        boolean based = segments.stream().anyMatch(segment -> !segment.base().isEmpty());
        return based ? TimeAxis.censuses(texts, first() - 1, last(), shift) : List.of();
    }

    /** The changes of the boundaries within the series; of an association they are not known. */
    List<BoundaryChanges.Change> changes() {
        return subject.input().unit() == Unit.GEMEINDE
                ? new BoundaryChanges(subject.input().lifeLines(), texts).list(subject.area(), first() - shift)
                : List.of();
    }

    List<TimeSeries.Flag> flags(List<BoundaryChanges.Change> changes) {
        List<TimeSeries.Flag> flags = new ArrayList<>();
        for (BoundaryChanges.Change change : changes) {
            if (change.place() + shift <= last()) {
                flags.add(new TimeSeries.Flag(change.place() + shift, Integer.toString(flags.size() + 1)));
            }
        }
        return flags;
    }

    /** The notes: numbered changes, then periods without a figure and why. */
    List<String> notes(List<BoundaryChanges.Change> changes, Map<Period, Value> missing) {
        List<String> notes = new ArrayList<>();
        List<String> numbered = new ArrayList<>();
        for (BoundaryChanges.Change change : changes) {
            if (change.place() + shift <= last()) {
                numbered.add(texts.text("boundary.numbered", Integer.toString(numbered.size() + 1), change.text()));
            }
        }
        if (!numbered.isEmpty()) {
            boolean converted = subject.input().territory().isPresent();
            notes.add(texts.text(
                    converted ? "boundary.note-converted" : "boundary.note-reported", String.join("; ", numbered)));
        }
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        missing.forEach((period, value) -> byReason.computeIfAbsent(texts.reason(value), reason -> new ArrayList<>())
                .add(Integer.toString(period.year())));
        if (!byReason.isEmpty()) {
            notes.add(texts.text(
                    "series.missing",
                    byReason.entrySet().stream()
                            .map(entry ->
                                    texts.text("series.missing-years", texts.list(entry.getValue()), entry.getKey()))
                            .collect(Collectors.joining("; "))));
        }
        return notes;
    }

    static TimeSeries.Quartiles quartiles(Numbers numbers) {
        return new TimeSeries.Quartiles(numbers.quantile(0.25), numbers.median(), numbers.quantile(0.75));
    }

    /** Leaves labels only at the first and the last figure of a segment. */
    static List<TimeSeries.Point> labelEnds(List<TimeSeries.Point> points, boolean first) {
        List<TimeSeries.Point> labelled = new ArrayList<>();
        int begin = points.stream()
                .filter(point -> point.town().isPresent())
                .findFirst()
                .map(points::indexOf)
                .orElse(-1);
        int end = -1;
        for (int i = 0; i < points.size(); i++) {
            end = points.get(i).town().isPresent() ? i : end;
        }
        for (int i = 0; i < points.size(); i++) {
            TimeSeries.Point point = points.get(i);
            boolean keep = i == end || (i == begin && first);
            labelled.add(new TimeSeries.Point(
                    point.time(),
                    point.town(),
                    point.interval(),
                    point.group(),
                    point.landMedian(),
                    keep ? point.label() : ""));
        }
        return labelled;
    }
}
