package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Vintage;
import kleinstadt.data.snapshot.Vintages;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which snapshot a run computes with: the one there is, or a vintage of it. */
final class DataOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path data;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--vintage", paramLabel = "NAME", descriptionKey = "option.vintage")
    private @Nullable String vintage;

    /** What is wrong with the options taken together. */
    Optional<String> findProblem(Messages messages) {
        return asOf != null && vintage != null
                ? Optional.of(messages.text("run.problem.vintage", asOf.toString(), vintage))
                : Optional.empty();
    }

    /**
     * The folder of the snapshot; empty for the one in the program's jars.
     *
     * @throws CommandFailure if the vintage asked for is not there, or the vintages cannot be read
     */
    Optional<Path> folder(Messages messages) {
        Path place = SnapshotSource.place(data);
        Vintages vintages = Vintages.beside(place);
        try {
            if (asOf != null) {
                return Optional.of(get(vintages.findAsOf(asOf), "snapshot.vintage.absent", asOf.toString(), messages));
            }
            if (vintage != null) {
                return Optional.of(get(vintages.find(vintage), "snapshot.vintage.unknown", vintage, messages));
            }
            return SnapshotSource.findFolder(data);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.SOURCE,
                    messages.text("snapshot.broken", place.toString(), String.valueOf(e.getMessage())));
        }
    }

    /**
     * The snapshot.
     *
     * @throws CommandFailure if there is none, or it does not match its checksums
     */
    Snapshot open(Messages messages) {
        return SnapshotSource.open(folder(messages).orElse(null), messages);
    }

    private Path get(Optional<Vintage> found, String absent, String wanted, Messages messages) {
        if (found.isPresent()) {
            return found.get().folder();
        }
        Path place = SnapshotSource.place(data);
        throw new CommandFailure(ExitCode.SOURCE, messages.text(absent, wanted, place, names(Vintages.beside(place))));
    }

    private static String names(Vintages vintages) {
        try {
            List<String> names = vintages.list().stream().map(Vintage::name).toList();
            return names.isEmpty() ? "–" : String.join(", ", names);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
