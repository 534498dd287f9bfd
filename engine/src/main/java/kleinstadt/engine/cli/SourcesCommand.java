package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.snapshot.LockEntry;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Vintage;
import kleinstadt.data.snapshot.Vintages;
import kleinstadt.data.source.Source;
import kleinstadt.engine.exit.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sources}: shows where the figures come from, checks that they are whole, and downloads them. */
@Command(name = "sources", subcommands = FetchCommand.class)
final class SourcesCommand extends CommandGroup {

    private final Console console;

    SourcesCommand(Console console) {
        this.console = console;
    }

    @Command(name = "list")
    int list(
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data") @Nullable Path data,
            @Mixin CommonOptions options)
            throws IOException {
        Snapshot snapshot = SnapshotSource.open(data, console.messages());
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings("id", "licence", "asof", "publisher", "title"));
        for (Source source : snapshot.sources().listAll()) {
            List<String> dates = snapshot.lock().stream()
                    .filter(entry -> entry.source().equals(source.id()))
                    .map(LockEntry::asOf)
                    .filter(asOf -> !asOf.isEmpty())
                    .distinct()
                    .toList();
            rows.add(List.of(
                    source.id(),
                    source.licence(),
                    dates.isEmpty() ? "–" : dates.get(dates.size() - 1),
                    source.publisher(),
                    source.title()));
        }
        console.table(rows);
        vintages(data);
        return ExitCode.FINE.status();
    }

    /** The vintages that were kept of the snapshot, with the newest register of each. */
    private void vintages(@Nullable Path data) throws IOException {
        List<Vintage> vintages = Vintages.beside(SnapshotSource.place(data)).list();
        if (vintages.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings("vintage", "hash", "files", "register"));
        for (Vintage vintage : vintages) {
            Snapshot snapshot = SnapshotSource.open(vintage.folder(), console.messages());
            rows.add(List.of(
                    vintage.day().toString(),
                    vintage.hash(),
                    Integer.toString(snapshot.lock().size()),
                    snapshot.newestTerritory().toString()));
        }
        console.say("sources.vintages");
        console.table(rows);
    }

    @Command(name = "check")
    int check(
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data") @Nullable Path data,
            @Mixin CommonOptions options) {
        // Opening a snapshot compares every file with its checksum and ends with status 4 where one differs.
        Snapshot snapshot = SnapshotSource.open(data, console.messages());
        SourceCheck check =
                new SourceCheck(snapshot, SnapshotSource.figures(snapshot, console.messages()), console.messages());
        console.table(check.listSources());
        console.say("sources.check.rows");
        console.say("sources.check.issues", check.countIssues());
        console.table(check.listIssues());
        console.say("sources.check.fine", check.countFiles(), check.countFigures());
        return ExitCode.FINE.status();
    }

    private List<String> headings(String... keys) {
        List<String> headings = new ArrayList<>();
        for (String key : keys) {
            headings.add(console.messages().text("sources.heading." + key));
        }
        return headings;
    }
}
