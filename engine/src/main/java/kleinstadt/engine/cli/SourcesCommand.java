package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.snapshot.LockEntry;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.source.Source;
import kleinstadt.engine.exit.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sources}: shows where the figures come from and checks that they are whole. */
@Command(name = "sources")
final class SourcesCommand extends CommandGroup {

    private final Console console;

    SourcesCommand(Console console) {
        this.console = console;
    }

    @Command(name = "list")
    int list(
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data") @Nullable Path data,
            @Mixin CommonOptions options) {
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
        return ExitCode.FINE.status();
    }

    @Command(name = "check")
    int check(
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data") @Nullable Path data,
            @Mixin CommonOptions options) {
        Snapshot snapshot = SnapshotSource.open(data, console.messages());
        // Reading compares every file with its checksum and ends with status 4 where one differs.
        Observations figures = SnapshotSource.figures(snapshot, console.messages());
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings("id", "file", "rows", "series", "cells", "missing"));
        int cells = 0;
        for (LockEntry entry : snapshot.lock()) {
            Count count = count(figures, entry);
            cells += count.known();
            rows.add(List.of(
                    entry.source(),
                    entry.file(),
                    Long.toString(entry.rows()),
                    Integer.toString(count.series()),
                    Integer.toString(count.known()),
                    Integer.toString(count.missing())));
        }
        console.table(rows);
        console.say("sources.check.fine", snapshot.lock().size(), cells);
        return ExitCode.FINE.status();
    }

    /** Figures of the entry's source on the territories of the entry's file. */
    private static Count count(Observations figures, LockEntry entry) {
        int series = 0;
        int known = 0;
        int missing = 0;
        for (SeriesKey key : figures.listSeries()) {
            boolean ofEntry = key.source().equals(entry.source())
                    && figures.findTerritory(key)
                            .filter(entry.territories()::contains)
                            .isPresent();
            if (!ofEntry) {
                continue;
            }
            series++;
            List<Value> values = new ArrayList<>();
            figures.forEach(key, (area, value) -> values.add(value));
            int present = (int) values.stream()
                    .filter(value -> value instanceof Value.Known)
                    .count();
            known += present;
            missing += values.size() - present;
        }
        return new Count(series, known, missing);
    }

    private List<String> headings(String... keys) {
        List<String> headings = new ArrayList<>();
        for (String key : keys) {
            headings.add(console.messages().text("sources.heading." + key));
        }
        return headings;
    }

    private record Count(int series, int known, int missing) {}
}
