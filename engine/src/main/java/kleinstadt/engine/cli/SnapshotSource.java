package kleinstadt.engine.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
     * @throws CommandFailure if the folder holds none
     */
    static Snapshot open(@Nullable Path folder, Messages messages) {
        if (folder == null) {
            return Snapshots.bundled();
        }
        try {
            return Snapshots.read(folder);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new CommandFailure(
                    ExitCode.SOURCE, messages.text("run.problem.data", folder, String.valueOf(e.getMessage())));
        }
    }
}
