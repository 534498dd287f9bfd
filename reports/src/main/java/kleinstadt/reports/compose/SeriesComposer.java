package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.Mover;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Span;
import kleinstadt.reports.chart.TimeSeries;

/** Composes an indicator of a town over time with its intervals, and the middle half of the set. */
final class SeriesComposer {

    static final String ID = "series";

    /** Fewer periods than this are no series. */
    private static final int FEWEST = 3;

    private static final double ROOM_FOR_LABELS = 0.13;

    private final IndicatorDefinition definition;
    private final Texts texts;
    private final List<Slice> slices;
    private final double shift;

    private SeriesComposer(IndicatorDefinition definition, List<Slice> slices, Texts texts) {
        this.definition = definition;
        this.texts = texts;
        this.slices = slices;
        boolean years = slices.stream().allMatch(slice -> slice.period() instanceof Period.Year);
        this.shift = years ? TimeAxis.YEARS : TimeAxis.DAYS;
    }

    /** A composer of an indicator; empty where the set has it for fewer than three periods. */
    static Optional<SeriesComposer> find(Figures figures, String indicator, Texts texts) {
        List<Slice> slices = figures.listSlices(indicator);
        long periods = slices.stream().map(Slice::period).distinct().count();
        return periods < FEWEST
                ? Optional.empty()
                : figures.findDefinition(indicator).map(definition -> new SeriesComposer(definition, slices, texts));
    }

    ChartSpec compose(Subject subject) {
        String id = ID + "-" + definition.id();
        String name = definition.text(texts.locale()).name();
        Provenance provenance = new Provenance();
        Map<Period, Value> missing = new LinkedHashMap<>();
        List<Stretch> stretches = new ArrayList<>();
        for (Slice slice : slices) {
            slice.note(List.of(subject.area()), provenance);
            stretch(subject, slice, stretches).add(point(subject, slice));
            if (slice.known(subject.area()).isEmpty()) {
                missing.put(slice.period(), slice.value(subject.area()));
            }
        }
        List<Slice> known = slices.stream()
                .filter(slice -> slice.known(subject.area()).isPresent())
                .toList();
        if (known.isEmpty()) {
            String reason = texts.reason(slices.get(slices.size() - 1).value(subject.area()));
            return subject.noFigures(id, name, reason, provenance);
        }
        List<TimeSeries.Segment> segments = stretches.stream()
                .map(stretch -> new TimeSeries.Segment(
                        stretch.base()
                                .map(base -> texts.text("base." + base.name()))
                                .orElse(""),
                        SeriesPoints.labelEnds(stretch.points(), true)))
                .toList();
        SeriesPoints series = new SeriesPoints(subject, segments, shift);
        List<BoundaryChanges.Change> changes = series.changes();
        String unit = texts.axisUnit(definition.unit());
        return new TimeSeries(
                subject.frame(
                        id,
                        name,
                        title(subject, known),
                        texts.text(ID + ".subtitle", subject.place(), name),
                        alternative(subject, known),
                        provenance),
                key(subject),
                TimeAxis.of("", series.first(), series.last(), ROOM_FOR_LABELS),
                series.valueAxis(unit),
                segments,
                series.censuses(),
                series.flags(changes),
                series.notes(changes, missing));
    }

    /**
     * The stretch a slice belongs to: the last one of its base, or a new one where the town's figure counts something else than
     * those before, or that of another area.
     */
    private static Stretch stretch(Subject subject, Slice slice, List<Stretch> stretches) {
        Optional<List<String>> counted = slice.find(subject.area())
                .filter(result -> result.value() instanceof Value.Known)
                .map(SeriesComposer::counted);
        for (int i = stretches.size() - 1; i >= 0; i--) {
            Stretch last = stretches.get(i);
            if (last.base().equals(slice.base())) {
                if (counted.isEmpty() || last.counted().isEmpty() || counted.equals(last.counted())) {
                    Stretch same =
                            new Stretch(slice.base(), counted.isPresent() ? counted : last.counted(), last.points());
                    stretches.set(i, same);
                    return same;
                }
                break;
            }
        }
        Stretch next = new Stretch(slice.base(), counted, new ArrayList<>());
        stretches.add(next);
        return next;
    }

    private static List<String> counted(Result result) {
        List<String> counted = new ArrayList<>(result.lineage().measures());
        counted.add(result.support().figuresOf().toString());
        return counted;
    }

    /**
     * Figures that may be joined.
     *
     * @param base the census they rest on
     * @param counted what the town's figures count and of which area; empty as long as it has none
     * @param points the figures
     */
    private record Stretch(
            Optional<PopulationBase> base, Optional<List<String>> counted, List<TimeSeries.Point> points) {
        void add(TimeSeries.Point point) {
            points.add(point);
        }
    }

    private TimeSeries.Point point(Subject subject, Slice slice) {
        OptionalDouble town = slice.known(subject.area());
        Optional<Interval> interval = slice.find(subject.area()).flatMap(Result::interval);
        return new TimeSeries.Point(
                place(slice.period()) + shift,
                town,
                interval.map(each -> new Span(each.lower(), each.upper())),
                SeriesPoints.quartiles(slice.group()),
                subject.land().map(slice::landMedian).orElse(OptionalDouble.empty()),
                town.isPresent() ? texts.bareValue(definition, town.getAsDouble()) : "");
    }

    /** A year stands in its middle, a day where it is. */
    private static double place(Period period) {
        return (TimeAxis.place(period.firstDay()) + TimeAxis.place(period.lastDay())) / 2;
    }

    private List<KeyEntry> key(Subject subject) {
        List<KeyEntry> key = new ArrayList<>();
        key.add(new KeyEntry(Sign.TOWN_LINE, subject.name()));
        boolean intervals = slices.stream()
                .flatMap(slice -> slice.find(subject.area()).stream())
                .anyMatch(result -> result.interval().isPresent());
        if (intervals) {
            key.add(new KeyEntry(Sign.INTERVAL, texts.text("key.interval")));
        }
        key.add(new KeyEntry(Sign.GROUP_MIDDLE, texts.text("key.middle", subject.setSize())));
        key.add(new KeyEntry(Sign.MEDIAN, texts.text("key.median")));
        subject.land()
                .ifPresent(land ->
                        key.add(new KeyEntry(Sign.LAND_MEDIAN, texts.text("key.land-median", texts.land(land)))));
        return key;
    }

    /** From the first to the last figure on the base that has most, if they differ by more than their intervals allow. */
    private String title(Subject subject, List<Slice> known) {
        Map<List<String>, List<Slice>> byBasis = new LinkedHashMap<>();
        for (Slice slice : known) {
            List<String> basis =
                    new ArrayList<>(counted(slice.find(subject.area()).orElseThrow()));
            basis.add(slice.base().map(Enum::name).orElse(""));
            byBasis.computeIfAbsent(basis, key -> new ArrayList<>()).add(slice);
        }
        List<Slice> longest = List.of();
        for (List<Slice> each : byBasis.values()) {
            longest = each.size() >= longest.size() ? each : longest;
        }
        Result first = longest.get(0).find(subject.area()).orElseThrow();
        Result last = longest.get(longest.size() - 1).find(subject.area()).orElseThrow();
        double before = Numbers.known(first.value()).orElseThrow();
        double after = Numbers.known(last.value()).orElseThrow();
        String place = new Statement(texts).in(subject.name());
        String name = definition.text(texts.locale()).shortName();
        String from = texts.value(definition, before);
        String to = texts.value(definition, after);
        String years = texts.text(
                "series.years",
                Integer.toString(first.period().year()),
                Integer.toString(last.period().year()));
        boolean same = longest.size() == 1 || from.equals(to) || isSame(first, before, last, after);
        String key = longest.size() == 1 ? "single" : same ? "same" : after > before ? "rose" : "fell";
        return texts.text(
                "statement.colon",
                name,
                texts.text(
                                ID + ".title-" + key,
                                place,
                                from,
                                Integer.toString(first.period().year()),
                                to,
                                Integer.toString(last.period().year()),
                                years)
                        + later(subject, known, last));
    }

    /** The newest figure, where it stands on another base than those compared. */
    private String later(Subject subject, List<Slice> known, Result last) {
        return known.get(known.size() - 1)
                .find(subject.area())
                .filter(newest -> newest.period().compareTo(last.period()) > 0)
                .map(newest -> texts.text(
                        "series.later",
                        texts.value(definition, Numbers.known(newest.value()).orElseThrow()),
                        Integer.toString(newest.period().year())))
                .orElse("");
    }

    /** Whether both have intervals and their difference cannot be told from zero. */
    private static boolean isSame(Result first, double before, Result last, double after) {
        return first.interval().isPresent()
                && last.interval().isPresent()
                && Mover.difference(
                                after,
                                last.interval().get(),
                                before,
                                first.interval().get())
                        .contains(0);
    }

    private String alternative(Subject subject, List<Slice> known) {
        StringBuilder words = new StringBuilder();
        for (Slice slice : known) {
            words.append(texts.text(
                    ID + ".alternative-row",
                    texts.period(slice.period()),
                    texts.value(definition, slice.known(subject.area()).orElseThrow()),
                    texts.value(definition, slice.group().median())));
        }
        return texts.text(
                ID + ".alternative",
                definition.text(texts.locale()).name(),
                subject.name(),
                words.toString().strip());
    }
}
