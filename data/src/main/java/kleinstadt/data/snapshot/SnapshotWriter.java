package kleinstadt.data.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.BoundaryText;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.AssociationMember;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.Register;
import kleinstadt.data.register.TerritoryChange;

/** Turns what was imported into the files of a snapshot and puts them in place. */
final class SnapshotWriter {

    private static final String README = "README.md";

    private SnapshotWriter() {}

    /** The texts of a snapshot by path, without its index. */
    static Map<String, String> texts(
            Observations observations,
            List<Register> registers,
            Crosswalk crosswalk,
            List<TerritoryChange> changes,
            TerritoryDate townTerritory,
            List<AssociationMember> towns,
            List<Boundaries> boundaries,
            List<LockEntry> lock) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, List<SeriesKey>> bySource = new TreeMap<>();
        for (SeriesKey series : observations.listSeries()) {
            bySource.computeIfAbsent(series.source(), source -> new ArrayList<>())
                    .add(series);
        }
        bySource.forEach((source, columns) -> texts.put(
                Snapshots.OBSERVATIONS + source + Snapshots.CSV, ObservationsText.write(observations, columns)));
        texts.putAll(RegistersText.write(registers));
        texts.put(Snapshots.TOWNS + townTerritory + Snapshots.CSV, GemeindenText.writeTowns(towns));
        texts.putAll(CrosswalkText.write(crosswalk));
        texts.put(ChangesText.PATH, ChangesText.write(changes));
        for (Boundaries set : boundaries) {
            texts.put(Snapshots.BOUNDARIES + set.territory() + Snapshots.TSV, BoundaryText.write(set));
        }
        texts.put(Snapshots.LOCK, LockText.write(lock));
        return texts;
    }

    /**
     * Writes a snapshot beside its place and moves it in whole. The old one stays until the new one is complete.
     *
     * @throws IOException if it cannot be written; the old one is then in its place
     */
    static void write(Map<String, String> texts, Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>(texts);
        files.put(README, readme());
        SnapshotPlace.of(folder).replace(files, SnapshotFiles.index(texts));
    }

    private static String readme() throws IOException {
        try (InputStream in = SnapshotWriter.class.getResourceAsStream(README)) {
            if (in == null) {
                throw new NoSuchFileException("the program is built without the snapshot's " + README);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
