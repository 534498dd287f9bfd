package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Reason;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.Sign;

/** Composes the age pyramids of a town: against the shape of the set, and against its own of an earlier day. */
final class AgePyramidComposer {

    static final String ID = "age-pyramid";
    static final String CHANGE = "age-change";
    static final String MEASURE = "population-by-age";

    private static final String SOURCE = "12411-02-03-5";
    private static final String EARLIER = "12111-02-01-5";

    /** Broad ages of the comparison, and of the change: cuts that all tables used have. */
    private static final int[] BROAD = {0, 20, 65, AgeClass.OPEN};

    private static final int[] BROAD_CHANGE = {0, 18, 30, 50, 65, AgeClass.OPEN};

    private final Texts texts;
    private final Statement statement;
    private final Optional<AgeTable> table;
    private final Optional<AgeTable> earlier;
    private final Optional<PersonsByAge> group;

    AgePyramidComposer(Figures figures, Texts texts) {
        this.texts = texts;
        this.statement = new Statement(texts);
        this.table = AgeTable.find(figures.input().observations(), MEASURE, SOURCE);
        this.earlier = AgeTable.find(figures.input().observations(), MEASURE, EARLIER);
        this.group = table.map(each -> PersonsByAge.sum(each, figures.listGroup()));
    }

    List<ChartSpec> compose(Subject subject) {
        return List.of(comparison(subject), change(subject));
    }

    private ChartSpec comparison(Subject subject) {
        String topic = texts.text(ID + ".topic");
        Provenance provenance = new Provenance();
        if (table.isEmpty() || group.isEmpty()) {
            return subject.noFigures(ID, topic, texts.reason(Reason.NO_SOURCE), provenance);
        }
        table.get().note(provenance);
        Optional<PersonsByAge> found = PersonsByAge.find(table.get(), subject.area());
        if (found.isEmpty()) {
            return subject.noFigures(ID, topic, reason(table.get(), subject), provenance);
        }
        PersonsByAge town = found.get();
        PersonsByAge all = group.get();
        String date = texts.period(table.get().period());
        List<AgePyramid.Note> notes = new ArrayList<>();
        for (int i = 0; i + 1 < BROAD.length; i++) {
            notes.add(note(
                    BROAD[i],
                    BROAD[i + 1],
                    texts.withUnit(town.percent(BROAD[i], BROAD[i + 1]), 1, "percent", false),
                    texts.text(
                            ID + ".group-share",
                            texts.withUnit(all.percent(BROAD[i], BROAD[i + 1]), 1, "percent", false))));
        }
        String old = texts.number(town.percent(65, AgeClass.OPEN), 0);
        String groupOld = texts.number(all.percent(65, AgeClass.OPEN), 0);
        String count = texts.number(all.areas(), 0);
        return pyramid(
                subject,
                new Words(
                        ID,
                        topic,
                        texts.text(
                                old.equals(groupOld) ? ID + ".title-same" : ID + ".title",
                                old,
                                statement.in(subject.name()),
                                groupOld,
                                count,
                                date),
                        texts.text(ID + ".subtitle", date, subject.place()),
                        texts.text(
                                ID + ".alternative",
                                subject.name(),
                                date,
                                texts.number(town.total(), 0),
                                texts.number(town.percent(0, 15), 1),
                                texts.number(town.percent(65, AgeClass.OPEN), 1),
                                texts.number(all.percent(65, AgeClass.OPEN), 1)),
                        texts.text(ID + ".percent")),
                town.percentBands(),
                all.percentBands(),
                Sign.GROUP_OUTLINE,
                texts.text(ID + ".group", count),
                notes,
                provenance);
    }

    private ChartSpec change(Subject subject) {
        String topic = texts.text(CHANGE + ".topic");
        Provenance provenance = new Provenance();
        if (table.isEmpty() || earlier.isEmpty()) {
            return subject.noFigures(CHANGE, topic, texts.reason(Reason.NO_SOURCE), provenance);
        }
        earlier.get().note(provenance);
        table.get().note(provenance);
        Optional<PersonsByAge> now = PersonsByAge.find(table.get(), subject.area());
        Optional<PersonsByAge> then = PersonsByAge.find(earlier.get(), subject.area());
        if (now.isEmpty() || then.isEmpty()) {
            String reason = reason(now.isEmpty() ? table.get() : earlier.get(), subject);
            return subject.noFigures(CHANGE, topic, reason, provenance);
        }
        AgeChange changes = new AgeChange(now.get(), then.get(), BROAD_CHANGE, texts);
        String date = texts.period(table.get().period());
        String before = texts.period(earlier.get().period());
        List<AgePyramid.Note> notes = new ArrayList<>();
        for (AgeChange.Group each : changes.groups()) {
            notes.add(note(
                    each.from(),
                    each.to(),
                    texts.signed(each.difference(), 0),
                    texts.text(CHANGE + ".from-to", texts.number(each.then(), 0), texts.number(each.now(), 0))));
        }
        return pyramid(
                subject,
                new Words(
                        CHANGE,
                        topic,
                        changes.sentence(
                                statement.in(subject.name()),
                                earlier.get().period().year(),
                                table.get().period().year()),
                        texts.text(CHANGE + ".subtitle", before, date, subject.place()),
                        changes.alternative(subject.name(), before, date),
                        texts.text(CHANGE + ".persons")),
                now.get().bands(1),
                then.get().bands(1),
                Sign.TOWN_EARLIER,
                texts.text(CHANGE + ".earlier", subject.name(), before),
                notes,
                provenance);
    }

    private AgePyramid pyramid(
            Subject subject,
            Words words,
            List<AgePyramid.Band> bands,
            List<AgePyramid.Band> outline,
            Sign sign,
            String outlineName,
            List<AgePyramid.Note> notes,
            Provenance provenance) {
        double longest = 0;
        for (List<AgePyramid.Band> side : List.of(bands, outline)) {
            for (AgePyramid.Band band : side) {
                longest = Math.max(longest, Math.max(band.men(), band.women()));
            }
        }
        List<Double> tens = new ArrayList<>();
        for (double age = 0; age <= PersonsByAge.OPEN_DRAWN_TO; age += 10) {
            tens.add(age);
        }
        return new AgePyramid(
                subject.frame(
                        words.id(), words.topic(), words.title(), words.subtitle(), words.alternative(), provenance),
                List.of(new KeyEntry(sign, outlineName)),
                Axes.within(words.axis(), 0, Math.max(longest, 0.01) * 1.05, 4, texts::number),
                Axes.at(texts.text(ID + ".age"), 0, PersonsByAge.OPEN_DRAWN_TO, tens, age -> texts.number(age, 0)),
                texts.text(ID + ".men"),
                texts.text(ID + ".women"),
                bands,
                outline,
                sign,
                notes);
    }

    private AgePyramid.Note note(int from, int to, String figure, String comparison) {
        int drawnTo = to == AgeClass.OPEN ? PersonsByAge.OPEN_DRAWN_TO : to;
        return new AgePyramid.Note(from, drawnTo, texts.ages(new AgeClass(from, to)), figure, comparison);
    }

    private String reason(AgeTable refused, Subject subject) {
        return PersonsByAge.findMissing(refused, subject.area())
                .map(missing -> texts.reason(missing.reason()))
                .orElseGet(() -> texts.reason(Reason.NO_SOURCE));
    }

    /** What is said of one of the two. */
    private record Words(String id, String topic, String title, String subtitle, String alternative, String axis) {}
}
