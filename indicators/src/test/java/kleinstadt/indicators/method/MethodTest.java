package kleinstadt.indicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.TreeMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class MethodTest {

    /** Lübz in 12411-02-03-5, both sexes, 31.12.2015. */
    private static final double[] LUEBZ_2015 = {
        138, 128, 175, 224, 150, 93, 168, 369, 303, 304, 328, 456, 653, 605, 543, 688, 956
    };

    private static final String[] CLASSES = {
        "0-3", "3-6", "6-10", "10-15", "15-18", "18-20", "20-25", "25-30", "30-35", "35-40", "40-45", "45-50", "50-55",
        "55-60", "60-65", "65-75", "75+"
    };

    private static NavigableMap<AgeClass, Value> luebz() {
        NavigableMap<AgeClass, Value> persons = new TreeMap<>();
        for (int i = 0; i < CLASSES.length; i++) {
            persons.put(AgeClass.parse(CLASSES[i]), Value.of(LUEBZ_2015[i]));
        }
        return persons;
    }

    private static NavigableMap<AgeClass, Value> two(String younger, double first, String older, double second) {
        NavigableMap<AgeClass, Value> persons = new TreeMap<>();
        persons.put(AgeClass.parse(younger), Value.of(first));
        persons.put(AgeClass.parse(older), Value.of(second));
        return persons;
    }

    @Test
    void meanAgeIsNearThePublishedOne() {
        Value value = new GroupedMean().compute(luebz());

        // 12411-07-01-5, Lübz, 31.12.2015: 49.2 years
        assertThat(((Value.Known) value).number()).isCloseTo(49.2, Offset.offset(0.05));
    }

    @Test
    void meanOfTwoClasses() {
        assertThat(new GroupedMean().compute(two("0-75", 3, "75+", 1))).isEqualTo(Value.of(48.5));
    }

    @Test
    void meanNeedsTheOpenClass75() {
        assertThat(new GroupedMean().compute(two("0-65", 3, "65+", 1))).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
    }

    @Test
    void medianIsInterpolatedInItsClass() {
        // 10 persons in 0-20, 30 in 20-40: the 20th of 40 is a third into 20-40
        Value value = new GroupedMedian().compute(two("0-20", 10, "20-40", 30));

        assertThat(((Value.Known) value).number()).isCloseTo(26.6667, Offset.offset(0.0001));
    }

    @Test
    void medianInTheOpenClassHasNoValue() {
        assertThat(new GroupedMedian().compute(two("0-75", 3, "75+", 9)))
                .isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
        assertThat(new GroupedMedian().compute(two("0-75", 9, "75+", 9))).isEqualTo(Value.of(75));
    }

    @Test
    void missingClassesAndEmptyTowns() {
        NavigableMap<AgeClass, Value> secret = luebz();
        secret.put(AgeClass.parse("18-20"), Value.missing(Reason.SECRET));

        assertThat(new GroupedMean().compute(secret)).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(new GroupedMedian().compute(secret)).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(new GroupedMedian().compute(two("0-75", 0, "75+", 0)))
                .isEqualTo(Value.missing(Reason.ZERO_DENOMINATOR));
    }
}
