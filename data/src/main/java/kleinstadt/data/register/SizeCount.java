package kleinstadt.data.register;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/**
 * How many eastern Gemeinden have the size of a small town, {@value #LEAST} to under {@value #BELOW} inhabitants, whatever
 * their association, by one count of the population.
 *
 * @param series the count
 * @param territory its territory
 * @param byLand number of Gemeinden by Land
 */
public record SizeCount(SeriesKey series, TerritoryDate territory, SortedMap<AreaKey, Integer> byLand) {

    /** Fewest inhabitants. */
    public static final int LEAST = 5_000;

    /** Below so many inhabitants. */
    public static final int BELOW = 20_000;

    /** One for each published count of the whole population, in the order of days and sources. */
    public static List<SizeCount> listAll(Observations observations) {
        return observations.listSeries().stream()
                .filter(series -> series.measure().equals("population"))
                .filter(series -> series.sex() == Sex.TOTAL && series.age().equals(AgeClass.ALL))
                .sorted(Comparator.comparing(SeriesKey::period).thenComparing(SeriesKey::source))
                .map(series -> of(observations, series))
                .filter(count -> !count.byLand().isEmpty())
                .toList();
    }

    private static SizeCount of(Observations observations, SeriesKey series) {
        TreeMap<AreaKey, Integer> byLand = new TreeMap<>();
        observations.forEach(series, (area, value) -> {
            if (area.level() == AreaLevel.GEMEINDE
                    && area.isEastern()
                    && value instanceof Value.Known known
                    && known.quality() != Quality.ESTIMATED
                    && known.number() >= LEAST
                    && known.number() < BELOW) {
                byLand.merge(area.toLand(), 1, Integer::sum);
            }
        });
        return new SizeCount(series, observations.findTerritory(series).orElseThrow(), byLand);
    }

    /** Number in the five eastern Länder. */
    public int all() {
        return byLand.values().stream().mapToInt(Integer::intValue).sum();
    }
}
