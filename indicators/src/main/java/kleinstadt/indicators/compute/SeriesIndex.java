package kleinstadt.indicators.compute;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.measure.MeasureKind;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.indicators.formula.AgeTiling;

/** Which figures there are, looked up once a period and not once an area. */
final class SeriesIndex {

    private final Observations observations;
    private final SourceCatalogue sources;
    private final Map<Table, NavigableSet<AgeClass>> ages = new HashMap<>();
    private final Map<String, Map<String, NavigableSet<Period>>> periods = new HashMap<>();

    private record Table(String measure, String source, Period period, Sex sex) {}

    SeriesIndex(Observations observations, SourceCatalogue sources) {
        this.observations = observations;
        this.sources = sources;
        for (SeriesKey series : observations.listSeries()) {
            ages.computeIfAbsent(
                            new Table(series.measure(), series.source(), series.period(), series.sex()),
                            table -> new TreeSet<>())
                    .add(series.age());
            periods.computeIfAbsent(series.measure(), measure -> new TreeMap<>())
                    .computeIfAbsent(series.source(), source -> new TreeSet<>())
                    .add(series.period());
        }
    }

    /** The periods these sources have figures of a measure for. */
    NavigableSet<Period> listPeriods(String measure, Collection<String> fromSources) {
        NavigableSet<Period> found = new TreeSet<>();
        Map<String, NavigableSet<Period>> bySource = periods.getOrDefault(measure, Map.of());
        fromSources.forEach(source -> found.addAll(bySource.getOrDefault(source, new TreeSet<>())));
        return found;
    }

    /** The population bases these sources have figures of a measure on at a period. */
    NavigableSet<PopulationBase> listBases(String measure, Collection<String> fromSources, Period period) {
        NavigableSet<PopulationBase> bases = new TreeSet<>();
        Map<String, NavigableSet<Period>> bySource = periods.getOrDefault(measure, Map.of());
        for (String source : fromSources) {
            if (bySource.getOrDefault(source, new TreeSet<>()).contains(period)) {
                findBase(measure, source, period).ifPresent(bases::add);
            }
        }
        return bases;
    }

    /**
     * The columns an age span is put together from, of the first source in order that has them; sources on another
     * population base are passed over.
     *
     * @param base the base of the result; empty where no input counts the population
     * @return empty where no source has them
     */
    Optional<Columns> find(Wanted wanted, List<String> fromSources, Optional<PopulationBase> base) {
        for (String source : fromSources) {
            Table table = new Table(wanted.measure(), source, wanted.period(), wanted.sex());
            Optional<List<AgeClass>> tiles =
                    AgeTiling.coarsest(wanted.age(), ages.getOrDefault(table, new TreeSet<>()));
            if (tiles.isPresent() && isOn(base, table)) {
                return Optional.of(columns(table, tiles.get()));
            }
        }
        return Optional.empty();
    }

    /** The columns of the most detailed age distribution, of the first source in order that has one. */
    Optional<Columns> findDistribution(Wanted wanted, List<String> fromSources, Optional<PopulationBase> base) {
        for (String source : fromSources) {
            Table table = new Table(wanted.measure(), source, wanted.period(), wanted.sex());
            Optional<List<AgeClass>> tiles = AgeTiling.finest(wanted.age(), ages.getOrDefault(table, new TreeSet<>()));
            if (tiles.isPresent() && tiles.get().size() > 1 && isOn(base, table)) {
                return Optional.of(columns(table, tiles.get()));
            }
        }
        return Optional.empty();
    }

    private boolean isOn(Optional<PopulationBase> base, Table table) {
        Optional<PopulationBase> found = findBase(table.measure(), table.source(), table.period());
        return found.isEmpty() || found.equals(base);
    }

    /** The census a figure rests on; areas rest on none, though registers print them beside the population. */
    private Optional<PopulationBase> findBase(String measure, String source, Period period) {
        return Measures.bundled().kindOf(measure) == MeasureKind.BY_AREA
                ? Optional.empty()
                : sources.get(source).findBase(period);
    }

    private Columns columns(Table table, List<AgeClass> tiles) {
        List<SeriesKey> keys = tiles.stream()
                .map(age -> new SeriesKey(table.measure(), table.source(), table.period(), table.sex(), age))
                .toList();
        return new Columns(
                observations,
                keys,
                observations.findTerritory(keys.get(0)).orElseThrow(),
                findBase(table.measure(), table.source(), table.period()),
                sources.get(table.source()).noise());
    }

    /**
     * A figure that is asked for.
     *
     * @param measure the measure
     * @param period its period
     * @param sex sex it is for
     * @param age ages it is for
     */
    record Wanted(String measure, Period period, Sex sex, AgeClass age) {}
}
