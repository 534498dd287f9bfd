package kleinstadt.reports.compose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;

/**
 * One measure by age from one source at its latest period.
 *
 * @param observations the figures
 * @param measure the measure
 * @param source the source
 * @param period the latest period the source has it for
 * @param classes its age classes, youngest first, without the total
 */
record AgeTable(Observations observations, String measure, String source, Period period, List<AgeClass> classes) {

    /** Finds the table; empty where the source has no such measure. */
    static Optional<AgeTable> find(Observations observations, String measure, String source) {
        List<SeriesKey> all = observations.listSeries().stream()
                .filter(key -> key.measure().equals(measure) && key.source().equals(source))
                .toList();
        return all.stream()
                .map(SeriesKey::period)
                .max(Period::compareTo)
                .map(latest -> new AgeTable(
                        observations,
                        measure,
                        source,
                        latest,
                        all.stream()
                                .filter(key -> key.period().equals(latest)
                                        && !key.age().equals(AgeClass.ALL))
                                .map(SeriesKey::age)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    SeriesKey series(Sex sex, AgeClass age) {
        return new SeriesKey(measure, source, period, sex, age);
    }

    /** Persons of an area by sex and age. */
    Value value(AreaKey area, Sex sex, AgeClass age) {
        return observations.value(series(sex, age), area);
    }

    /** Persons in all classes within an age group; missing where one of them is, or where they leave a gap. */
    Value sum(AreaKey area, Sex sex, AgeClass group) {
        double sum = 0;
        int reached = group.from();
        for (AgeClass age : classes) {
            if (group.contains(age)) {
                Value value = value(area, sex, age);
                OptionalDouble known = Numbers.known(value);
                if (known.isEmpty()) {
                    return value;
                }
                if (age.from() != reached) {
                    return Value.missing(Reason.NO_SOURCE);
                }
                sum += known.getAsDouble();
                reached = age.to();
            }
        }
        return reached == group.to() ? Value.of(sum) : Value.missing(Reason.NO_SOURCE);
    }

    /** Notes where the table's figures come from. */
    void note(Provenance provenance) {
        observations.listSeries().stream()
                .filter(key -> key.measure().equals(measure)
                        && key.source().equals(source)
                        && key.period().equals(period))
                .findFirst()
                .ifPresent(series -> provenance.add(observations, series));
    }
}
