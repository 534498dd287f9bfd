package kleinstadt.data.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.AreasLacking;
import kleinstadt.data.check.AreasUnknown;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.TerritoryUnchecked;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/**
 * Holds the Gemeinden of a table against those that existed on its territory: keys nobody knows, and Gemeinden the table has
 * no row for.
 *
 * <p>Tables of a year's last day count Gemeinden founded on the next morning as well, so keys of the following year end are
 * known too, and a Gemeinde that went with that morning may lack.
 */
final class KeyCheck implements FigureCheck {

    /** A territory of a source. */
    private record Table(String source, TerritoryDate territory) {}

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        if (evidence.crosswalk().listTerritories().isEmpty()) {
            // An import without any crosswalk says so itself, and gives no snapshot.
            return;
        }
        Map<Table, SortedSet<AreaKey>> tables = new LinkedHashMap<>();
        for (SeriesKey series : figures.listSeries()) {
            TerritoryDate territory = figures.findTerritory(series).orElseThrow();
            SortedSet<AreaKey> gemeinden =
                    tables.computeIfAbsent(new Table(series.source(), territory), key -> new TreeSet<>());
            figures.forEach(series, (area, value) -> {
                if (area.level() == AreaLevel.GEMEINDE
                        && area.isEastern()
                        && !value.equals(Value.missing(Reason.NO_SUCH_AREA))) {
                    gemeinden.add(area);
                }
            });
        }
        tables.forEach((table, gemeinden) -> {
            if (!gemeinden.isEmpty()) {
                compare(table, gemeinden, evidence, log);
            }
        });
    }

    private static void compare(Table table, SortedSet<AreaKey> found, Evidence evidence, IssueLog log) {
        List<SortedSet<AreaKey>> known = listKnown(table.territory(), evidence);
        String territory = table.territory().toString();
        if (known.isEmpty()) {
            log.add(new TerritoryUnchecked(table.source(), territory, found.size()));
            return;
        }
        Map<AreaKey, Integer> times = new TreeMap<>();
        known.forEach(gemeinden -> gemeinden.forEach(area -> times.merge(area, 1, Integer::sum)));
        List<AreaKey> unknown =
                found.stream().filter(area -> !times.containsKey(area)).toList();
        if (!unknown.isEmpty()) {
            log.add(new AreasUnknown(table.source(), territory, found.size() - unknown.size(), unknown));
        }
        List<AreaKey> certain = times.entrySet().stream()
                .filter(entry -> entry.getValue() == known.size())
                .map(Map.Entry::getKey)
                .toList();
        List<AreaKey> lacking =
                certain.stream().filter(area -> !found.contains(area)).toList();
        if (!lacking.isEmpty()) {
            log.add(new AreasLacking(table.source(), territory, certain.size(), lacking));
        }
    }

    /** The Gemeinden of the known territories around a day, that of the following year end among them. */
    private static List<SortedSet<AreaKey>> listKnown(TerritoryDate territory, Evidence evidence) {
        List<TerritoryDate> dates = new ArrayList<>(evidence.crosswalk().listStandIns(territory));
        if (dates.equals(List.of(territory))) {
            Optional<TerritoryDate> next = evidence.crosswalk().listTerritories().stream()
                    .filter(date -> date.compareTo(territory) > 0)
                    .findFirst()
                    .filter(date -> !date.date().isAfter(territory.date().plusYears(1)));
            next.ifPresent(dates::add);
        }
        return dates.stream()
                .flatMap(date -> evidence.crosswalk().findGemeinden(date).stream())
                .toList();
    }
}
