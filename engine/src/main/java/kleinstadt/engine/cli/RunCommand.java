package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kleinstadt.data.check.Severity;
import kleinstadt.data.register.Unit;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.engine.run.MainJob;
import kleinstadt.engine.run.RunOutcome;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.ProfileRun;
import kleinstadt.engine.study.Progress;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.TerritoryChoice;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileCatalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: the main job. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private static final int MOST_RUNS = 100_000;

    private final Console console;

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out", defaultValue = "out")
    private Path out = Path.of("out");

    @Option(names = "--towns", paramLabel = "TOWN", split = ",", descriptionKey = "option.towns")
    private List<String> towns = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "option.all")
    private boolean all;

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "option.set", defaultValue = "bbsr-2019")
    private String set = "bbsr-2019";

    @Option(
            names = "--unit",
            paramLabel = "gemeinde|verband",
            descriptionKey = "option.unit",
            defaultValue = "gemeinde")
    private Unit unit = Unit.GEMEINDE;

    @Option(
            names = "--territory",
            paramLabel = "latest|reported|DATE",
            descriptionKey = "option.territory",
            defaultValue = "latest")
    private String territory = "latest";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path data;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--charts", paramLabel = "FORMAT", split = ",", descriptionKey = "option.charts")
    private List<String> charts = new ArrayList<>(List.of("png", "svg", "pdf", "html"));

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed", defaultValue = "1")
    private long seed = 1;

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE",
            descriptionKey = "option.profile",
            defaultValue = ProfileCatalogue.DEFAULT)
    private String profile = ProfileCatalogue.DEFAULT;

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "option.runs", defaultValue = "2000")
    private int runs = ProfileRun.DEFAULT_RUNS;

    @Option(names = "--fail-on", paramLabel = "info|warning|error", descriptionKey = "option.fail-on")
    private @Nullable Severity failOn;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        RunOptions options = options();
        ConsoleProgress progress = new ConsoleProgress(console);
        MainJob job = new MainJob(options, progress, new RunProblems(console.messages()));
        job.checkOutput();
        progress.begin(Progress.Stage.READ, 0);
        Snapshot snapshot = SnapshotSource.open(data, asOf, console.messages());
        progress.end();
        RunOutcome outcome = job.run(snapshot);
        console.say("run.done", outcome.values(), outcome.areas(), options.out());
        console.say("run.issues", outcome.issues());
        for (Map.Entry<String, Long> count : outcome.issueCounts().entrySet()) {
            console.say("run.issue.count", count.getKey(), count.getValue());
        }
        if (options.charts().contains(ChartFormat.HTML)) {
            console.say("run.open", options.out().resolve("index.html"));
        }
        if (outcome.failed() && options.failOn().isPresent()) {
            console.note("run.failed", options.failOn().get().name().toLowerCase(Locale.ROOT), options.out());
            return ExitCode.DATA_ISSUES.status();
        }
        return ExitCode.FINE.status();
    }

    private RunOptions options() {
        List<String> problems = new ArrayList<>();
        TerritoryChoice choice = new TerritoryChoice.Latest();
        try {
            choice = TerritoryChoice.parse(territory);
        } catch (IllegalArgumentException e) {
            problems.add(console.messages().text("run.problem.territory", territory));
        }
        if (towns.stream().anyMatch(String::isBlank)) {
            problems.add(console.messages().text("run.problem.town.empty", String.join(",", towns)));
        }
        if (all && !towns.isEmpty()) {
            problems.add(console.messages().text("run.problem.all"));
        }
        Set<ChartFormat> formats = formats(problems);
        if (runs < 0 || runs > MOST_RUNS) {
            problems.add(console.messages().text("run.problem.runs", MOST_RUNS, runs));
        }
        Optional<Profile> found = ProfileSource.find(profile, console.messages(), problems);
        if (!problems.isEmpty() || found.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, problems);
        }
        return new RunOptions(
                out,
                towns,
                all,
                set,
                unit,
                choice,
                console.messages().locale(),
                formats,
                seed,
                new ProfileRun(found.get(), runs),
                Optional.ofNullable(failOn));
    }

    private Set<ChartFormat> formats(List<String> problems) {
        Set<ChartFormat> formats = EnumSet.noneOf(ChartFormat.class);
        if (charts.equals(List.of("none"))) {
            return formats;
        }
        for (String name : charts) {
            try {
                formats.add(ChartFormat.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                problems.add(console.messages().text("run.problem.charts", name));
            }
        }
        return formats;
    }
}
