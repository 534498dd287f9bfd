package kleinstadt.data.register;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * The Gemeindeverzeichnis of one day.
 *
 * @param territory the day
 * @param entries its Gemeinden in the order of their keys
 * @param areaNames names of Länder (two digits), Kreise (five) and associations (nine) by their keys, where it has them
 */
public record Register(TerritoryDate territory, List<RegisterEntry> entries, SortedMap<String, String> areaNames) {

    /** Copies the entries and names. */
    public Register {
        entries = entries.stream()
                .sorted(Comparator.comparing(RegisterEntry::gemeinde))
                .toList();
        areaNames = Collections.unmodifiableSortedMap(new TreeMap<>(areaNames));
    }

    /** A register without names of larger areas. */
    public Register(TerritoryDate territory, List<RegisterEntry> entries) {
        this(territory, entries, new TreeMap<>());
    }

    /** The entry of a Gemeinde; empty where the register has none. */
    public Optional<RegisterEntry> find(AreaKey gemeinde) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entries.get(middle).gemeinde().compareTo(gemeinde);
            if (order == 0) {
                return Optional.of(entries.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** Its Gemeinden. */
    public SortedSet<AreaKey> listGemeinden() {
        TreeSet<AreaKey> keys = new TreeSet<>();
        entries.forEach(entry -> keys.add(entry.gemeinde()));
        return keys;
    }

    /** The name of a Land, Kreis or association; empty where the register has none. */
    public Optional<String> findAreaName(String key) {
        return Optional.ofNullable(areaNames.get(key));
    }
}
