package kleinstadt.indicators.growth;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.data.register.Town;

/**
 * Whether an association grows or shrinks.
 *
 * @param town the association
 * @param from first year of the period
 * @param to last year of the period
 * @param developments its components in the order of {@link Component}
 * @param points mean of the components' points, from 1 to 5; empty where too few are known
 * @param growth the class that follows from the points; empty where there are none
 */
public record TownGrowth(
        Town town,
        int from,
        int to,
        List<Development> developments,
        OptionalDouble points,
        Optional<GrowthClass> growth) {

    /** Copies the developments. */
    public TownGrowth {
        developments = List.copyOf(developments);
    }

    /** The same development seen from another Gemeinde of the association. */
    public TownGrowth of(Town other) {
        return new TownGrowth(other, from, to, developments, points, growth);
    }

    /** Number of components that are known. */
    public long countKnown() {
        return developments.stream()
                .filter(development -> development.points().isPresent())
                .count();
    }

    /** The class the BBSR published for the centre (reference list of 31.12.2019, developments of 2013 to 2018). */
    public Optional<GrowthClass> published() {
        return town.classes().growth();
    }
}
