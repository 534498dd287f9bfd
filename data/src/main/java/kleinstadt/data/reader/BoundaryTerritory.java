package kleinstadt.data.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.BoundaryFile;
import kleinstadt.data.check.BoundariesDiffer;
import kleinstadt.data.check.BoundariesUndated;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.TerritoryDeduced;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;

/**
 * Finds the territory of boundaries: the day stated beside them, or the latest day on which exactly these Gemeinden (or
 * Kreise, or Länder, where the file has nothing smaller) existed. Boundaries no list fits have no territory.
 */
final class BoundaryTerritory {

    private final String file;
    private final SortedMap<TerritoryDate, SortedSet<AreaKey>> lists;
    private final IssueLog log;

    /**
     * For one file.
     *
     * @param file its name in messages
     * @param lists the eastern Gemeinden by territory
     * @param log where it is noted how the territory was found
     */
    BoundaryTerritory(String file, SortedMap<TerritoryDate, SortedSet<AreaKey>> lists, IssueLog log) {
        this.file = file;
        this.lists = lists;
        this.log = log;
    }

    /** The territory of what the file holds; empty where nothing tells it. */
    Optional<TerritoryDate> find(BoundaryFile found) {
        AreaLevel level = List.of(AreaLevel.GEMEINDE, AreaLevel.KREIS, AreaLevel.LAND).stream()
                .filter(each -> found.count(each) > 0)
                .findFirst()
                .orElse(AreaLevel.GEMEINDE);
        TreeSet<AreaKey> keys = found.areas().stream()
                .map(Boundaries.Area::key)
                .filter(key -> key.level() == level)
                .collect(Collectors.toCollection(TreeSet::new));
        TreeMap<TerritoryDate, SortedSet<AreaKey>> known = new TreeMap<>();
        lists.forEach((territory, gemeinden) -> known.put(territory, atLevel(gemeinden, level)));
        return found.stated().isPresent()
                ? Optional.of(stated(found.stated().get(), keys, known))
                : deduced(keys, known);
    }

    private static SortedSet<AreaKey> atLevel(SortedSet<AreaKey> gemeinden, AreaLevel level) {
        return gemeinden.stream()
                .map(key -> switch (level) {
                    case KREIS -> AreaKey.kreis(key.key().substring(0, 5));
                    case LAND -> key.toLand();
                    default -> key;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The stated day, or the day before if its Gemeinden are the same: most lists are of a year's last day. */
    private TerritoryDate stated(
            LocalDate day, SortedSet<AreaKey> keys, NavigableMap<TerritoryDate, SortedSet<AreaKey>> known) {
        TerritoryDate territory = new TerritoryDate(day);
        TerritoryDate eve = new TerritoryDate(day.minusDays(1));
        if (keys.equals(known.get(eve)) && !keys.equals(known.get(territory))) {
            return eve;
        }
        List<SortedSet<AreaKey>> near = near(territory, known);
        if (!near.isEmpty()) {
            TreeSet<AreaKey> without = new TreeSet<>(near.get(0));
            TreeSet<AreaKey> beyond = new TreeSet<>(keys);
            // Inside a year a Gemeinde is missing only if it was there both before and after.
            near.forEach(without::retainAll);
            without.removeAll(keys);
            near.forEach(beyond::removeAll);
            if (!without.isEmpty() || !beyond.isEmpty()) {
                log.add(new BoundariesDiffer(file, territory, without, beyond));
            }
        }
        return territory;
    }

    private static List<SortedSet<AreaKey>> near(
            TerritoryDate territory, NavigableMap<TerritoryDate, SortedSet<AreaKey>> known) {
        SortedSet<AreaKey> exact = known.get(territory);
        if (exact != null) {
            return List.of(exact);
        }
        Map.Entry<TerritoryDate, SortedSet<AreaKey>> before = known.lowerEntry(territory);
        Map.Entry<TerritoryDate, SortedSet<AreaKey>> after = known.higherEntry(territory);
        boolean between = before != null
                && after != null
                && !before.getKey().date().isBefore(territory.date().minusYears(1))
                && !after.getKey().date().isAfter(territory.date().plusYears(1));
        return between ? List.of(before.getValue(), after.getValue()) : List.of();
    }

    private Optional<TerritoryDate> deduced(
            SortedSet<AreaKey> keys, NavigableMap<TerritoryDate, SortedSet<AreaKey>> known) {
        TreeSet<TerritoryDate> fitting = new TreeSet<>();
        known.forEach((territory, list) -> {
            if (list.equals(keys)) {
                fitting.add(territory);
            }
        });
        if (fitting.isEmpty()) {
            log.add(undated(keys, known));
            return Optional.empty();
        }
        TerritoryDate latest = fitting.last();
        log.add(new TerritoryDeduced(file, latest, fitting.headSet(latest)));
        return Optional.of(latest);
    }

    private BoundariesUndated undated(SortedSet<AreaKey> keys, NavigableMap<TerritoryDate, SortedSet<AreaKey>> known) {
        Optional<TerritoryDate> nearest = Optional.empty();
        int without = 0;
        int beyond = 0;
        for (Map.Entry<TerritoryDate, SortedSet<AreaKey>> list : known.entrySet()) {
            int lacking = countBeyond(list.getValue(), keys);
            int extra = countBeyond(keys, list.getValue());
            if (nearest.isEmpty() || lacking + extra <= without + beyond) {
                nearest = Optional.of(list.getKey());
                without = lacking;
                beyond = extra;
            }
        }
        return new BoundariesUndated(file, nearest, without, beyond);
    }

    private static int countBeyond(SortedSet<AreaKey> keys, SortedSet<AreaKey> others) {
        return (int) keys.stream().filter(key -> !others.contains(key)).count();
    }
}
