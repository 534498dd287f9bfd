package kleinstadt.reports.compose;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;

/**
 * One indicator at one period on one population base, for all towns.
 *
 * @param period the period
 * @param base the census its population figures rest on; empty where none is part of it
 * @param byArea the results
 * @param group known values of the set's towns
 * @param lands known values of the set's towns by Land
 * @param origin where the known values of the set's towns come from; nothing is added to it any more
 */
record Slice(
        Period period,
        Optional<PopulationBase> base,
        Map<AreaKey, Result> byArea,
        Numbers group,
        Map<AreaKey, Numbers> lands,
        Provenance origin) {

    /** Copies the maps. */
    Slice {
        byArea = Map.copyOf(byArea);
        lands = Map.copyOf(lands);
    }

    /** The result of an area; empty where it has none. */
    Optional<Result> find(AreaKey area) {
        return Optional.ofNullable(byArea.get(area));
    }

    /** The value of an area, or why it has none. */
    Value value(AreaKey area) {
        Result result = byArea.get(area);
        return result == null ? Value.missing(Reason.NO_SUCH_AREA) : result.value();
    }

    /** The value of an area; empty where it has none. */
    OptionalDouble known(AreaKey area) {
        return Numbers.known(value(area));
    }

    /** Median of the set's towns in a Land; empty where none of them has a value. */
    OptionalDouble landMedian(AreaKey land) {
        Numbers numbers = lands.get(land);
        return numbers == null ? OptionalDouble.empty() : numbers.findMedian();
    }

    /** Where an area stands in the set; empty where it has no value or nobody else has. */
    Optional<Standing> standing(AreaKey area, boolean member) {
        OptionalDouble known = known(area);
        int others = group.count() - (member ? 1 : 0);
        if (known.isEmpty() || others <= 0) {
            return Optional.empty();
        }
        return Optional.of(Standing.of(known.getAsDouble(), find(area).flatMap(Result::interval), group, others));
    }

    /** Notes where the values of the set's towns come from, and those of these areas. */
    void noteAll(Collection<AreaKey> areas, Provenance provenance) {
        provenance.add(origin);
        note(areas, provenance);
    }

    /** Notes where the values of these areas come from. */
    void note(Collection<AreaKey> areas, Provenance provenance) {
        for (AreaKey area : areas) {
            Result result = byArea.get(area);
            if (result != null && result.value() instanceof Value.Known) {
                provenance.add(result);
            }
        }
    }
}
