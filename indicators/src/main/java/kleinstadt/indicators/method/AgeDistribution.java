package kleinstadt.indicators.method;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;

/**
 * Known persons by age class.
 *
 * @param cells classes in order of age
 * @param total persons of all classes, above 0
 * @param quality quality of the weakest figure
 */
record AgeDistribution(List<Cell> cells, double total, Quality quality) {

    /**
     * Persons of an age class.
     *
     * @param age the class
     * @param persons how many
     */
    record Cell(AgeClass age, double persons) {}

    /** Why there is no distribution; empty where there is one. */
    static Optional<Reason> findReason(SortedMap<AgeClass, Value> persons) {
        double total = 0;
        for (Value value : persons.values()) {
            if (value instanceof Value.Missing missing) {
                return Optional.of(missing.reason());
            }
            total += ((Value.Known) value).number();
        }
        return total == 0 ? Optional.of(Reason.ZERO_DENOMINATOR) : Optional.empty();
    }

    /** The distribution of figures none of which is missing. */
    static AgeDistribution of(SortedMap<AgeClass, Value> persons) {
        List<Cell> cells = persons.entrySet().stream()
                .map(entry -> new Cell(entry.getKey(), ((Value.Known) entry.getValue()).number()))
                .toList();
        Quality quality = persons.values().stream()
                .map(value -> ((Value.Known) value).quality())
                .reduce(Quality.EXACT, Quality::and);
        return new AgeDistribution(
                cells, cells.stream().mapToDouble(Cell::persons).sum(), quality);
    }
}
