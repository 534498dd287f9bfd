package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Scatter;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Span;

/** Composes two indicators against each other for all towns of the set, the shown towns by name. */
final class ScatterComposer {

    static final String ID = "scatter";

    private final Texts texts;
    private final String indicatorX;
    private final String indicatorY;
    private final Optional<Side> sideX;
    private final Optional<Side> sideY;
    private final Optional<Ranks> ranksX;
    private final Optional<Ranks> ranksY;

    ScatterComposer(Figures figures, Texts texts, String indicatorX, String indicatorY) {
        this.texts = texts;
        this.indicatorX = indicatorX;
        this.indicatorY = indicatorY;
        this.sideX = Side.find(figures, indicatorX, texts);
        this.sideY = Side.find(figures, indicatorY, texts);
        this.ranksX = sideX.map(side -> Ranks.of(figures, side.slice()));
        this.ranksY = sideY.map(side -> Ranks.of(figures, side.slice()));
    }

    /** Composes the chart about some of the shown towns, all of them alike. */
    ChartSpec compose(Subject subject) {
        String topic = texts.text(ID + ".topic");
        Provenance provenance = new Provenance();
        if (sideX.isEmpty() || sideY.isEmpty()) {
            return subject.noFigures(ID, topic, texts.reason(Reason.NO_SOURCE), provenance);
        }
        Side x = sideX.get();
        Side y = sideY.get();
        for (Side side : List.of(x, y)) {
            side.slice().noteAll(subject.towns().stream().map(subject::area).toList(), provenance);
        }
        List<Scatter.Named> named = new ArrayList<>();
        Set<AreaKey> areas = new HashSet<>();
        for (CaseTown town : subject.listPeers()) {
            name(subject, town, x, y, false).ifPresent(named::add);
            areas.add(subject.area(town));
        }
        for (CaseTown town : subject.towns()) {
            name(subject, town, x, y, true).ifPresent(named::add);
            areas.add(subject.area(town));
        }
        Axis axisX = x.axis(named.stream().map(town -> town.dot().x()).toList());
        Axis axisY = y.axis(named.stream().map(town -> town.dot().y()).toList());
        Cloud cloud = Cloud.of(subject, x, y, axisX, axisY, areas);
        String subtitle = texts.text(ID + ".subtitle", texts.number(cloud.counted(), 0), x.title(), y.title());
        if (subject.isOne()) {
            subtitle += " " + ranks(subject, x, y);
        }
        if (cloud.beyond() > 0) {
            subtitle += " " + texts.text(ID + ".beyond", texts.number(cloud.beyond(), 0));
        }
        return new Scatter(
                subject.frame(ID, topic, title(subject, x, y), subtitle, alternative(subject, x, y), provenance),
                key(subject, named),
                axisX,
                axisY,
                new Scatter.Dot(x.slice().group().median(), y.slice().group().median()),
                landMedians(subject, x, y),
                new Scatter.Quarters(
                        quarter("low", "high"), quarter("high", "high"), quarter("low", "low"), quarter("high", "low")),
                cloud.dots(),
                named);
    }

    /** The ranks the town may hold in both; empty text where one of them cannot be told. */
    private String ranks(Subject subject, Side x, Side y) {
        Optional<RankInterval> first = ranksX.flatMap(ranks -> ranks.find(subject.area(), x.slice()));
        Optional<RankInterval> second = ranksY.flatMap(ranks -> ranks.find(subject.area(), y.slice()));
        return first.isEmpty() || second.isEmpty()
                ? ""
                : texts.text(
                        ID + ".ranks",
                        x.shortName(),
                        texts.count(first.get().lower()),
                        texts.count(first.get().upper()),
                        y.shortName(),
                        texts.count(second.get().lower()),
                        texts.count(second.get().upper()));
    }

    private String quarter(String placeX, String placeY) {
        return texts.text(
                ID + ".quarter",
                texts.text(ID + "." + placeX + "." + indicatorX),
                texts.text(ID + "." + placeY + "." + indicatorY));
    }

    private List<KeyEntry> key(Subject subject, List<Scatter.Named> named) {
        List<KeyEntry> key = new ArrayList<>();
        key.add(new KeyEntry(Sign.TOWN, subject.name()));
        if (named.stream().anyMatch(town -> town.x().isPresent() || town.y().isPresent())) {
            key.add(new KeyEntry(Sign.INTERVAL, texts.text("key.interval")));
        }
        if (!subject.listPeers().isEmpty()) {
            key.add(new KeyEntry(Sign.PEER, texts.text("key.peers")));
        }
        key.add(new KeyEntry(Sign.GROUP_DOT, texts.text("key.group", subject.setSize())));
        key.add(new KeyEntry(Sign.MEDIAN, texts.text("key.median")));
        subject.land()
                .ifPresent(land ->
                        key.add(new KeyEntry(Sign.LAND_MEDIAN, texts.text("key.land-median", texts.land(land)))));
        return key;
    }

    private static Optional<Scatter.Dot> landMedians(Subject subject, Side x, Side y) {
        if (subject.land().isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble medianX = x.slice().landMedian(subject.land().get());
        OptionalDouble medianY = y.slice().landMedian(subject.land().get());
        return medianX.isPresent() && medianY.isPresent()
                ? Optional.of(new Scatter.Dot(medianX.getAsDouble(), medianY.getAsDouble()))
                : Optional.empty();
    }

    private String title(Subject subject, Side x, Side y) {
        if (subject.isOne()) {
            Optional<Standing> first = subject.standing(x.slice());
            Optional<Standing> second = subject.standing(y.slice());
            if (first.isEmpty() || second.isEmpty()) {
                return texts.text("statement.colon", subject.name(), texts.text(ID + ".missing"));
            }
            return texts.text(
                    "statement.colon",
                    subject.name(),
                    texts.text(
                            ID + ".title",
                            texts.text("against-median." + first.get().place(), dated(x)),
                            texts.text("against-median." + second.get().place(), dated(y))));
        }
        return texts.text(
                ID + ".title-several",
                subject.name(),
                texts.number(higher(subject, x), 0),
                texts.number(higher(subject, y), 0),
                texts.number(subject.towns().size(), 0),
                dated(x),
                dated(y));
    }

    /** Name and year: the two axes may be of different years. */
    private String dated(Side side) {
        return texts.text(
                "name-and-figure", side.shortName(), texts.year(side.slice().period()));
    }

    private static double higher(Subject subject, Side side) {
        return subject.towns().stream()
                .flatMap(town -> side.slice().standing(subject.area(town), town.inSet()).stream())
                .filter(standing -> standing.place() == Standing.Place.HIGHER)
                .count();
    }

    private String alternative(Subject subject, Side x, Side y) {
        return subject.towns().stream()
                .map(town -> texts.text(
                        ID + ".alternative",
                        town.town().name(),
                        x.title(),
                        x.value(subject.area(town)),
                        x.median(),
                        y.title(),
                        y.value(subject.area(town)),
                        y.median()))
                .collect(Collectors.joining(" "));
    }

    private static Optional<Scatter.Named> name(Subject subject, CaseTown town, Side x, Side y, boolean isSubject) {
        AreaKey area = subject.area(town);
        return Cloud.dot(area, x, y)
                .map(dot -> new Scatter.Named(
                        town.town().name(),
                        dot,
                        isSubject ? x.interval(area) : Optional.<Span>empty(),
                        isSubject ? y.interval(area) : Optional.<Span>empty(),
                        isSubject));
    }

    /** The unnamed towns. */
    private record Cloud(List<Scatter.Dot> dots, int counted, int beyond) {

        static Cloud of(Subject subject, Side x, Side y, Axis axisX, Axis axisY, Set<AreaKey> named) {
            List<Scatter.Dot> dots = new ArrayList<>();
            int beyond = 0;
            int counted = 0;
            for (AreaKey area : subject.listGroup()) {
                Optional<Scatter.Dot> dot = dot(area, x, y);
                if (dot.isPresent()) {
                    counted++;
                    if (!within(axisX, dot.get().x())
                            || !within(axisY, dot.get().y())) {
                        beyond++;
                    } else if (!named.contains(area)) {
                        dots.add(dot.get());
                    }
                }
            }
            return new Cloud(dots, counted, beyond);
        }

        private static boolean within(Axis axis, double value) {
            return value >= axis.min() && value <= axis.max();
        }

        static Optional<Scatter.Dot> dot(AreaKey area, Side x, Side y) {
            OptionalDouble valueX = x.slice().known(area);
            OptionalDouble valueY = y.slice().known(area);
            return valueX.isPresent() && valueY.isPresent()
                    ? Optional.of(new Scatter.Dot(valueX.getAsDouble(), valueY.getAsDouble()))
                    : Optional.empty();
        }
    }
}
