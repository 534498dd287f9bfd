package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.engine.compare.BrokenRun;
import kleinstadt.engine.compare.CompareJob;
import kleinstadt.engine.compare.CompareOutcome;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.reports.revision.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: what differs between two runs, and why. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "RUN_A", descriptionKey = "option.compare.before")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "RUN_B", descriptionKey = "option.compare.after")
    private Path after = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.compare.out", defaultValue = "revision")
    private Path out = Path.of("revision");

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CompareJob job =
                new CompareJob(before, after, out, console.messages().locale(), new RunProblems(console.messages()));
        if (!job.isOutputFree()) {
            throw new CommandFailure(ExitCode.USAGE, console.messages().text("compare.taken", out));
        }
        CompareOutcome outcome;
        try {
            outcome = job.run();
        } catch (BrokenRun e) {
            throw new CommandFailure(ExitCode.SOURCE, text(e));
        }
        console.say(
                "compare.done",
                outcome.compared(),
                outcome.count(Change.CHANGED),
                outcome.count(Change.APPEARED),
                outcome.count(Change.VANISHED),
                outcome.rankMoves());
        for (Map.Entry<String, Long> cause : outcome.causes().entrySet()) {
            console.say("compare.cause", causes(cause.getKey()), cause.getValue());
        }
        console.say("compare.open", out.resolve(CompareJob.REPORT));
        return ExitCode.FINE.status();
    }

    private String causes(String joined) {
        return Stream.of(joined.split(";", -1))
                .map(cause -> console.messages().text("compare.cause." + cause))
                .collect(Collectors.joining(" + "));
    }

    private String text(BrokenRun broken) {
        String key = "compare.broken." + broken.fault().name().toLowerCase(Locale.ROOT);
        return console.messages().text(key, broken.folder(), broken.detail());
    }
}
