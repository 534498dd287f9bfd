package kleinstadt.indicators.method;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Value;

/** Computes an indicator from the age distribution of an area. */
public sealed interface Method permits GroupedMean, GroupedMedian {

    /** Name in definitions, kebab-case. */
    String name();

    /** Unit of the result. */
    String unit();

    /**
     * The result for an area. Missing with the reason of the first missing class in order of age, ZERO_DENOMINATOR where
     * nobody is counted.
     *
     * @param persons persons by age class; the classes follow each other from age 0 upwards without gap
     */
    Value compute(SortedMap<AgeClass, Value> persons);

    /** All methods in the order of their names. */
    static List<Method> listAll() {
        return List.of(new GroupedMean(), new GroupedMedian());
    }

    /** The method of a name; empty where there is none. */
    static Optional<Method> find(String name) {
        return listAll().stream().filter(method -> method.name().equals(name)).findFirst();
    }
}
