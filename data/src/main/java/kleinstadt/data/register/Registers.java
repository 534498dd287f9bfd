package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/** The Gemeindeverzeichnisse at hand, by their day. */
public final class Registers {

    /** Id of the source the registers' population and area come from. */
    public static final String SOURCE = "gv-auszug";

    private static final String AREA = "area-km2";

    private final NavigableMap<TerritoryDate, Register> byTerritory = new TreeMap<>();

    /**
     * Takes registers in any order.
     *
     * @throws IllegalArgumentException if two are of the same day
     */
    public Registers(Collection<Register> registers) {
        for (Register register : registers) {
            if (byTerritory.putIfAbsent(register.territory(), register) != null) {
                throw new IllegalArgumentException("two registers of " + register.territory());
            }
        }
    }

    /** The days in order. */
    public SortedSet<TerritoryDate> listTerritories() {
        return Collections.unmodifiableSortedSet(byTerritory.navigableKeySet());
    }

    /** All registers in the order of their days. */
    public List<Register> listAll() {
        return new ArrayList<>(byTerritory.values());
    }

    /** The register of a day; empty where there is none. */
    public Optional<Register> find(TerritoryDate territory) {
        return Optional.ofNullable(byTerritory.get(territory));
    }

    /**
     * The register of a day.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Register get(TerritoryDate territory) {
        return find(territory)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no register of " + territory + ", only of " + byTerritory.keySet()));
    }

    /** The last name of a Land, Kreis or association in the registers; empty where none has it. */
    public Optional<String> findAreaName(String key) {
        return byTerritory.descendingMap().values().stream()
                .flatMap(register -> register.findAreaName(key).stream())
                .findFirst();
    }

    /** The newest territory that a register has and the crosswalk reaches; empty where there is none. */
    public Optional<TerritoryDate> findNewest(Crosswalk crosswalk) {
        return byTerritory.descendingKeySet().stream()
                .filter(territory -> crosswalk.findGemeinden(territory).isPresent())
                .findFirst();
    }

    /** The column with the areas of the register of a day; empty where the figures have none. */
    public static Optional<SeriesKey> findAreas(Observations observations, TerritoryDate territory) {
        return observations.listSeries().stream()
                .filter(series -> series.measure().equals(AREA)
                        && series.period().lastDay().equals(territory.date()))
                .filter(series -> observations.findTerritory(series).equals(Optional.of(territory)))
                .findFirst();
    }

    /** Inhabitants of the Gemeinden in the register of a day; none where the figures lack that day. */
    public static NavigableMap<AreaKey, Double> population(Observations observations, TerritoryDate territory) {
        TreeMap<AreaKey, Double> persons = new TreeMap<>();
        SeriesKey series = SeriesKey.of("population", SOURCE, new Period.KeyDate(territory.date()));
        observations.forEach(series, (area, value) -> {
            if (value instanceof Value.Known known) {
                persons.put(area, known.number());
            }
        });
        return persons;
    }
}
