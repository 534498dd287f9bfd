package kleinstadt.data.snapshot;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.AssociationMember;
import kleinstadt.data.register.CrosswalkLink;
import kleinstadt.data.register.ReferenceSums;
import kleinstadt.data.register.Register;
import kleinstadt.data.register.Registers;
import kleinstadt.data.register.TerritoryChange;
import kleinstadt.data.source.PublishedDefinition;

/**
 * The snapshot an import adds to, in the form an import puts together. What the import brings goes first; this fills what it
 * does not bring.
 *
 * @param townTerritory day of the reference list; empty where there is no snapshot
 * @param members the rows of the reference list
 * @param associations BBSR key of each association by its nine-digit regional key
 * @param registers the registers of its territories, by the file each came from
 * @param links the crosswalk
 * @param changes the Gebietsänderungen
 * @param boundaries boundaries, simplified already, by the file they came from
 * @param definitions published definitions
 * @param figures all figures
 * @param sums areas by column whose figures are sums an import added
 * @param lock the official files behind it
 * @param issues what was noted about them
 */
record EarlierSnapshot(
        Optional<TerritoryDate> townTerritory,
        List<AssociationMember> members,
        SortedMap<String, AreaKey> associations,
        List<NamedRegister> registers,
        List<CrosswalkLink> links,
        List<TerritoryChange> changes,
        SortedMap<String, Boundaries> boundaries,
        List<PublishedDefinition> definitions,
        Observations figures,
        SortedMap<SeriesKey, SortedSet<AreaKey>> sums,
        List<LockEntry> lock,
        ImportIssues issues) {

    /**
     * A register and the file it came from.
     *
     * @param file name of the file; empty where the lock does not name it
     * @param register its eastern Gemeinden
     */
    record NamedRegister(String file, Register register) {}

    /** No snapshot: the import stands for itself. */
    static EarlierSnapshot none() {
        return new EarlierSnapshot(
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                Observations.empty(),
                new TreeMap<>(),
                List.of(),
                ImportIssues.none());
    }

    /**
     * A snapshot to add to.
     *
     * @throws IOException if a file of it cannot be read or does not match its checksum
     */
    static EarlierSnapshot of(Snapshot snapshot) throws IOException {
        Observations figures = snapshot.figures().all();
        TreeMap<String, Boundaries> boundaries = new TreeMap<>();
        for (TerritoryDate territory : snapshot.boundaries().listTerritories()) {
            Boundaries set = snapshot.boundaries().get(territory);
            String file = file(snapshot, set.source(), territory);
            boundaries.put(file.isEmpty() ? Snapshots.BOUNDARIES + territory : file, set);
        }
        return new EarlierSnapshot(
                Optional.of(snapshot.towns().territory()),
                snapshot.towns().listMembers(),
                snapshot.associations(),
                snapshot.registers().listAll().stream()
                        .map(register -> new NamedRegister(file(snapshot, figures, register.territory()), register))
                        .toList(),
                snapshot.crosswalk().listLinks(),
                snapshot.changes(),
                boundaries,
                snapshot.definitions().listAll(),
                figures,
                ReferenceSums.list(figures, snapshot.crosswalk()),
                snapshot.lock(),
                snapshot.issues());
    }

    /** A register publishes the areas of its territory, which names its source. */
    private static String file(Snapshot snapshot, Observations figures, TerritoryDate territory) {
        return Registers.findAreas(figures, territory)
                .map(SeriesKey::source)
                .map(source -> file(snapshot, source, territory))
                .orElse("");
    }

    private static String file(Snapshot snapshot, String source, TerritoryDate territory) {
        return snapshot.lock().stream()
                .filter(entry ->
                        entry.source().equals(source) && entry.territories().contains(territory))
                .map(LockEntry::file)
                .findFirst()
                .orElse("");
    }
}
