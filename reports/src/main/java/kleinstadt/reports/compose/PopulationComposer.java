package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.TimeSeries;

/**
 * Composes the population series: index of the town and middle half of the set's indices, one segment for each census base.
 * The index is 100 at the first year end on the census of 2011; figures on other bases relate to the same persons, so the
 * jump between bases stays visible.
 */
final class PopulationComposer {

    static final String ID = "population-series";
    static final String INDICATOR = "population";

    /** Share of the years shown that stays free right of the last figure, so that its persons can be read. */
    private static final double ROOM_FOR_LABELS = 0.24;

    private final Figures figures;
    private final Texts texts;
    private final List<Slice> slices;
    /** By the places in {@link #slices} of the reference and of the slice. */
    private final Map<Integer, Map<Integer, Indices>> indices = new ConcurrentHashMap<>();

    PopulationComposer(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        this.slices = figures.listSlices(INDICATOR).stream()
                .filter(slice -> slice.base().isPresent())
                .toList();
    }

    ChartSpec compose(Subject subject) {
        String topic = texts.text(ID + ".topic");
        Provenance provenance = new Provenance();
        for (Slice slice : slices) {
            slice.note(List.of(subject.area()), provenance);
        }
        Optional<Slice> reference = slices.stream()
                .filter(slice -> slice.base().equals(Optional.of(PopulationBase.ZENSUS_2011)))
                .filter(slice -> slice.known(subject.area()).orElse(0) > 0)
                .findFirst();
        if (reference.isEmpty()) {
            return subject.noFigures(ID, topic, texts.reason(Reason.NO_SOURCE), provenance);
        }
        Slice hundred = reference.get();
        TreeMap<PopulationBase, List<TimeSeries.Point>> byBase = new TreeMap<>();
        for (Slice slice : slices) {
            point(subject, slice, hundred)
                    .ifPresent(point -> byBase.computeIfAbsent(slice.base().orElseThrow(), base -> new ArrayList<>())
                            .add(point));
        }
        List<TimeSeries.Segment> segments = new ArrayList<>();
        byBase.forEach((base, points) -> segments.add(new TimeSeries.Segment(
                texts.text("base." + base.name()),
                // The census of 2022 itself stands too near to other figures to be labelled.
                SeriesPoints.labelEnds(points, base != PopulationBase.ZENSUS_2022))));
        String referenceDate = texts.period(hundred.period());
        SeriesPoints series = new SeriesPoints(subject, segments, TimeAxis.DAYS);
        List<BoundaryChanges.Change> changes = series.changes();
        return new TimeSeries(
                subject.frame(
                        ID,
                        topic,
                        title(subject, hundred),
                        subtitle(subject),
                        alternative(subject, hundred, referenceDate),
                        provenance),
                key(subject),
                TimeAxis.of("", series.first(), series.last(), ROOM_FOR_LABELS),
                series.valueAxis(texts.text(ID + ".index", referenceDate), 100),
                segments,
                series.censuses(),
                series.flags(changes),
                series.notes(changes, Map.of()));
    }

    private List<KeyEntry> key(Subject subject) {
        List<KeyEntry> key = new ArrayList<>(List.of(
                new KeyEntry(Sign.TOWN_LINE, subject.name()),
                new KeyEntry(Sign.GROUP_MIDDLE, texts.text("key.middle", subject.setSize())),
                new KeyEntry(Sign.MEDIAN, texts.text("key.median"))));
        subject.land()
                .ifPresent(land ->
                        key.add(new KeyEntry(Sign.LAND_MEDIAN, texts.text("key.land-median", texts.land(land)))));
        return key;
    }

    private String subtitle(Subject subject) {
        boolean converted = subject.input().territory().isPresent();
        return texts.text(converted ? ID + ".subtitle" : ID + ".subtitle-reported", subject.place());
    }

    /** What the town gained or lost on the census of 2011, and how many of the set's towns that is more than. */
    private String title(Subject subject, Slice hundred) {
        Slice last = slices.stream()
                .filter(slice -> slice.base().equals(hundred.base()))
                .filter(slice -> slice.known(subject.area()).isPresent())
                .reduce((older, newer) -> newer)
                .orElse(hundred);
        double then = hundred.known(subject.area()).orElse(0);
        double change = last.known(subject.area()).orElse(0) - then;
        String from = Integer.toString(hundred.period().year());
        String to = Integer.toString(last.period().year());
        if (last.equals(hundred) || Math.rint(change) == 0) {
            return texts.text(ID + ".title-same", subject.name(), from, to);
        }
        Standing standing = Standing.of(
                100 + 100 * change / then,
                Optional.empty(),
                indices(hundred, last).group(),
                Math.max(1, figures.listGroup().size() - (subject.town().inSet() ? 1 : 0)));
        String way = change < 0 ? "lost" : "gained";
        double more = change < 0 ? standing.shareAbove() : standing.shareBelow();
        double less = change < 0 ? standing.shareBelow() : standing.shareAbove();
        Statement statement = new Statement(texts);
        String compared = statement
                .part(more)
                .map(part -> texts.text(ID + ".more-than", part))
                .or(() -> statement.part(less).map(part -> texts.text(ID + ".less-than", part)))
                .orElse("");
        return texts.text(
                        ID + ".title-" + way,
                        subject.name(),
                        from,
                        to,
                        texts.number(Math.abs(change), 0),
                        texts.signed(100 * change / then, 1),
                        last.base().equals(Optional.of(PopulationBase.ZENSUS_2011)) ? texts.text(ID + ".on-2011") : "")
                + compared;
    }

    private Optional<TimeSeries.Point> point(Subject subject, Slice slice, Slice hundred) {
        OptionalDouble town = index(subject.area(), slice, hundred);
        Indices all = indices(hundred, slice);
        if (town.isEmpty() || all.group().isEmpty()) {
            return Optional.empty();
        }
        Numbers land = subject.land().isEmpty()
                ? new Numbers(List.of())
                : all.lands().getOrDefault(subject.land().get(), new Numbers(List.of()));
        return Optional.of(new TimeSeries.Point(
                TimeAxis.place(slice.period().lastDay()),
                town,
                Optional.empty(),
                SeriesPoints.quartiles(all.group()),
                land.findMedian(),
                label(slice, subject)));
    }

    private String label(Slice slice, Subject subject) {
        String persons = texts.number(slice.known(subject.area()).orElse(0), 0);
        boolean last = slices.stream()
                .filter(other -> other.base().equals(slice.base()))
                .filter(other -> other.known(subject.area()).isPresent())
                .reduce((older, newer) -> newer)
                .filter(slice::equals)
                .isPresent();
        return last ? texts.text(ID + "." + slice.base().orElseThrow().name(), persons) : persons;
    }

    private Indices indices(Slice hundred, Slice slice) {
        return indices.computeIfAbsent(slices.indexOf(hundred), key -> new ConcurrentHashMap<>())
                .computeIfAbsent(slices.indexOf(slice), key -> {
                    Map<AreaKey, Numbers> lands = new TreeMap<>();
                    for (AreaKey land : AreaKey.EASTERN_LAENDER) {
                        lands.put(land, numbers(figures.listLand(land), slice, hundred));
                    }
                    return new Indices(numbers(figures.listGroup(), slice, hundred), lands);
                });
    }

    private static Numbers numbers(Collection<AreaKey> areas, Slice slice, Slice hundred) {
        List<Double> found = new ArrayList<>();
        areas.forEach(area -> index(area, slice, hundred).ifPresent(found::add));
        return new Numbers(found);
    }

    private static OptionalDouble index(AreaKey area, Slice slice, Slice hundred) {
        OptionalDouble now = slice.known(area);
        OptionalDouble then = hundred.known(area);
        return now.isPresent() && then.orElse(0) > 0
                ? OptionalDouble.of(100 * now.getAsDouble() / then.getAsDouble())
                : OptionalDouble.empty();
    }

    private String alternative(Subject subject, Slice hundred, String reference) {
        Map<PopulationBase, Slice> lasts = new TreeMap<>();
        for (Slice slice : slices) {
            if (slice.known(subject.area()).isPresent()) {
                lasts.put(slice.base().orElseThrow(), slice);
            }
        }
        StringBuilder words = new StringBuilder();
        lasts.forEach((base, slice) -> words.append(texts.text(
                ID + ".alternative-row",
                texts.text("base." + base.name()),
                texts.number(slice.known(subject.area()).orElse(0), 0),
                texts.number(index(subject.area(), slice, hundred).orElse(0), 1),
                texts.number(indices(hundred, slice).group().median(), 1))));
        return texts.text(
                ID + ".alternative", subject.name(), reference, words.toString().strip());
    }

    /** Indices of the set and of its towns in each Land. */
    private record Indices(Numbers group, Map<AreaKey, Numbers> lands) {}
}
