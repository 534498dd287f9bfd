package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.MigrationByAge;

/** Composes moves in and out by age, per 1,000 inhabitants of the age at the end of the year. */
final class MigrationComposer {

    static final String ID = "migration-by-age";

    static final String IN = "in-migrants";
    static final String OUT = "out-migrants";

    private static final String FLOWS = "12711-01-03-5";
    private static final String PERSONS = "12411-02-03-5";

    /** Year in which the intake of refugees outweighs other moves in many towns. */
    private static final int REFUGEE_YEAR = 2015;

    private MigrationComposer() {}

    static ChartSpec compose(Subject subject) {
        Texts texts = subject.texts();
        Provenance provenance = new Provenance();
        var observations = subject.input().observations();
        Optional<AgeTable> in = AgeTable.find(observations, IN, FLOWS);
        Optional<AgeTable> out = AgeTable.find(observations, OUT, FLOWS);
        Optional<AgeTable> persons = AgeTable.find(observations, "population-by-age", PERSONS);
        if (in.isEmpty() || out.isEmpty() || persons.isEmpty()) {
            return subject.noFigures(ID, texts.reason(Reason.NO_SOURCE), provenance);
        }
        Tables tables = new Tables(in.get(), out.get(), persons.get());
        in.get().note(provenance);
        persons.get().note(provenance);

        List<MigrationByAge.AgeGroup> groups = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        double low = 0;
        double high = 0;
        for (AgeClass age : in.get().classes()) {
            Rates town = tables.rates(subject.area(), age);
            Numbers nets = new Numbers(subject.listGroup().stream()
                    .map(area -> tables.rates(area, age))
                    .filter(rates -> rates.known().isPresent())
                    .map(rates -> rates.known().orElseThrow().net())
                    .toList());
            Optional<MigrationByAge.Flows> flows = town.known()
                    .map(known -> new MigrationByAge.Flows(known.in(), known.out(), texts.signed(known.net(), 0)));
            Optional<Double> groupNet = nets.isEmpty() ? Optional.empty() : Optional.of(nets.median());
            String name = name(texts, age);
            groups.add(new MigrationByAge.AgeGroup(name, flows, groupNet, texts.reason(town.refused())));
            high = Math.max(high, flows.map(MigrationByAge.Flows::in).orElse(0.0));
            low = Math.min(low, -flows.map(MigrationByAge.Flows::out).orElse(0.0));
            low = Math.min(low, groupNet.orElse(0.0));
            high = Math.max(high, groupNet.orElse(0.0));
            words.append(texts.text(
                    ID + ".alternative-row",
                    name,
                    flows.map(MigrationByAge.Flows::netLabel).orElse(texts.reason(town.refused())),
                    groupNet.map(net -> texts.signed(net, 0)).orElse("")));
        }
        if (groups.stream().allMatch(group -> group.flows().isEmpty())) {
            String message = groups.isEmpty()
                    ? texts.reason(Reason.NO_SOURCE)
                    : groups.get(0).note();
            return subject.noFigures(ID, message, provenance);
        }
        String year = texts.period(in.get().period());
        String subtitle = texts.text(ID + ".subtitle", year, subject.place());
        if (in.get().period().year() == REFUGEE_YEAR) {
            subtitle += "\n" + texts.text(ID + ".note-2015");
        }
        return new MigrationByAge(
                subject.frame(
                        ID,
                        subtitle,
                        texts.text(
                                ID + ".alternative",
                                subject.name(),
                                year,
                                words.toString().strip()),
                        provenance),
                Axes.around(texts.text(ID + ".rate"), low, high, 6, texts::signed),
                texts.text(ID + ".in"),
                texts.text(ID + ".out"),
                texts.text(ID + ".net"),
                texts.text(ID + ".group", texts.number(subject.listGroup().size(), 0)),
                groups);
    }

    private static String name(Texts texts, AgeClass age) {
        if (age.isOpen()) {
            return texts.text("age.open", age.from());
        }
        return age.from() == 0 ? texts.text("age.under", age.to()) : texts.text("age.class", age.from(), age.to());
    }

    /** Moves of one age per 1,000 inhabitants of that age. */
    private record Known(double in, double out) {
        double net() {
            return in - out;
        }
    }

    /** Moves of one age, or the first figure that is missing for them. */
    private record Rates(Optional<Known> known, Value refused) {}

    private record Tables(AgeTable in, AgeTable out, AgeTable persons) {

        Rates rates(AreaKey area, AgeClass age) {
            Value inValue = in.value(area, Sex.TOTAL, age);
            Value outValue = out.value(area, Sex.TOTAL, age);
            Value base = persons.sum(area, Sex.TOTAL, age);
            for (Value value : List.of(inValue, outValue, base)) {
                if (value instanceof Value.Missing) {
                    return new Rates(Optional.empty(), value);
                }
            }
            OptionalDouble number = Numbers.known(base);
            if (number.orElse(0) <= 0) {
                return new Rates(Optional.empty(), Value.missing(Reason.ZERO_DENOMINATOR));
            }
            double per1000 = 1000 / number.orElseThrow();
            return new Rates(
                    Optional.of(new Known(
                            Numbers.known(inValue).orElseThrow() * per1000,
                            Numbers.known(outValue).orElseThrow() * per1000)),
                    base);
        }
    }
}
