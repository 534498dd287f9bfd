package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.MigrationByAge;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Span;

/** Composes moves in and out by age, per 1,000 inhabitants of the age at the end of the year. */
final class MigrationComposer {

    static final String ID = "migration-by-age";

    /** Year in which the intake of refugees outweighs other moves in many towns. */
    private static final int REFUGEE_YEAR = 2015;

    private final Texts texts;
    private final Optional<MoveRates> rates;
    private final Map<AgeClass, Numbers> group = new TreeMap<>();
    private final Map<AreaKey, Map<AgeClass, Numbers>> lands = new TreeMap<>();

    MigrationComposer(Figures figures, Texts texts) {
        this.texts = texts;
        this.rates = MoveRates.find(figures.input().observations());
        rates.ifPresent(found -> {
            for (AgeClass age : found.in().classes()) {
                group.put(age, found.nets(figures.listGroup(), age));
                for (AreaKey land : AreaKey.EASTERN_LAENDER) {
                    lands.computeIfAbsent(land, key -> new TreeMap<>())
                            .put(age, found.nets(figures.listLand(land), age));
                }
            }
        });
    }

    ChartSpec compose(Subject subject) {
        String topic = texts.text(ID + ".topic");
        Provenance provenance = new Provenance();
        if (rates.isEmpty()) {
            return subject.noFigures(ID, topic, texts.reason(Reason.NO_SOURCE), provenance);
        }
        MoveRates found = rates.get();
        found.in().note(provenance);
        found.persons().note(provenance);
        List<MigrationByAge.AgeGroup> groups = new ArrayList<>();
        MigrationStatement statement = new MigrationStatement(texts);
        StringBuilder words = new StringBuilder();
        double low = 0;
        double high = 0;
        for (AgeClass age : found.in().classes()) {
            MigrationByAge.AgeGroup each = group(subject, found, age, statement);
            groups.add(each);
            for (MigrationByAge.Flows flows : each.flows().stream().toList()) {
                high = Math.max(high, flows.in());
                low = Math.min(low, -flows.out());
            }
            low = Math.min(low, each.median().orElse(0));
            high = Math.max(high, each.median().orElse(0));
            words.append(texts.text(
                    ID + ".alternative-row",
                    each.name(),
                    each.flows().map(MigrationByAge.Flows::netLabel).orElse(each.note()),
                    each.median().isPresent() ? texts.signed(each.median().getAsDouble(), 0) : ""));
        }
        if (groups.stream().allMatch(each -> each.flows().isEmpty())) {
            String message = groups.isEmpty()
                    ? texts.reason(Reason.NO_SOURCE)
                    : groups.get(0).note();
            return subject.noFigures(ID, topic, message, provenance);
        }
        String year = texts.period(found.in().period());
        String subtitle = texts.text(ID + ".subtitle", year, subject.place());
        if (found.in().period().year() == REFUGEE_YEAR) {
            subtitle += "\n" + texts.text(ID + ".note-2015");
        }
        return new MigrationByAge(
                subject.frame(
                        ID,
                        topic,
                        statement.text(subject.name(), year),
                        subtitle,
                        texts.text(
                                ID + ".alternative",
                                subject.name(),
                                year,
                                words.toString().strip()),
                        provenance),
                key(subject),
                Axes.around(texts.text(ID + ".rate"), low, high, 6, texts::signed),
                groups);
    }

    private MigrationByAge.AgeGroup group(
            Subject subject, MoveRates found, AgeClass age, MigrationStatement statement) {
        OptionalDouble median = group.getOrDefault(age, new Numbers(List.of())).findMedian();
        OptionalDouble landMedian = subject.land().isEmpty()
                ? OptionalDouble.empty()
                : lands.getOrDefault(subject.land().get(), Map.of())
                        .getOrDefault(age, new Numbers(List.of()))
                        .findMedian();
        Optional<MoveRates.Rate> rate = found.find(subject.area(), age);
        rate.ifPresent(each -> statement.add(age, each));
        return new MigrationByAge.AgeGroup(
                texts.ages(age),
                rate.map(each -> new MigrationByAge.Flows(
                        each.in(),
                        each.out(),
                        new Span(each.interval().lower(), each.interval().upper()),
                        median.isPresent() && each.interval().contains(median.getAsDouble())
                                ? Sign.TOWN_SIMILAR
                                : Sign.TOWN,
                        texts.signed(each.net(), 0))),
                median,
                landMedian,
                found.findMissing(subject.area(), age).map(texts::reason).orElse(""));
    }

    private List<KeyEntry> key(Subject subject) {
        List<KeyEntry> key = new ArrayList<>(List.of(
                new KeyEntry(Sign.INFLOW, texts.text(ID + ".in")),
                new KeyEntry(Sign.OUTFLOW, texts.text(ID + ".out")),
                new KeyEntry(Sign.TOWN, texts.text(ID + ".net")),
                new KeyEntry(Sign.TOWN_SIMILAR, texts.text("key.similar")),
                new KeyEntry(Sign.INTERVAL, texts.text("key.interval")),
                new KeyEntry(Sign.MEDIAN, texts.text(ID + ".median", subject.setSize()))));
        subject.land()
                .ifPresent(land ->
                        key.add(new KeyEntry(Sign.LAND_MEDIAN, texts.text("key.land-median", texts.land(land)))));
        return key;
    }
}
