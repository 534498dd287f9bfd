package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kleinstadt.data.measure.MeasureKind;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;

/** Adds the figures of associations as sums of their members. */
public final class VerbandSums {

    private VerbandSums() {}

    /**
     * The same columns with one row more for each town's association.
     *
     * <p>The sum is missing with the reason of the first member that is missing. An association of one Gemeinde has that
     * Gemeinde's figure; shares, means and rates of larger ones are not applicable. Flows across Gemeinde borders still
     * hold the moves between members, so their sums are estimates from above.
     *
     * @param observations columns on the territory of the towns; an association a column already has keeps its figure
     * @param towns the towns
     */
    public static Observations add(Observations observations, Collection<Town> towns) {
        TreeMap<AreaKey, Town> byVerband = new TreeMap<>();
        towns.forEach(town -> byVerband.putIfAbsent(town.verband(), town));
        Observations.Builder result = Observations.builder();
        for (SeriesKey series : observations.listSeries()) {
            MeasureKind kind = Measures.bundled().kindOf(series.measure());
            List<AreaKey> areas = new ArrayList<>();
            List<Value> values = new ArrayList<>();
            TreeMap<AreaKey, Town> waiting = new TreeMap<>(byVerband);
            observations.forEach(series, (area, value) -> {
                // Keys order by level, so the sums stand after the Gemeinden and before the Kreise.
                while (!waiting.isEmpty() && waiting.firstKey().compareTo(area) < 0) {
                    Map.Entry<AreaKey, Town> next = waiting.pollFirstEntry();
                    areas.add(next.getKey());
                    values.add(sum(observations, series, kind, next.getValue().members()));
                }
                waiting.remove(area);
                areas.add(area);
                values.add(value);
            });
            waiting.forEach((verband, town) -> {
                areas.add(verband);
                values.add(sum(observations, series, kind, town.members()));
            });
            result.column(series, observations.findTerritory(series).orElseThrow(), areas, values);
        }
        return result.build();
    }

    private static Value sum(Observations observations, SeriesKey series, MeasureKind kind, List<AreaKey> members) {
        if (members.size() == 1) {
            return observations.value(series, members.get(0));
        }
        if (!kind.isAdditive()) {
            return Value.missing(Reason.NOT_APPLICABLE);
        }
        double sum = 0;
        Quality quality = kind.crossesBorders() ? Quality.ESTIMATED : Quality.SUMMED;
        for (AreaKey member : members) {
            Value value = observations.value(series, member);
            if (value instanceof Value.Missing missing) {
                return missing;
            }
            if (value instanceof Value.Known known) {
                sum += known.number();
                quality = quality.and(known.quality());
            }
        }
        return new Value.Known(sum, quality);
    }
}
