package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/** Adds the eastern Länder and the East as sums, where a table of counts does not have them itself. */
public final class ReferenceSums {

    private ReferenceSums() {}

    /**
     * The same columns with rows for the five eastern Länder and the East where all their parts are known. A Land is summed
     * only when the column has a figure for every Gemeinde the crosswalk knows in it on the column's territory, so that a
     * partial table never passes for a whole one. Shares, means and rates are left alone.
     */
    public static Observations add(Observations observations, Crosswalk crosswalk) {
        Observations.Builder result = Observations.builder();
        for (SeriesKey series : observations.listSeries()) {
            TerritoryDate territory = observations.findTerritory(series).orElseThrow();
            TreeMap<AreaKey, Value> cells = new TreeMap<>();
            observations.forEach(series, cells::put);
            if (Measures.bundled().kindOf(series.measure()).isAdditive()) {
                for (AreaKey land : AreaKey.EASTERN_LAENDER) {
                    if (!cells.containsKey(land)) {
                        landSum(cells, land, territory, crosswalk).ifPresent(value -> cells.put(land, value));
                    }
                }
                if (!cells.containsKey(AreaKey.EAST)) {
                    sum(cells, AreaKey.EASTERN_LAENDER).ifPresent(value -> cells.put(AreaKey.EAST, value));
                }
            }
            result.column(series, territory, List.copyOf(cells.keySet()), new ArrayList<>(cells.values()));
        }
        return result.build();
    }

    /**
     * The rows {@link #add} put in: where more Gemeinden come to have figures, they are others. A published figure has another
     * quality than a sum and is none of them.
     *
     * @return by column the areas summed up; columns without any are left out
     */
    public static SortedMap<SeriesKey, SortedSet<AreaKey>> list(Observations observations, Crosswalk crosswalk) {
        TreeMap<SeriesKey, SortedSet<AreaKey>> sums = new TreeMap<>();
        for (SeriesKey series : observations.listSeries()) {
            if (!Measures.bundled().kindOf(series.measure()).isAdditive()) {
                continue;
            }
            TerritoryDate territory = observations.findTerritory(series).orElseThrow();
            TreeMap<AreaKey, Value> cells = new TreeMap<>();
            observations.forEach(series, cells::put);
            TreeSet<AreaKey> summed = new TreeSet<>();
            for (AreaKey land : AreaKey.EASTERN_LAENDER) {
                if (isSum(cells, land, landSum(cells, land, territory, crosswalk))) {
                    summed.add(land);
                }
            }
            if (isSum(cells, AreaKey.EAST, sum(cells, AreaKey.EASTERN_LAENDER))) {
                summed.add(AreaKey.EAST);
            }
            if (!summed.isEmpty()) {
                sums.put(series, summed);
            }
        }
        return sums;
    }

    private static boolean isSum(SortedMap<AreaKey, Value> cells, AreaKey area, Optional<Value> sum) {
        return sum.isPresent() && sum.get().equals(cells.get(area));
    }

    private static Optional<Value> landSum(
            SortedMap<AreaKey, Value> cells, AreaKey land, TerritoryDate territory, Crosswalk crosswalk) {
        List<AreaKey> present = cells.keySet().stream()
                .filter(area ->
                        area.level() == AreaLevel.GEMEINDE && area.toLand().equals(land))
                .filter(area -> cells.get(area) instanceof Value.Known)
                .toList();
        for (TerritoryDate date : crosswalk.listStandIns(territory)) {
            TreeSet<AreaKey> expected =
                    new TreeSet<>(crosswalk.findGemeinden(date).orElseThrow());
            expected.removeIf(area -> !area.toLand().equals(land));
            if (!expected.isEmpty() && new TreeSet<>(present).containsAll(expected)) {
                return sum(cells, present);
            }
        }
        return Optional.empty();
    }

    private static Optional<Value> sum(SortedMap<AreaKey, Value> cells, List<AreaKey> parts) {
        double sum = 0;
        Quality quality = Quality.SUMMED;
        for (AreaKey part : parts) {
            if (!(cells.get(part) instanceof Value.Known known)) {
                return Optional.empty();
            }
            sum += known.number();
            quality = quality.and(known.quality());
        }
        return Optional.of(new Value.Known(sum, quality));
    }
}
