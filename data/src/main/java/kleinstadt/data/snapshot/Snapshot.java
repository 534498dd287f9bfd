package kleinstadt.data.snapshot;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.BoundarySets;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.Registers;
import kleinstadt.data.register.TerritoryChange;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.source.PublishedDefinitions;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceCatalogue;

/**
 * Everything the project measures with, as imported from the official files: eastern Gemeinden, associations and
 * Kreise, and reference areas.
 *
 * @param sources the catalogue the figures' sources are described in
 * @param figures the figures, each column on the territory it was published on
 * @param registers the Gemeindeverzeichnisse at hand: names, associations, areas and coordinates of the eastern Gemeinden
 * @param crosswalk how the eastern Gemeinden changed
 * @param changes the Gebietsänderungen at hand, in order
 * @param towns all associations of the eastern Länder at the key date
 * @param associations BBSR key of each German association by its nine-digit regional key at the key date; none in a snapshot
 *     written before they were kept
 * @param boundaries boundaries for maps by territory
 * @param lock the official files behind it
 * @param definitions how publishers define their indicators: code, number, name and formula
 * @param issues what the import noted
 * @param contentHash SHA-256 over the snapshot's index, which holds the checksum of every file
 */
public record Snapshot(
        SourceCatalogue sources,
        Figures figures,
        Registers registers,
        Crosswalk crosswalk,
        List<TerritoryChange> changes,
        TownDirectory towns,
        SortedMap<String, AreaKey> associations,
        BoundarySets boundaries,
        List<LockEntry> lock,
        PublishedDefinitions definitions,
        ImportIssues issues,
        String contentHash) {

    /** Copies the lists. */
    public Snapshot {
        changes = List.copyOf(changes);
        associations = Collections.unmodifiableSortedMap(new TreeMap<>(associations));
        lock = List.copyOf(lock);
    }

    /**
     * Boundaries that show the Gemeinden of a territory: its own, or the nearest with the same Gemeinden.
     *
     * @return empty where no boundaries at hand have these Gemeinden
     */
    public Optional<Boundaries> findBoundaries(TerritoryDate territory) {
        return boundaries.find(territory, crosswalk.findGemeinden(territory));
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
