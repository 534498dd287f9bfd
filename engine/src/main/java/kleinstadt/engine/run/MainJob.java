package kleinstadt.engine.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.cache.Outcome;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.engine.output.ChartFiles;
import kleinstadt.engine.output.Manifest;
import kleinstadt.engine.output.StagedFolder;
import kleinstadt.engine.output.TableFiles;
import kleinstadt.engine.study.ProblemText;
import kleinstadt.engine.study.Progress;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.StudyComputation;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorCatalogue;

/** The main job: from a snapshot to a finished output folder. */
public final class MainJob {

    private final RunOptions options;
    private final Progress progress;
    private final ProblemText problems;
    private final IndicatorCatalogue catalogue;
    private final Optional<Reuse> reuse;
    private Incremental pieces = Incremental.off();
    private Optional<IOException> cacheFailure = Optional.empty();

    /** A job with these options that computes everything. */
    public MainJob(RunOptions options, Progress progress, ProblemText problems) {
        this(options, progress, problems, IndicatorCatalogue.bundled(), Optional.empty());
    }

    /** A job with these options and the indicators of a catalogue that computes what was not computed before. */
    public MainJob(
            RunOptions options,
            Progress progress,
            ProblemText problems,
            IndicatorCatalogue catalogue,
            Optional<Reuse> reuse) {
        this.options = options;
        this.progress = progress;
        this.problems = problems;
        this.catalogue = catalogue;
        this.reuse = reuse;
    }

    /**
     * Does the job. The output folder is moved into its place in whole, at the end.
     *
     * @param snapshot the figures to work on
     * @throws CommandFailure if the options cannot be met
     * @throws IOException if a file cannot be written
     */
    public RunOutcome run(Snapshot snapshot) throws IOException {
        IssueLog issues = new IssueLog();
        Optional<RunMemory> memory = reuse.map(found -> new RunMemory(found.cache(), options.out()));
        pieces = reuse.map(found -> Incremental.with(
                        found.cache(), found.program(), memory.orElseThrow().former()))
                .orElseGet(Incremental::off);
        Study study = new StudyComputation(snapshot, options, problems, issues, progress, catalogue, pieces).compute();
        try (StagedFolder staged = StagedFolder.beside(options.out())) {
            progress.begin(Progress.Stage.TABLES, 0);
            new TableFiles(study, staged.path(), options.locale(), pieces)
                    .write(NotedIssues.list(snapshot, study, issues));
            progress.end();
            new ChartFiles(study, options, staged.path(), progress, pieces).write();
            new Manifest(options, study, snapshot.lock(), issues).write(staged.path(), pieces.fileHashes());
            staged.moveIn();
        }
        RunOutcome outcome = outcome(study, issues);
        if (memory.isPresent() && pieces.findFailure().isEmpty()) {
            remember(memory.get(), outcome);
        }
        return outcome;
    }

    /**
     * Puts what an earlier run of the same request gave into the output folder.
     *
     * @return the run; empty where there was none, or the cache no longer has all of it
     * @throws IOException if the folder cannot be written
     */
    public Optional<RunMemory.Finished> restore() throws IOException {
        return reuse.isEmpty()
                ? Optional.empty()
                : new RunMemory(reuse.get().cache(), options.out())
                        .restore(reuse.get().request());
    }

    /** A cache that cannot be written does not undo the run. */
    private void remember(RunMemory memory, RunOutcome outcome) {
        Reuse used = reuse.orElseThrow();
        try {
            memory.note(
                    used.request(),
                    outcome,
                    pieces.fileHashes(),
                    List.copyOf(pieces.keys().values()));
            used.cache().trim(used.limitBytes());
        } catch (IOException e) {
            cacheFailure = Optional.of(e);
        }
    }

    /** What became of the pieces of the run, in the order of kinds and names; none without a cache. */
    public List<Outcome> outcomes() {
        return pieces.outcomes();
    }

    /** Why the run was not, or not all, kept for the next; empty where all went well or there is no cache. */
    public Optional<IOException> findCacheFailure() {
        return pieces.findFailure().or(() -> cacheFailure);
    }

    /**
     * Checks that the output folder is free or holds an earlier output, and that its parent can be written to.
     *
     * @throws CommandFailure if it holds something else, or nothing can be written beside it
     * @throws IOException if it cannot be read
     */
    public void checkOutput() throws IOException {
        if (!StagedFolder.isOurs(options.out())) {
            throw new CommandFailure(ExitCode.USAGE, problems.outputTaken(options.out()));
        }
        Path parent = Objects.requireNonNull(
                options.out().toAbsolutePath().normalize().getParent());
        try {
            Files.createDirectories(parent);
        } catch (FileSystemException e) {
            throw new CommandFailure(ExitCode.USAGE, problems.outputNotWritable(parent));
        }
        if (!Files.isWritable(parent)) {
            throw new CommandFailure(ExitCode.USAGE, problems.outputNotWritable(parent));
        }
    }

    private RunOutcome outcome(Study study, IssueLog issues) {
        long values = 0;
        Set<AreaKey> areas = new HashSet<>();
        for (Result result : study.results().listAll()) {
            areas.add(result.area());
            if (result.value() instanceof Value.Known) {
                values++;
            }
        }
        boolean failed = options.failOn()
                .flatMap(level -> issues.findGravest().map(gravest -> gravest.compareTo(level) >= 0))
                .orElse(false);
        return new RunOutcome(values, areas.size(), issues.countByCode(), failed);
    }
}
