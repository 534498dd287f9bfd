package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
     * The snapshot of a folder, or the bundled one.
     *
     * @throws CommandFailure if there is none, or it does not match its checksums
     */
    static Snapshot open(@Nullable Path folder, Messages messages) {
        try {
            return folder == null ? Snapshots.bundled() : Snapshots.read(folder);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitCode.SOURCE, messages.text("snapshot.absent", String.valueOf(e.getFile())));
        } catch (AccessDeniedException e) {
            throw new CommandFailure(ExitCode.SOURCE, messages.text("access.denied", String.valueOf(e.getFile())));
        } catch (IOException e) {
            String place = folder == null ? messages.text("snapshot.bundled") : folder.toString();
            throw new CommandFailure(
                    ExitCode.SOURCE, messages.text("snapshot.broken", place, String.valueOf(e.getMessage())));
        }
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
