package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.ChartSpec;

/** Composes the age pyramid of a town with the shape of the set behind it. */
final class AgePyramidComposer {

    static final String ID = "age-pyramid";

    static final String MEASURE = "population-by-age";
    private static final String SOURCE = "12411-02-03-5";
    /** Age the open class is drawn to; the average age in it is about 81.5, so most of it lies below. */
    private static final int OPEN_DRAWN_TO = 90;

    private AgePyramidComposer() {}

    static ChartSpec compose(Subject subject) {
        Provenance provenance = new Provenance();
        Texts texts = subject.texts();
        Optional<AgeTable> found = AgeTable.find(subject.input().observations(), MEASURE, SOURCE);
        if (found.isEmpty()) {
            return subject.noFigures(ID, texts.reason(Reason.NO_SOURCE), provenance);
        }
        AgeTable table = found.get();
        table.note(provenance);
        Persons town = new Persons(table.classes().size());
        Value refused = town.add(table, subject.area());
        if (refused instanceof Value.Missing missing) {
            return subject.noFigures(ID, texts.reason(missing.reason()), provenance);
        }
        Persons group = new Persons(table.classes().size());
        for (AreaKey area : subject.listGroup()) {
            group.add(table, area);
        }

        List<AgePyramid.Band> bands = new ArrayList<>();
        double longest = 0;
        for (int i = 0; i < table.classes().size(); i++) {
            AgeClass age = table.classes().get(i);
            int to = age.isOpen() ? OPEN_DRAWN_TO : age.to();
            int years = to - age.from();
            AgePyramid.Band band = new AgePyramid.Band(
                    age.from(),
                    to,
                    age.isOpen() ? texts.text("age.open", age.from()) : texts.text("age.class", age.from(), age.to()),
                    town.percent(town.men[i]) / years,
                    town.percent(town.women[i]) / years,
                    group.percent(group.men[i]) / years,
                    group.percent(group.women[i]) / years);
            bands.add(band);
            longest = Math.max(
                    longest,
                    Math.max(Math.max(band.men(), band.women()), Math.max(band.groupMen(), band.groupWomen())));
        }
        String date = texts.period(table.period());
        Axis percent = Axes.within(texts.text(ID + ".percent"), 0, longest * 1.05, 5, texts::number);
        List<Double> tens = new ArrayList<>();
        for (double age = 0; age <= OPEN_DRAWN_TO; age += 10) {
            tens.add(age);
        }
        Axis ages = Axes.at(texts.text(ID + ".age"), 0, OPEN_DRAWN_TO, tens, age -> texts.number(age, 0));
        double percentOld = percentFrom(town, table, 65);
        double percentYoung = 100 - percentFrom(town, table, 15);
        String alternative = texts.text(
                ID + ".alternative",
                subject.name(),
                date,
                texts.number(town.total(), 0),
                texts.number(percentYoung, 1),
                texts.number(percentOld, 1),
                texts.number(percentFrom(group, table, 65), 1));
        return new AgePyramid(
                subject.frame(ID, texts.text(ID + ".subtitle", date, subject.place()), alternative, provenance),
                percent,
                ages,
                texts.text(ID + ".men"),
                texts.text(ID + ".women"),
                texts.text(ID + ".group", texts.number(group.areas, 0)),
                bands);
    }

    private static double percentFrom(Persons persons, AgeTable table, int age) {
        double sum = 0;
        for (int i = 0; i < table.classes().size(); i++) {
            if (table.classes().get(i).from() >= age) {
                sum += persons.percent(persons.men[i] + persons.women[i]);
            }
        }
        return sum;
    }

    /** Men and women by age class, summed over areas. */
    private static final class Persons {
        private final double[] men;
        private final double[] women;
        private int areas;

        Persons(int classes) {
            men = new double[classes];
            women = new double[classes];
        }

        /** Adds an area if all its figures are known; otherwise adds nothing and returns the first that is missing. */
        Value add(AgeTable table, AreaKey area) {
            double[] newMen = men.clone();
            double[] newWomen = women.clone();
            for (int i = 0; i < table.classes().size(); i++) {
                for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
                    Value value = table.value(area, sex, table.classes().get(i));
                    if (!(value instanceof Value.Known known)) {
                        return value;
                    }
                    (sex == Sex.MALE ? newMen : newWomen)[i] += known.number();
                }
            }
            System.arraycopy(newMen, 0, men, 0, men.length);
            System.arraycopy(newWomen, 0, women, 0, women.length);
            areas++;
            return Value.of(areas);
        }

        double total() {
            double sum = 0;
            for (int i = 0; i < men.length; i++) {
                sum += men[i] + women[i];
            }
            return sum;
        }

        double percent(double persons) {
            double total = total();
            return total == 0 ? 0 : 100 * persons / total;
        }
    }
}
