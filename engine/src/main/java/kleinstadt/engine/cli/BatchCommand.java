package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kleinstadt.engine.batch.BatchFile;
import kleinstadt.engine.batch.BatchRun;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code batch}: the runs of a file one after the other; one that fails does not stop the others. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {

    private final Console console;
    private final Program program;

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Mixin
    private final CacheOptions cacheOptions = new CacheOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "option.batch.file")
    private Path file = Path.of("");

    /**
     * The command.
     *
     * @param program carries out the single runs
     */
    BatchCommand(Console console, Program program) {
        this.console = console;
        this.program = program;
    }

    @Override
    public Integer call() {
        List<BatchRun> runs = read();
        RunLog log = logOptions.open(console);
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            BatchRun run = runs.get(i);
            log.runBegins(run.name(), i + 1, runs.size());
            List<String> arguments = new ArrayList<>(run.arguments());
            arguments.add("--keep-going");
            arguments.addAll(cacheOptions.toArguments());
            arguments.addAll(logOptions.toArguments());
            if (common.debug) {
                arguments.add("--debug");
            }
            int status = program.run(arguments.toArray(String[]::new));
            log.runEnds(run.name(), status);
            if (status != ExitCode.FINE.status()) {
                failed.add(console.messages().text("batch.failed.run", run.name(), run.out(), status));
            }
        }
        if (failed.isEmpty()) {
            console.say("batch.done", runs.size());
            return ExitCode.FINE.status();
        }
        console.note("batch.failed", failed.size(), runs.size());
        failed.forEach(console.err()::println);
        return ExitCode.PARTLY.status();
    }

    private List<BatchRun> read() {
        try {
            BatchFile.Reading reading = BatchFile.read(Files.readString(file, StandardCharsets.UTF_8));
            if (!reading.problems().isEmpty()) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        reading.problems().stream()
                                .map(problem -> file + ": " + problem)
                                .toList());
            }
            return reading.runs();
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, console.messages().text("batch.unreadable", file));
        }
    }
}
