package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Slope;
import kleinstadt.reports.chart.Span;

/** Composes an indicator at the censuses of 2011 and 2022 for all towns of the set, the shown towns by name. */
final class SlopeComposer {

    static final String ID = "slope";

    private static final int BEFORE = 2011;
    private static final int AFTER = 2022;

    private final IndicatorDefinition definition;
    private final Slice before;
    private final Slice after;
    private final Numbers changes;
    private final Texts texts;

    private SlopeComposer(IndicatorDefinition definition, Slice before, Slice after, Numbers changes, Texts texts) {
        this.definition = definition;
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.texts = texts;
    }

    /** A composer of an indicator; empty where it is not known for both censuses. */
    static Optional<SlopeComposer> find(Figures figures, String indicator, Texts texts) {
        Optional<IndicatorDefinition> definition = figures.findDefinition(indicator);
        Optional<Slice> before = census(figures, indicator, BEFORE);
        Optional<Slice> after = census(figures, indicator, AFTER);
        if (definition.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        List<Double> changes = new ArrayList<>();
        for (AreaKey area : figures.listGroup()) {
            SlopeStatement.pair(area, before.get(), after.get())
                    .ifPresent(pair -> changes.add(pair.after() - pair.before()));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SlopeComposer(definition.get(), before.get(), after.get(), new Numbers(changes), texts));
    }

    /** The figures of the census day in May, not those of a year's end. */
    private static Optional<Slice> census(Figures figures, String indicator, int year) {
        return figures.listSlices(indicator).stream()
                .filter(slice -> slice.period().year() == year
                        && slice.period().lastDay().getMonthValue() == 5)
                .findFirst();
    }

    ChartSpec compose(Subject subject) {
        String id = ID + "-" + definition.id();
        String name = definition.text(texts.locale()).name();
        Provenance provenance = new Provenance();
        for (Slice slice : List.of(before, after)) {
            slice.noteAll(subject.towns().stream().map(subject::area).toList(), provenance);
        }
        if (subject.towns().stream().allMatch(town -> find(subject.area(town)).isEmpty())) {
            Slice refused = before.known(subject.area()).isEmpty() ? before : after;
            return subject.noFigures(id, name, texts.reason(refused.value(subject.area())), provenance);
        }
        List<Slope.Named> named = new ArrayList<>();
        Set<AreaKey> areas = new HashSet<>();
        for (CaseTown town : subject.listPeers()) {
            name(subject, town, false).ifPresent(named::add);
            areas.add(subject.area(town));
        }
        for (CaseTown town : subject.towns()) {
            name(subject, town, true).ifPresent(named::add);
            areas.add(subject.area(town));
        }
        List<Slope.Pair> lines = subject.listGroup().stream()
                .filter(area -> !areas.contains(area))
                .flatMap(area -> find(area).stream())
                .toList();
        double low = lines.stream()
                .mapToDouble(pair -> Math.min(pair.before(), pair.after()))
                .min()
                .orElse(0);
        double high = lines.stream()
                .mapToDouble(pair -> Math.max(pair.before(), pair.after()))
                .max()
                .orElse(1);
        for (Slope.Named town : named) {
            low = Math.min(low, Math.min(town.pair().before(), town.pair().after()));
            high = Math.max(high, Math.max(town.pair().before(), town.pair().after()));
        }
        String unit = texts.axisUnit(definition.unit());
        double space = Math.max((high - low) * 0.03, 1e-6);
        return new Slope(
                subject.frame(
                        id,
                        texts.text(
                                ID + ".topic", definition.text(texts.locale()).shortName()),
                        new SlopeStatement(definition, before, after, changes, texts).text(subject),
                        texts.text(ID + ".subtitle", unit.isEmpty() ? name : texts.text("name-and-unit", name, unit)),
                        alternative(subject),
                        provenance),
                key(subject),
                Axes.within(unit, low - space, high + space, 5, texts::number),
                texts.text(ID + ".census", texts.date(before.period().lastDay())),
                texts.text(ID + ".census", texts.date(after.period().lastDay())),
                lines,
                new Slope.Pair(before.group().median(), after.group().median()),
                landMedian(subject),
                named);
    }

    private Optional<Slope.Pair> landMedian(Subject subject) {
        OptionalDouble then = subject.land().map(before::landMedian).orElse(OptionalDouble.empty());
        OptionalDouble now = subject.land().map(after::landMedian).orElse(OptionalDouble.empty());
        return then.isPresent() && now.isPresent()
                ? Optional.of(new Slope.Pair(then.getAsDouble(), now.getAsDouble()))
                : Optional.empty();
    }

    private Optional<Slope.Pair> find(AreaKey area) {
        return SlopeStatement.pair(area, before, after);
    }

    private Optional<Slope.Named> name(Subject subject, CaseTown town, boolean isSubject) {
        AreaKey area = subject.area(town);
        return find(area)
                .map(pair -> new Slope.Named(
                        pair,
                        texts.bareValue(definition, pair.before()),
                        texts.text("name-and-figure", town.town().name(), texts.bareValue(definition, pair.after())),
                        isSubject ? interval(before, area) : Optional.<Span>empty(),
                        isSubject ? interval(after, area) : Optional.<Span>empty(),
                        isSubject));
    }

    private static Optional<Span> interval(Slice slice, AreaKey area) {
        return slice.find(area).flatMap(Result::interval).map(each -> new Span(each.lower(), each.upper()));
    }

    private List<KeyEntry> key(Subject subject) {
        List<KeyEntry> key = new ArrayList<>();
        key.add(new KeyEntry(Sign.TOWN_LINE, subject.name()));
        if (subject.towns().stream()
                .anyMatch(town -> interval(after, subject.area(town)).isPresent())) {
            key.add(new KeyEntry(Sign.INTERVAL, texts.text("key.interval")));
        }
        if (!subject.listPeers().isEmpty()) {
            key.add(new KeyEntry(Sign.PEER, texts.text("key.peers")));
        }
        key.add(new KeyEntry(Sign.GROUP_LINE, texts.text("key.group", subject.setSize())));
        key.add(new KeyEntry(Sign.MEDIAN, texts.text("key.median")));
        subject.land()
                .ifPresent(land ->
                        key.add(new KeyEntry(Sign.LAND_MEDIAN, texts.text("key.land-median", texts.land(land)))));
        return key;
    }

    private String alternative(Subject subject) {
        String towns = subject.towns().stream()
                .flatMap(town -> find(subject.area(town)).stream()
                        .map(pair -> texts.text(
                                ID + ".alternative-row",
                                town.town().name(),
                                texts.value(definition, pair.before()),
                                texts.value(definition, pair.after()))))
                .collect(Collectors.joining("; "));
        return texts.text(
                ID + ".alternative",
                definition.text(texts.locale()).name(),
                texts.date(before.period().lastDay()),
                texts.date(after.period().lastDay()),
                towns,
                texts.value(definition, before.group().median()),
                texts.value(definition, after.group().median()));
    }
}
