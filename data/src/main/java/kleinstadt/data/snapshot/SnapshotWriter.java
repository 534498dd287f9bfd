package kleinstadt.data.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        Path place = folder.toAbsolutePath();
        Path fresh = place.resolveSibling(place.getFileName() + ".new");
        Path old = place.resolveSibling(place.getFileName() + ".old");
        delete(fresh);
        delete(old);
        for (Map.Entry<String, String> file : texts.entrySet()) {
            put(fresh.resolve(file.getKey()), file.getValue());
        }
        put(fresh.resolve(SnapshotFiles.INDEX), SnapshotFiles.index(texts));
        put(fresh.resolve(README), readme());
        if (Files.exists(place)) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(old);
    }

    private static void put(Path path, String text) throws IOException {
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private static String readme() throws IOException {
        try (InputStream in = SnapshotWriter.class.getResourceAsStream(README)) {
            if (in == null) {
                throw new NoSuchFileException("the program is built without the snapshot's " + README);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
