package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import kleinstadt.data.check.Severity;
import kleinstadt.data.register.Unit;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.engine.run.Done;
import kleinstadt.engine.run.MainJob;
import kleinstadt.engine.run.Reuse;
import kleinstadt.engine.run.RunOutcome;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.ExportFormat;
import kleinstadt.engine.study.ProfileRun;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.TerritoryChoice;
import kleinstadt.indicators.definition.IndicatorCatalogue;
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
    private static final String NONE = "none";
    private static final String EVERY = "all";

    private final Console console;
    private final Optional<Path> userCache;

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Mixin
    private final CacheOptions cacheOptions = new CacheOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

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

    @Mixin
    private final DataOptions dataOptions = new DataOptions();

    @Option(names = "--charts", paramLabel = "FORMAT", split = ",", descriptionKey = "option.charts")
    private List<String> charts = new ArrayList<>(List.of("png", "svg", "pdf", "html"));

    @Option(names = "--export", paramLabel = "FORMAT", split = ",", descriptionKey = "option.export")
    private List<String> exports = new ArrayList<>(List.of(NONE));

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

    @Option(names = "--keep-going", descriptionKey = "option.keep-going")
    private boolean keepGoing;

    @Option(names = "--fail-on", paramLabel = "info|warning|error", descriptionKey = "option.fail-on")
    private @Nullable Severity failOn;

    RunCommand(Console console, Optional<Path> userCache) {
        this.console = console;
        this.userCache = userCache;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Reuse> reuse = cacheOptions.findFolder(userCache).flatMap(this::reuse);
        Optional<Done> untouched = reuse.flatMap(known -> MainJob.findUntouched(known, out));
        RunLog log = logOptions.open(console);
        Done done = untouched.isPresent() ? untouched.get() : complete(reuse, log);
        log.done(done);
        if (cacheOptions.explain()) {
            new Explanation(console).say(done);
        }
        done.cacheFailure().ifPresent(failure -> console.note("run.cache.failed", failure.toString()));
        int status = finish(done.outcome());
        if (done.failedTowns().isEmpty()) {
            return status;
        }
        done.failedTowns().forEach((town, cause) -> console.note("run.town.failed", town, cause));
        return ExitCode.PARTLY.status();
    }

    private Optional<Reuse> reuse(Path cache) {
        return RunReuse.of(
                cache, cacheOptions.limitBytes(), request(), profile, dataOptions.folder(console.messages()));
    }

    private Done complete(Optional<Reuse> reuse, RunLog log) throws IOException {
        MainJob job = new MainJob(
                options(), log, new RunProblems(console.messages()), IndicatorCatalogue.bundled(), reuse, keepGoing);
        return job.complete(() -> dataOptions.open(console.messages()));
    }

    /** Everything the output depends on besides program, profile and data. */
    private List<String> request() {
        return List.of(
                "towns=" + towns,
                "all=" + all,
                "set=" + set,
                "unit=" + unit,
                "territory=" + territory,
                "lang=" + console.messages().locale(),
                "charts=" + new TreeSet<>(charts),
                "export=" + new TreeSet<>(exports),
                "seed=" + seed,
                "runs=" + runs,
                "fail-on=" + failOn);
    }

    private int finish(RunOutcome outcome) {
        console.say("run.done", outcome.values(), outcome.areas(), out);
        console.say("run.issues", outcome.issues());
        for (Map.Entry<String, Long> count : outcome.issueCounts().entrySet()) {
            console.say("run.issue.count", count.getKey(), count.getValue());
        }
        if (charts.stream().anyMatch(format -> format.strip().equalsIgnoreCase("html"))) {
            console.say("run.open", out.resolve("index.html"));
        }
        if (outcome.failed() && failOn != null) {
            console.note("run.failed", failOn.name().toLowerCase(Locale.ROOT), out);
            return ExitCode.DATA_ISSUES.status();
        }
        return ExitCode.FINE.status();
    }

    private RunOptions options() {
        List<String> problems = new ArrayList<>();
        dataOptions.findProblem(console.messages()).ifPresent(problems::add);
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
        Set<ExportFormat> exportFormats = exportFormats(problems);
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
                exportFormats,
                Optional.ofNullable(failOn));
    }

    private Set<ChartFormat> formats(List<String> problems) {
        Set<ChartFormat> formats = EnumSet.noneOf(ChartFormat.class);
        if (charts.equals(List.of(NONE))) {
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

    private Set<ExportFormat> exportFormats(List<String> problems) {
        if (exports.equals(List.of(NONE))) {
            return Set.of();
        }
        if (exports.equals(List.of(EVERY))) {
            return EnumSet.allOf(ExportFormat.class);
        }
        Set<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
        for (String name : exports) {
            ExportFormat.find(name)
                    .ifPresentOrElse(
                            formats::add,
                            () -> problems.add(console.messages()
                                    .text("run.problem.export", String.join(", ", ExportFormat.listKeys()), name)));
        }
        return formats;
    }
}
