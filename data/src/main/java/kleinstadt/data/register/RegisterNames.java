package kleinstadt.data.register;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/** What the registers say of a key over time. */
final class RegisterNames {

    private final TreeMap<AreaKey, TreeMap<TerritoryDate, RegisterEntry>> entries = new TreeMap<>();
    private final TreeMap<AreaKey, AreaKey> earlierKeys = new TreeMap<>();

    RegisterNames(Registers registers) {
        for (Register register : registers.listAll()) {
            register.entries()
                    .forEach(entry -> entries.computeIfAbsent(entry.gemeinde(), key -> new TreeMap<>())
                            .put(register.territory(), entry));
        }
    }

    /** Notes that a Gemeinde had another key before, under which earlier registers have it. */
    void renumbered(AreaKey before, AreaKey after) {
        earlierKeys.put(after, before);
    }

    /** All keys the registers have. */
    Iterable<AreaKey> listKeys() {
        return new TreeSet<>(entries.keySet());
    }

    /** Its entries by the days of the registers. */
    SortedMap<TerritoryDate, RegisterEntry> history(AreaKey key) {
        return Collections.unmodifiableSortedMap(entries.getOrDefault(key, new TreeMap<>()));
    }

    /** Its last name; empty where no register has it. */
    Optional<String> findLatest(AreaKey key) {
        SortedMap<TerritoryDate, RegisterEntry> history = history(key);
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.values().stream()
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .name());
    }

    /** The last name without titles and in small letters, for comparing; empty where no register has it. */
    Optional<String> findPlain(AreaKey key) {
        return findLatest(key).map(name -> {
            int comma = name.indexOf(',');
            return (comma < 0 ? name : name.substring(0, comma)).strip().toLowerCase(Locale.GERMAN);
        });
    }

    /** Its area in the last register up to a day, under an earlier key if need be; empty where none has it. */
    OptionalDouble areaUpTo(AreaKey key, TerritoryDate day) {
        OptionalDouble area = OptionalDouble.empty();
        for (Map.Entry<TerritoryDate, RegisterEntry> entry : history(key).entrySet()) {
            if (entry.getKey().compareTo(day) <= 0) {
                area = entry.getValue().areaKm2();
            }
        }
        AreaKey earlier = earlierKeys.get(key);
        return area.isEmpty() && earlier != null ? areaUpTo(earlier, day) : area;
    }

    /** Its area in the first register from a day on; empty where none has it. */
    OptionalDouble areaFrom(AreaKey key, TerritoryDate day) {
        for (Map.Entry<TerritoryDate, RegisterEntry> entry : history(key).entrySet()) {
            if (entry.getKey().compareTo(day) >= 0) {
                return entry.getValue().areaKm2();
            }
        }
        return OptionalDouble.empty();
    }
}
