package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.reader.Readers;
import kleinstadt.data.snapshot.ImportReport;
import kleinstadt.data.snapshot.ImportedFile;
import kleinstadt.data.snapshot.Importer;
import kleinstadt.data.snapshot.MovedCells;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.data.snapshot.Vintages;
import kleinstadt.data.source.Sources;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: official files become a snapshot. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    /** How many issues of each kind are printed; the rest is counted. */
    private static final int SHOWN_PER_CODE = 5;

    private final Console console;

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "option.import.inputs")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--dry-run", descriptionKey = "option.import.dry-run")
    private boolean dryRun;

    @Option(names = "--into", paramLabel = "DIR", descriptionKey = "option.import.into")
    private @Nullable Path into;

    @Option(names = "--fresh", descriptionKey = "option.import.fresh")
    private boolean fresh;

    @Option(names = "--no-vintage", descriptionKey = "option.import.no-vintage")
    private boolean noVintage;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> absent = inputs.stream()
                .filter(input -> !Files.exists(input))
                .map(input -> console.messages().text("import.missing", input))
                .toList();
        if (!absent.isEmpty()) {
            throw new CommandFailure(ExitCode.SOURCE, absent);
        }
        Path target = SnapshotSource.place(into);
        IssueLog issues = new IssueLog();
        Importer importer = new Importer(Sources.bundled(), Readers.listAll());
        Optional<Snapshot> earlier = earlier(target);
        if (earlier.isPresent() && !dryRun && !noVintage) {
            Vintages.beside(target).keepFound(ZoneId.systemDefault());
        }
        boolean adds = earlier.isPresent() && !fresh;
        ImportReport report = adds
                ? importer.add(inputs, earlier.get(), target, dryRun, issues)
                : importer.run(inputs, target, dryRun, issues);
        files(report);
        if (adds) {
            moved(report);
        }
        issues(issues);
        long unknown = report.files().stream()
                .filter(file -> file.outcome() == ImportedFile.Outcome.NOT_RECOGNISED)
                .count();
        long known = report.files().size() - unknown;
        if (!report.lacking().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.SOURCE,
                    report.lacking().stream()
                            .map(need -> text("import.lacking." + name(need)))
                            .toList());
        }
        if (report.written()) {
            console.say("import.done", known, unknown, target);
            if (!noVintage) {
                console.say(
                        "import.kept",
                        Vintages.beside(target)
                                .keep(LocalDate.now(ZoneId.systemDefault()))
                                .name());
            }
        } else {
            console.say("import.dry", known, unknown);
        }
        return ExitCode.FINE.status();
    }

    /** The snapshot there is; one that is broken stops an import that would add to it, and is nothing to one that would not. */
    private Optional<Snapshot> earlier(Path target) {
        if (!Snapshots.exists(target)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SnapshotSource.open(target, console.messages()));
        } catch (CommandFailure e) {
            if (fresh) {
                return Optional.empty();
            }
            throw new CommandFailure(ExitCode.SOURCE, List.of(String.valueOf(e.getMessage()), text("import.fresh")));
        }
    }

    private void files(ImportReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("import.heading.file"),
                text("import.heading.state"),
                text("import.heading.rows"),
                text("import.heading.kind")));
        for (ImportedFile file : report.files()) {
            String state = file.outcome() == ImportedFile.Outcome.IMPORTED
                    ? text("import.change." + name(file.change()))
                    : text("import.outcome." + name(file.outcome()));
            String note = file.note()
                    .map(found -> console.messages().text("import.note." + name(found.kind()), found.argument()))
                    .orElse("");
            String kind = file.kind() + (file.kind().isEmpty() || note.isEmpty() ? "" : " – ") + note;
            rows.add(List.of(file.name(), state, file.rows() == 0 ? "" : Long.toString(file.rows()), kind));
        }
        console.table(rows);
    }

    /** How the figures of each source read stand to those there were. */
    private void moved(ImportReport report) {
        if (report.moved().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("import.heading.source"),
                text("import.heading.added"),
                text("import.heading.changed"),
                text("import.heading.same"),
                text("import.heading.kept")));
        for (MovedCells moved : report.moved()) {
            rows.add(List.of(
                    moved.source(),
                    Long.toString(moved.added()),
                    Long.toString(moved.changed()),
                    Long.toString(moved.same()),
                    Long.toString(moved.kept())));
        }
        console.say("import.moved");
        console.table(rows);
    }

    private void issues(IssueLog issues) {
        console.say("import.issues", issues.count());
        for (Map.Entry<String, Long> count : issues.countByCode().entrySet()) {
            console.say("run.issue.count", count.getKey(), count.getValue());
            issues.listStored().stream()
                    .filter(issue -> issue.code().equals(count.getKey()))
                    .limit(SHOWN_PER_CODE)
                    .map(ImportCommand::line)
                    .forEach(line -> console.out().println("    " + line));
        }
    }

    private static String line(Issue issue) {
        Issue.Place place = issue.place();
        String row = place.row() == 0 ? "" : ":" + place.row();
        return place.file() + row + ": " + issue.message();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key) {
        return console.messages().text(key);
    }
}
