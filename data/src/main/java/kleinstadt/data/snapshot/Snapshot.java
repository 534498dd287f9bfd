package kleinstadt.data.snapshot;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.Registers;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceCatalogue;

/**
 * Everything the project measures with, as imported from the official files: eastern Gemeinden and reference areas.
 *
 * @param sources the catalogue the figures' sources are described in
 * @param observations the figures, each column on the territory it was published on
 * @param registers names, associations and coordinates at the key date of the towns and on the newest territory
 * @param crosswalk how the eastern Gemeinden changed
 * @param towns all associations of the eastern Länder at the key date
 * @param boundaries boundaries for maps
 * @param lock the official files behind it
 * @param issues what the import noted
 * @param contentHash SHA-256 over the snapshot's index, which holds the checksum of every file
 */
public record Snapshot(
        SourceCatalogue sources,
        Observations observations,
        Registers registers,
        Crosswalk crosswalk,
        TownDirectory towns,
        Boundaries boundaries,
        List<LockEntry> lock,
        ImportIssues issues,
        String contentHash) {

    /** Copies the lock. */
    public Snapshot {
        lock = List.copyOf(lock);
    }

    /**
     * The source of the file or source that an issue names.
     *
     * @return empty where the file is not in the snapshot
     */
    public Optional<String> findSource(String file) {
        return lock.stream()
                .filter(entry -> entry.file().equals(file))
                .map(LockEntry::source)
                .findFirst()
                .or(() -> sources.find(file).map(Source::id));
    }

    /**
     * The newest territory that a register has and the crosswalk reaches: what {@code --territory latest} means.
     *
     * @throws IllegalStateException if there is none
     */
    public TerritoryDate newestTerritory() {
        return registers
                .findNewest(crosswalk)
                .orElseThrow(() -> new IllegalStateException("no register is on a territory the crosswalk reaches"));
    }
}
