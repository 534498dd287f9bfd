package kleinstadt.indicators.compute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Noise;

/**
 * The columns of one source that together give a figure.
 *
 * @param observations where they are
 * @param keys the columns in order of age
 * @param territory their territory
 * @param base the census they rest on; empty where they do not count the population
 * @param noise why its figures need not add up
 */
record Columns(
        Observations observations,
        List<SeriesKey> keys,
        TerritoryDate territory,
        Optional<PopulationBase> base,
        Noise noise) {

    private static final Set<String> INHABITANTS = Set.of("population", "population-by-age");

    String source() {
        return keys.get(0).source();
    }

    /** Whether a column counts all inhabitants: the only figure of the census that carries no noise. */
    boolean isExactTotal(SeriesKey key) {
        return INHABITANTS.contains(key.measure())
                && key.sex() == Sex.TOTAL
                && key.age().equals(AgeClass.ALL);
    }

    /** The sum of the columns for an area, or the first reason why there is none. */
    Value value(AreaKey area) {
        double sum = 0;
        Quality quality = Quality.EXACT;
        for (SeriesKey key : keys) {
            Value value = cell(key, area);
            if (!(value instanceof Value.Known known)) {
                return value;
            }
            sum += known.number();
            quality = quality.and(known.quality());
        }
        return new Value.Known(sum, quality);
    }

    /** The columns for an area by age. */
    SortedMap<AgeClass, Value> distribution(AreaKey area) {
        SortedMap<AgeClass, Value> distribution = new TreeMap<>();
        keys.forEach(key -> distribution.put(key.age(), cell(key, area)));
        return distribution;
    }

    private Value cell(SeriesKey key, AreaKey area) {
        Value value = observations.value(key, area);
        // Länder, the East and Germany exist at all times: a table without a row for them is no source for them
        boolean reference = area.level().compareTo(AreaLevel.LAND) >= 0;
        boolean absent = value instanceof Value.Missing missing && missing.reason() == Reason.NO_SUCH_AREA;
        return reference && absent ? Value.missing(Reason.NO_SOURCE) : value;
    }
}
