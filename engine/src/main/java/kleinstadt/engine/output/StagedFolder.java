package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An output folder that is written beside its place and moved in whole, so that a stopped run leaves the old one as it
 * was.
 */
public final class StagedFolder implements AutoCloseable {

    /** The file every finished run writes last; a folder without it is not ours to replace. Others call files so too. */
    public static final String MARK = "manifest.json";

    private final Path place;
    private final Path staging;
    private final Path former;

    private StagedFolder(Path place) {
        this.place = place.toAbsolutePath().normalize();
        String name = this.place.getFileName().toString();
        this.staging = this.place.resolveSibling("." + name + ".new");
        this.former = this.place.resolveSibling("." + name + ".old");
    }

    /**
     * Whether a run may write to this place: it is free, an empty folder, or the output of an earlier run.
     *
     * @throws IOException if the place cannot be read
     */
    public static boolean isOurs(Path place) throws IOException {
        if (!Files.exists(place)) {
            return place.toAbsolutePath().normalize().getFileName() != null;
        }
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.findAny().isEmpty() || Manifest.isManifest(place.resolve(MARK));
        }
    }

    /**
     * Opens an empty folder beside the place.
     *
     * @param place where the output will stand
     * @throws IOException if the folder beside it cannot be made
     */
    public static StagedFolder beside(Path place) throws IOException {
        recover(place);
        StagedFolder folder = new StagedFolder(place);
        delete(folder.staging);
        Files.createDirectories(folder.staging);
        return folder;
    }

    /**
     * Puts the former output back in its place where a run was killed between setting it aside and moving its successor in.
     *
     * @throws IOException if it cannot be moved
     */
    public static void recover(Path place) throws IOException {
        StagedFolder folder = new StagedFolder(place);
        if (!Files.exists(folder.place) && Manifest.isManifest(folder.former.resolve(MARK))) {
            Files.move(folder.former, folder.place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The folder to write into. */
    public Path path() {
        return staging;
    }

    /** Fills the folder. */
    @FunctionalInterface
    public interface Filling<X extends Exception> {
        /**
         * Writes its files.
         *
         * @throws IOException if one cannot be written
         * @throws X for reasons of its own
         */
        void fill() throws IOException, X;
    }

    /**
     * Fills the folder and moves it to its place.
     *
     * @throws NoRoomLeft if a file cannot be written because the disk is full
     * @throws IOException if a file cannot be written for another reason, or the folder cannot be moved
     * @throws X for reasons of the filling's own
     */
    public <X extends Exception> void fill(Filling<X> filling) throws IOException, X {
        try {
            filling.fill();
            moveIn();
        } catch (IOException e) {
            // What was written still takes its room, so that a full disk can be told.
            throw NoRoomLeft.isReasonIn(staging) ? new NoRoomLeft(e) : e;
        }
    }

    /**
     * Moves what was written to its place. The former output stands until the moment its successor is there.
     *
     * @throws IOException if the folder cannot be moved
     */
    public void moveIn() throws IOException {
        delete(former);
        Uninterrupted.take(() -> {
            if (Files.exists(place)) {
                Files.move(place, former, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(staging, place, StandardCopyOption.ATOMIC_MOVE);
        });
        delete(former);
    }

    /**
     * Removes what was written and not moved in.
     *
     * @throws IOException if it cannot be removed
     */
    @Override
    public void close() throws IOException {
        delete(staging);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
