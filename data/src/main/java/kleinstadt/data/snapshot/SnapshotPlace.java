package kleinstadt.data.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder a snapshot lies in. A new snapshot is written beside it ({@code .new}), the old one set aside ({@code .old}),
 * the new one moved in whole and the old one deleted; so whenever an import is killed, one of the two is whole, and
 * {@link #findWhole} and the next import find it.
 */
final class SnapshotPlace {

    private static final String FORMAT_NAME = "kleinstadt-snapshot ";

    private final Path place;
    private final Path fresh;
    private final Path old;
    private final Disk disk;

    /** What is done to the disk, one step at a time. */
    interface Disk {

        /** Writes a file and the folders above it. */
        void write(Path path, String text) throws IOException;

        /** Moves a folder in one step. */
        void move(Path from, Path to) throws IOException;

        /** Deletes a file or an empty folder. */
        void delete(Path path) throws IOException;
    }

    /** The place of a folder on the disk. */
    static SnapshotPlace of(Path folder) {
        return new SnapshotPlace(folder, new RealDisk());
    }

    SnapshotPlace(Path folder, Disk disk) {
        this.place = folder.toAbsolutePath().normalize();
        this.fresh = place.resolveSibling(place.getFileName() + ".new");
        this.old = aside(place);
        this.disk = disk;
    }

    /** The folder itself, or the one its snapshot was set aside in when an import was killed between two moves. */
    static Path findWhole(Path folder) {
        Path aside = aside(folder.toAbsolutePath().normalize());
        return !Files.exists(folder) && Files.exists(aside) ? aside : folder;
    }

    private static Path aside(Path place) {
        return place.resolveSibling(place.getFileName() + ".old");
    }

    /**
     * Replaces the snapshot.
     *
     * @param files text by path, without the index
     * @param index the index, written last
     * @throws IOException if the folder holds something else than a snapshot or cannot be written; the old snapshot is then
     *     whole, in its place or where {@link #findWhole} finds it
     */
    void replace(Map<String, String> files, String index) throws IOException {
        if (!Files.exists(place) && Files.exists(old)) {
            disk.move(old, place);
        }
        deleteTree(fresh);
        deleteTree(old);
        requireSnapshot();
        for (Map.Entry<String, String> file : files.entrySet()) {
            disk.write(fresh.resolve(file.getKey()), file.getValue());
        }
        disk.write(fresh.resolve(SnapshotFiles.INDEX), index);
        boolean replaces = Files.exists(place);
        if (replaces) {
            disk.move(place, old);
        }
        try {
            disk.move(fresh, place);
        } catch (IOException e) {
            if (replaces) {
                disk.move(old, place);
            }
            throw e;
        }
        try {
            deleteTree(old);
        } catch (IOException e) {
            // The new snapshot is in its place; the next import deletes what is left of the old one.
            return;
        }
    }

    /** A folder of the user's own must not be taken for an old snapshot and deleted. */
    private void requireSnapshot() throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        Path index = place.resolve(SnapshotFiles.INDEX);
        if (Files.exists(index)) {
            if (Files.readString(index, StandardCharsets.ISO_8859_1).startsWith(FORMAT_NAME)) {
                return;
            }
        } else if (Files.isDirectory(place)) {
            try (Stream<Path> content = Files.list(place)) {
                if (content.findAny().isEmpty()) {
                    return;
                }
            }
        }
        throw new IOException("expected a snapshot or an empty folder at " + place
                + ", found something else; nothing was written there");
    }

    private void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            disk.delete(path);
        }
    }

    /** The disk as it is. */
    static final class RealDisk implements Disk {

        @Override
        public void write(Path path, String text) throws IOException {
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(path, text, StandardCharsets.UTF_8);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.delete(path);
        }
    }
}
