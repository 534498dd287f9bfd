package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.funnel.Funnel;
import kleinstadt.indicators.funnel.Funnels;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.FunnelPlot;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Scatter;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Span;

/** Composes a share or rate of all towns against their size, with the limits of a funnel. */
final class FunnelComposer {

    static final String ID = "funnel";

    /** The largest towns are left out of the picture, and counted, so that the others do not shrink. */
    private static final double SHOWN_TO = 0.985;

    private final IndicatorDefinition definition;
    private final Funnel funnel;
    private final Map<AreaKey, Funnel.Point> points = new HashMap<>();
    private final List<AreaKey> members;
    private final Provenance origin = new Provenance();
    private final Texts texts;

    private FunnelComposer(Figures figures, IndicatorDefinition definition, Funnel funnel, Texts texts) {
        this.definition = definition;
        this.funnel = funnel;
        this.texts = texts;
        funnel.points().forEach(point -> points.put(point.area(), point));
        this.members = figures.listGroup().stream().filter(points::containsKey).toList();
        for (Result result : figures.input().results().listIndicator(definition.id())) {
            if (result.period().equals(funnel.period()) && points.containsKey(result.area())) {
                origin.add(result);
            }
        }
    }

    /** A composer of an indicator; empty where it has no funnel. */
    static Optional<FunnelComposer> find(Figures figures, String indicator, Texts texts) {
        return figures.findDefinition(indicator)
                .flatMap(definition ->
                        Funnels.of(figures.input().results(), List.of(definition), new HashSet<>(figures.listGroup()))
                                .stream()
                                .findFirst()
                                .map(funnel -> new FunnelComposer(figures, definition, funnel, texts)));
    }

    ChartSpec compose(Subject subject) {
        String id = ID + "-" + definition.id();
        String name = definition.text(texts.locale()).shortName();
        Provenance provenance = new Provenance().add(origin);
        List<CaseTown> known = subject.towns().stream()
                .filter(town -> points.containsKey(subject.area(town)))
                .toList();
        if (known.isEmpty()) {
            return subject.noFigures(id, name, reason(subject), provenance);
        }
        List<Scatter.Named> named = new ArrayList<>();
        Set<AreaKey> areas = new HashSet<>();
        for (CaseTown town : subject.listPeers()) {
            name(subject, town, false).ifPresent(named::add);
            areas.add(subject.area(town));
        }
        for (CaseTown town : known) {
            name(subject, town, true).ifPresent(named::add);
            areas.add(subject.area(town));
        }
        Shown shown = shown(named);
        List<Scatter.Dot> dots = new ArrayList<>();
        int beyond = 0;
        for (AreaKey area : members) {
            var point = point(area);
            if (!shown.holds(point.persons(), point.value())) {
                beyond++;
            } else if (!areas.contains(area)) {
                dots.add(new Scatter.Dot(point.persons(), point.value()));
            }
        }
        String subtitle = texts.text(ID + ".subtitle", title(), texts.count(members.size()));
        if (beyond > 0) {
            subtitle += " " + texts.text("scatter.beyond", texts.count(beyond));
        }
        return new FunnelPlot(
                subject.frame(
                        id,
                        texts.text(ID + ".topic", name),
                        sentence(subject, known),
                        subtitle,
                        alternative(subject, known),
                        provenance),
                key(subject),
                Axes.within(texts.text(ID + ".persons"), shown.fromPersons(), shown.toPersons(), 6, texts::number),
                Axes.within(texts.axisUnit(definition.unit()), shown.fromValue(), shown.toValue(), 5, texts::number),
                funnel.target(),
                limits(shown),
                dots,
                named);
    }

    private Funnel.Point point(AreaKey area) {
        return Optional.ofNullable(points.get(area)).orElseThrow();
    }

    private String reason(Subject subject) {
        return subject.input()
                .results()
                .find(definition.id(), subject.area(), funnel.period())
                .map(result -> texts.reason(result.value()))
                .filter(reason -> !reason.isEmpty())
                .orElseGet(() -> texts.reason(Reason.NO_SOURCE));
    }

    private Shown shown(List<Scatter.Named> named) {
        Numbers persons =
                new Numbers(members.stream().map(area -> point(area).persons()).toList());
        Numbers values =
                new Numbers(members.stream().map(area -> point(area).value()).toList());
        double to = persons.quantile(SHOWN_TO);
        double low = values.quantile(0.005);
        double high = values.quantile(0.995);
        for (Scatter.Named town : named) {
            to = Math.max(to, town.dot().x());
            low = Math.min(low, town.dot().y());
            high = Math.max(high, town.dot().y());
        }
        double from = persons.quantile(0);
        double space = (high - low) * 0.06;
        return new Shown(from - (to - from) * 0.03, to + (to - from) * 0.04, low - space, high + space);
    }

    private Optional<Scatter.Named> name(Subject subject, CaseTown town, boolean isSubject) {
        return Optional.ofNullable(points.get(subject.area(town)))
                .map(point -> new Scatter.Named(
                        town.town().name(),
                        new Scatter.Dot(point.persons(), point.value()),
                        Optional.empty(),
                        Optional.empty(),
                        isSubject));
    }

    private List<FunnelPlot.Limits> limits(Shown shown) {
        return funnel.points().stream()
                .filter(point -> point.persons() <= shown.toPersons())
                .sorted(Comparator.comparingDouble(Funnel.Point::persons))
                .map(point -> new FunnelPlot.Limits(point.persons(), span(point.inner()), span(point.outer())))
                .toList();
    }

    private static Span span(Interval interval) {
        return new Span(interval.lower(), interval.upper());
    }

    private List<KeyEntry> key(Subject subject) {
        List<KeyEntry> key = new ArrayList<>();
        key.add(new KeyEntry(Sign.TOWN, subject.name()));
        if (!subject.listPeers().isEmpty()) {
            key.add(new KeyEntry(Sign.PEER, texts.text("key.peers")));
        }
        key.add(new KeyEntry(Sign.GROUP_DOT, texts.text("key.group", subject.setSize())));
        key.add(new KeyEntry(Sign.MEDIAN, texts.text(ID + ".target", texts.value(definition, funnel.target()))));
        key.add(new KeyEntry(Sign.LIMIT, texts.text(ID + ".inner")));
        key.add(new KeyEntry(Sign.OUTER_LIMIT, texts.text(ID + ".outer")));
        return key;
    }

    private String title() {
        Period period = funnel.period();
        return texts.text("name-and-time", definition.text(texts.locale()).name(), texts.period(period));
    }

    private String sentence(Subject subject, List<CaseTown> known) {
        String name = definition.text(texts.locale()).shortName();
        if (subject.isOne()) {
            String key = ID + ".title-" + point(subject.area()).position().name();
            return texts.text("statement.colon", name, texts.text(key, subject.name()));
        }
        long outside = known.stream()
                .filter(town -> point(subject.area(town)).position() != Funnel.Position.INSIDE)
                .count();
        return texts.text(
                "statement.colon",
                name,
                texts.text(ID + ".title-several", texts.count(outside), texts.count(known.size())));
    }

    private String alternative(Subject subject, List<CaseTown> known) {
        List<String> words = known.stream()
                .map(town -> texts.text(
                        ID + ".alternative-row",
                        town.town().name(),
                        texts.value(definition, point(subject.area(town)).value()),
                        texts.number(point(subject.area(town)).persons(), 0),
                        texts.value(
                                definition, point(subject.area(town)).inner().lower()),
                        texts.value(
                                definition, point(subject.area(town)).inner().upper())))
                .toList();
        return texts.text(
                ID + ".alternative", title(), texts.value(definition, funnel.target()), String.join(" ", words));
    }

    /** The part of the plane that is drawn. */
    private record Shown(double fromPersons, double toPersons, double fromValue, double toValue) {
        boolean holds(double persons, double value) {
            return persons <= toPersons && value >= fromValue && value <= toValue;
        }
    }
}
