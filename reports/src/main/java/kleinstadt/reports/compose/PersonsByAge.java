package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.reports.chart.AgePyramid;

/** Men and women of one or several areas by age class. */
final class PersonsByAge {

    /** Age the open class is drawn to; the average age in it is about 81.5, so most of it lies below. */
    static final int OPEN_DRAWN_TO = 90;

    private final List<AgeClass> classes;
    private final double[] men;
    private final double[] women;
    private int areas;

    private PersonsByAge(List<AgeClass> classes) {
        this.classes = classes;
        this.men = new double[classes.size()];
        this.women = new double[classes.size()];
    }

    /** Persons of an area; empty where one of its figures is missing. */
    static Optional<PersonsByAge> find(AgeTable table, AreaKey area) {
        PersonsByAge persons = new PersonsByAge(table.classes());
        return persons.add(table, area) ? Optional.of(persons) : Optional.empty();
    }

    /** Persons of all areas together whose figures are all known. */
    static PersonsByAge sum(AgeTable table, Collection<AreaKey> areas) {
        PersonsByAge persons = new PersonsByAge(table.classes());
        areas.forEach(area -> persons.add(table, area));
        return persons;
    }

    /** Why an area's figures are not all known. */
    static Optional<Value.Missing> findMissing(AgeTable table, AreaKey area) {
        for (AgeClass age : table.classes()) {
            for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
                if (table.value(area, sex, age) instanceof Value.Missing missing) {
                    return Optional.of(missing);
                }
            }
        }
        return Optional.empty();
    }

    private boolean add(AgeTable table, AreaKey area) {
        double[] newMen = men.clone();
        double[] newWomen = women.clone();
        for (int i = 0; i < classes.size(); i++) {
            if (table.value(area, Sex.MALE, classes.get(i)) instanceof Value.Known male
                    && table.value(area, Sex.FEMALE, classes.get(i)) instanceof Value.Known female) {
                newMen[i] += male.number();
                newWomen[i] += female.number();
            } else {
                return false;
            }
        }
        System.arraycopy(newMen, 0, men, 0, men.length);
        System.arraycopy(newWomen, 0, women, 0, women.length);
        areas++;
        return true;
    }

    /** Number of areas summed. */
    int areas() {
        return areas;
    }

    double total() {
        return persons(0, AgeClass.OPEN);
    }

    /** Persons of an age and older, under another; both must be bounds of classes. */
    double persons(int from, int to) {
        double sum = 0;
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).from() >= from && classes.get(i).to() <= to) {
                sum += men[i] + women[i];
            }
        }
        return sum;
    }

    /** Percent of all persons that are of an age and older, under another. */
    double percent(int from, int to) {
        double total = total();
        return total == 0 ? 0 : 100 * persons(from, to) / total;
    }

    /** The bands, persons per single year of age times a factor. */
    List<AgePyramid.Band> bands(double factor) {
        List<AgePyramid.Band> bands = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            AgeClass age = classes.get(i);
            int to = age.isOpen() ? OPEN_DRAWN_TO : age.to();
            double perYear = factor / (to - age.from());
            bands.add(new AgePyramid.Band(age.from(), to, men[i] * perYear, women[i] * perYear));
        }
        return bands;
    }

    /** The bands, percent of all persons per single year of age. */
    List<AgePyramid.Band> percentBands() {
        double total = total();
        return bands(total == 0 ? 0 : 100 / total);
    }
}
