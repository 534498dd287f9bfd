package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.Beeswarm;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Sign;

/** Composes one indicator of all towns of the set as a swarm of dots, the shown towns by name. */
final class BeeswarmComposer {

    static final String ID = "strip";

    private final Side side;
    private final Texts texts;
    private final List<Member> group = new ArrayList<>();

    private BeeswarmComposer(Figures figures, Side side, Texts texts) {
        this.side = side;
        this.texts = texts;
        for (AreaKey area : figures.listGroup()) {
            side.slice().known(area).ifPresent(value -> group.add(new Member(area, value)));
        }
        group.sort(Comparator.comparingDouble(Member::value));
    }

    /** A composer of an indicator; empty where the catalogue or the figures lack it. */
    static Optional<BeeswarmComposer> find(Figures figures, String indicator, Texts texts) {
        return Side.find(figures, indicator, texts).map(side -> new BeeswarmComposer(figures, side, texts));
    }

    ChartSpec compose(Subject subject) {
        String id = ID + "-" + side.definition().id();
        Provenance provenance = new Provenance();
        List<AreaKey> own = subject.towns().stream().map(subject::area).toList();
        side.slice().noteAll(own, provenance);
        if (own.stream().allMatch(area -> side.slice().known(area).isEmpty())) {
            return subject.noFigures(id, side.shortName(), side.value(own.get(0)), provenance);
        }
        List<Beeswarm.Named> named = new ArrayList<>();
        Set<AreaKey> areas = new HashSet<>();
        for (CaseTown town : subject.listPeers()) {
            name(subject, town, false).ifPresent(named::add);
            areas.add(subject.area(town));
        }
        for (CaseTown town : subject.towns()) {
            name(subject, town, true).ifPresent(named::add);
            areas.add(subject.area(town));
        }
        Axis axis = side.axis(named.stream().map(Beeswarm.Named::value).toList());
        List<Double> dots = new ArrayList<>();
        int beyond = 0;
        for (Member town : group) {
            if (town.value() < axis.min() || town.value() > axis.max()) {
                beyond++;
            } else if (!areas.contains(town.area())) {
                dots.add(town.value());
            }
        }
        String subtitle = texts.text(
                ID + ".subtitle",
                side.axisTitle(),
                texts.number(side.slice().group().count(), 0));
        if (beyond > 0) {
            subtitle += " " + texts.text("scatter.beyond", texts.number(beyond, 0));
        }
        return new Beeswarm(
                subject.frame(id, side.shortName(), title(subject), subtitle, alternative(subject), provenance),
                key(subject),
                axis,
                texts.text(ID + ".lower"),
                texts.text(ID + ".higher"),
                side.slice().group().median(),
                subject.land().map(side.slice()::landMedian).orElse(OptionalDouble.empty()),
                dots,
                named);
    }

    private Optional<Beeswarm.Named> name(Subject subject, CaseTown town, boolean isSubject) {
        AreaKey area = subject.area(town);
        OptionalDouble value = side.slice().known(area);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Beeswarm.Named(
                        town.town().name(),
                        texts.text(
                                "name-and-figure",
                                town.town().name(),
                                texts.bareValue(side.definition(), value.getAsDouble())),
                        value.getAsDouble(),
                        side.interval(area),
                        isSubject));
    }

    private List<KeyEntry> key(Subject subject) {
        List<KeyEntry> key = new ArrayList<>();
        key.add(new KeyEntry(Sign.TOWN, subject.name()));
        if (subject.towns().stream()
                .anyMatch(town -> side.interval(subject.area(town)).isPresent())) {
            key.add(new KeyEntry(Sign.INTERVAL, texts.text("key.interval")));
        }
        if (!subject.listPeers().isEmpty()) {
            key.add(new KeyEntry(Sign.PEER, texts.text("key.peers")));
        }
        key.add(new KeyEntry(Sign.GROUP_DOT, texts.text("key.group", subject.setSize())));
        key.add(new KeyEntry(Sign.MEDIAN, texts.text("key.median-value", side.median())));
        subject.land()
                .ifPresent(land -> side.slice()
                        .landMedian(land)
                        .ifPresent(median -> key.add(new KeyEntry(
                                Sign.LAND_MEDIAN,
                                texts.text(
                                        "key.land-median-value",
                                        texts.land(land),
                                        texts.value(side.definition(), median))))));
        return key;
    }

    private String title(Subject subject) {
        if (subject.isOne()) {
            return subject.standing(side.slice())
                    .map(standing -> new Statement(texts).standing(subject.name(), side.shortName(), standing))
                    .orElseGet(() -> texts.text("statement.colon", side.shortName(), subject.name()));
        }
        List<Standing.Place> places = subject.towns().stream()
                .flatMap(town -> side.slice().standing(subject.area(town), town.inSet()).stream())
                .map(Standing::place)
                .toList();
        Tally tally = new Tally(
                count(places, Standing.Place.HIGHER),
                count(places, Standing.Place.LOWER),
                count(places, Standing.Place.SIMILAR));
        return texts.text("statement.colon", side.shortName(), tally.text(texts));
    }

    private static long count(List<Standing.Place> places, Standing.Place wanted) {
        return places.stream().filter(wanted::equals).count();
    }

    /** A town of the set and its value. */
    private record Member(AreaKey area, double value) {}

    private String alternative(Subject subject) {
        String towns = subject.towns().stream()
                .map(town -> texts.text("name-and-figure", town.town().name(), side.value(subject.area(town))))
                .collect(Collectors.joining("; "));
        return texts.text(
                ID + ".alternative",
                side.title(),
                texts.number(side.slice().group().count(), 0),
                side.median(),
                towns);
    }
}
