package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kleinstadt.data.model.Observations;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.data.snapshot.Vintage;
import kleinstadt.data.snapshot.Vintages;
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
     * The snapshot of a folder, or the bundled one, as it was on a day.
     *
     * @param asOf the day; null for as it is now
     * @throws CommandFailure if no vintage is that old, or it does not match its checksums
     */
    static Snapshot open(@Nullable Path folder, @Nullable LocalDate asOf, Messages messages) {
        if (asOf == null) {
            return open(folder, messages);
        }
        Path vintage = findVintage(folder, asOf, messages)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.SOURCE, messages.text("snapshot.vintage.absent", asOf.toString(), place(folder))));
        return open(vintage, messages);
    }

    /**
     * The folder of the vintage that was a snapshot on a day; empty where none is that old.
     *
     * @throws CommandFailure if the vintages cannot be read
     */
    static Optional<Path> findVintage(@Nullable Path folder, LocalDate asOf, Messages messages) {
        Path place = place(folder);
        try {
            return Vintages.beside(place).findAsOf(asOf).map(Vintage::folder);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.SOURCE,
                    messages.text("snapshot.broken", place.toString(), String.valueOf(e.getMessage())));
        }
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
