package kleinstadt.data.register;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * The Gemeindeverzeichnis of one day.
 *
 * @param territory the day
 * @param entries its Gemeinden in the order of their keys
 */
public record Register(TerritoryDate territory, List<RegisterEntry> entries) {

    /** Copies the entries. */
    public Register {
        entries = List.copyOf(entries);
    }

    /** The entry of a Gemeinde; empty where the register has none. */
    public Optional<RegisterEntry> find(AreaKey gemeinde) {
        return entries.stream()
                .filter(entry -> entry.gemeinde().equals(gemeinde))
                .findFirst();
    }
}
