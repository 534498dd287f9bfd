package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kleinstadt.data.fetch.FetchOutcome;
import kleinstadt.data.fetch.FetchPlan;
import kleinstadt.data.fetch.WriteFailed;
import kleinstadt.data.source.SourceDescription;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.engine.output.NoRoomLeft;
import kleinstadt.engine.output.OutputLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sources fetch}: downloads the files the catalogue lists. */
@Command(name = "fetch")
final class FetchCommand implements Callable<Integer> {

    private final Console console;
    private final FetchSetting setting;

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "option.fetch.ids")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "option.fetch.to", defaultValue = "downloads")
    private Path folder = Path.of("downloads");

    @Option(names = "--dry-run", descriptionKey = "option.fetch.dry-run")
    private boolean dryRun;

    @Option(names = "--retries", paramLabel = "N", descriptionKey = "option.fetch.retries", defaultValue = "5")
    private int retries;

    FetchCommand(Console console, FetchSetting setting) {
        this.console = console;
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        List<SourceDescription> catalogue = setting.catalogue();
        check(catalogue);
        FetchPlan plan = FetchPlan.of(catalogue, ids);
        FetchListing listing = new FetchListing(console, setting);
        if (dryRun) {
            listing.plan(plan);
            return ExitCode.FINE.status();
        }
        List<FetchOutcome> outcomes = fetch(plan);
        listing.outcomes(plan, outcomes, folder);
        return outcomes.stream().anyMatch(outcome -> outcome.status() == FetchOutcome.Status.FAILED)
                ? ExitCode.SOURCE.status()
                : ExitCode.FINE.status();
    }

    private void check(List<SourceDescription> catalogue) {
        List<String> known = catalogue.stream().map(each -> each.source().id()).toList();
        List<String> problems = new ArrayList<>();
        ids.stream()
                .filter(id -> !known.contains(id))
                .map(id -> console.messages().text("fetch.unknown", id))
                .forEach(problems::add);
        if (retries < 0) {
            problems.add(console.messages().text("usage.value", "--retries", "N", Integer.toString(retries)));
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, problems);
        }
    }

    private List<FetchOutcome> fetch(FetchPlan plan) throws IOException {
        OutputLock lock = lock();
        try (lock) {
            return setting.fetcher(retries).fetch(plan, folder, begun -> console.note("fetch.begins", begun.file()));
        } catch (WriteFailed e) {
            throw NoRoomLeft.isReasonIn(folder)
                    ? failure(ExitCode.OUTPUT, "fetch.problem.full")
                    : failure(ExitCode.USAGE, "fetch.problem.folder");
        }
    }

    /** Makes the folder and takes the right to write it. */
    private OutputLock lock() throws IOException {
        try {
            Files.createDirectories(folder);
            return OutputLock.find(folder).orElseThrow(() -> failure(ExitCode.IN_USE, "fetch.problem.used"));
        } catch (FileSystemException e) {
            throw failure(ExitCode.USAGE, "fetch.problem.folder");
        }
    }

    private CommandFailure failure(ExitCode code, String problem) {
        return new CommandFailure(code, console.messages().text(problem, folder));
    }
}
