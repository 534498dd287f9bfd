package kleinstadt.data.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The vintages of a snapshot: whole copies in the folder {@code NAME.vintages} beside it, each called by the day of its import,
 * its number that day and the beginning of its content hash ({@code 2026-11-27-1-2854e3bdbfc6}).
 */
public final class Vintages {

    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(\\d{1,4})-([0-9a-f]{12})");
    private static final int HASH_DIGITS = 12;
    private static final Comparator<Vintage> ORDER =
            Comparator.comparing(Vintage::day).thenComparing(Vintage::number).thenComparing(Vintage::hash);

    private final Path snapshot;
    private final Path place;

    private Vintages(Path snapshot) {
        this.snapshot = snapshot.toAbsolutePath().normalize();
        this.place = this.snapshot.resolveSibling(this.snapshot.getFileName() + ".vintages");
    }

    /** The vintages of the snapshot in a folder. */
    public static Vintages beside(Path snapshot) {
        return new Vintages(snapshot);
    }

    /**
     * All vintages, the oldest first; none where none was kept. Other folders that lie there are passed over.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Vintage> list() throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(place)) {
            return folders.flatMap(folder -> find(folder).stream())
                    .sorted(ORDER)
                    .toList();
        }
    }

    private static Optional<Vintage> find(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(folder.resolve(SnapshotFiles.INDEX))) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(name.group(1));
            return Optional.of(new Vintage(day, Integer.parseInt(name.group(2)), name.group(3), folder));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The last vintage imported on a day or before.
     *
     * @return empty where none is that old
     * @throws IOException if the folder cannot be read
     */
    public Optional<Vintage> findAsOf(LocalDate day) throws IOException {
        return list().stream().filter(vintage -> !vintage.day().isAfter(day)).reduce((first, later) -> later);
    }

    /**
     * The vintage with a name, or with a hash that is given in full or by its beginning.
     *
     * @return empty where none has it, or several have
     * @throws IOException if the folder cannot be read
     */
    public Optional<Vintage> find(String nameOrHash) throws IOException {
        List<Vintage> found = list().stream()
                .filter(vintage -> vintage.name().equals(nameOrHash)
                        || (!nameOrHash.isEmpty() && vintage.hash().startsWith(nameOrHash)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Keeps the snapshot as it is found, under the day it was put in its place; nothing where there is none.
     *
     * @param zone where days begin
     * @throws IOException as {@link #keep}
     */
    public Optional<Vintage> keepFound(ZoneId zone) throws IOException {
        Path index = SnapshotPlace.findWhole(snapshot).resolve(SnapshotFiles.INDEX);
        if (!Files.isRegularFile(index)) {
            return Optional.empty();
        }
        return Optional.of(
                keep(LocalDate.ofInstant(Files.getLastModifiedTime(index).toInstant(), zone)));
    }

    /**
     * Keeps the snapshot as it is now. One that is the newest vintage already is not kept again; a copy that was stopped leaves
     * nothing that counts as a vintage.
     *
     * @param today the day of the import
     * @throws IOException if the snapshot cannot be read or the copy not written
     */
    public Vintage keep(LocalDate today) throws IOException {
        Path whole = SnapshotPlace.findWhole(snapshot);
        String hash = DigestUtils.sha256Hex(Files.readAllBytes(whole.resolve(SnapshotFiles.INDEX)))
                .substring(0, HASH_DIGITS);
        List<Vintage> kept = list();
        if (!kept.isEmpty() && kept.get(kept.size() - 1).hash().equals(hash)) {
            return kept.get(kept.size() - 1);
        }
        int number = 1
                + (int) kept.stream()
                        .filter(vintage -> vintage.day().equals(today))
                        .count();
        String name = new Vintage(today, number, hash, place).name();
        Path draft = place.resolve(name + ".new");
        delete(draft);
        copy(whole, draft);
        Path folder = place.resolve(name);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        return new Vintage(today, number, hash, folder);
    }

    private static void copy(Path snapshot, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(snapshot)) {
            paths = walk.sorted().toList();
        }
        for (Path path : paths) {
            Path copy = to.resolve(snapshot.relativize(path));
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
