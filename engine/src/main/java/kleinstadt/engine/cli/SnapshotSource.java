package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import kleinstadt.data.model.Observations;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import org.jspecify.annotations.Nullable;

/** Opens the snapshot a command works on. */
final class SnapshotSource {

    private SnapshotSource() {}

    /**
     * The snapshot of a folder; where none is given, the one in the program's folder, or else the one in its jars.
     *
     * @throws CommandFailure if there is none, or it does not match its checksums
     */
    static Snapshot open(@Nullable Path folder, Messages messages) {
        Optional<Path> found = findFolder(folder);
        try {
            return found.isPresent() ? Snapshots.read(found.get()) : Snapshots.bundled();
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitCode.SOURCE, messages.text("snapshot.absent", String.valueOf(e.getFile())));
        } catch (AccessDeniedException e) {
            throw new CommandFailure(ExitCode.SOURCE, messages.text("access.denied", String.valueOf(e.getFile())));
        } catch (IOException e) {
            String name = folder == null ? messages.text("snapshot.bundled") : folder.toString();
            throw new CommandFailure(
                    ExitCode.SOURCE, messages.text("snapshot.broken", name, String.valueOf(e.getMessage())));
        }
    }

    /** The folder a snapshot is read from: the one given, or that of the program; empty for the one in the program's jars. */
    static Optional<Path> findFolder(@Nullable Path folder) {
        Path place = place(folder);
        return folder == null && !Snapshots.exists(place) ? Optional.empty() : Optional.of(place);
    }

    /** The folder of a snapshot; where none is given, that of the program. */
    static Path place(@Nullable Path folder) {
        return folder == null ? Path.of(System.getProperty("kleinstadt.home", ""), "data", "snapshot") : folder;
    }

    /**
     * All figures of a snapshot.
     *
     * @throws CommandFailure if a file cannot be read or does not match its checksum
     */
    static Observations figures(Snapshot snapshot, Messages messages) {
        try {
            return snapshot.figures().all();
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.SOURCE,
                    messages.text("snapshot.broken", messages.text("snapshot.used"), String.valueOf(e.getMessage())));
        }
    }
}
