package kleinstadt.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.output.ChartFiles;
import kleinstadt.engine.output.ExportFiles;
import kleinstadt.engine.output.Manifest;
import kleinstadt.engine.output.OutputLock;
import kleinstadt.engine.output.OutputPlace;
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
    private final boolean keepGoing;
    private final OutputPlace place;

    /** A job with these options that computes everything. */
    public MainJob(RunOptions options, Progress progress, ProblemText problems) {
        this(options, progress, problems, IndicatorCatalogue.bundled(), Optional.empty(), false);
    }

    /**
     * A job with these options and the indicators of a catalogue that computes what was not computed before.
     *
     * @param keepGoing whether a town whose charts cannot be made is left out and the others are made
     */
    public MainJob(
            RunOptions options,
            Progress progress,
            ProblemText problems,
            IndicatorCatalogue catalogue,
            Optional<Reuse> reuse,
            boolean keepGoing) {
        this.keepGoing = keepGoing;
        this.options = options;
        this.progress = progress;
        this.problems = problems;
        this.catalogue = catalogue;
        this.reuse = reuse;
        this.place = new OutputPlace(options.out(), problems);
    }

    /** Where figures come from, opened only when they are needed. */
    @FunctionalInterface
    public interface Data {
        /**
         * Opens the snapshot.
         *
         * @throws IOException if it cannot be read
         */
        Snapshot open() throws IOException;
    }

    /** An output that stands in a folder already as a run would make it; looks at names, sizes and times of its files only. */
    public static Optional<Done> findUntouched(Reuse reuse, Path out) {
        return new RunMemory(reuse.cache(), out)
                .findUntouched(reuse.request())
                .map(run -> Done.of(run, Done.Way.UNTOUCHED));
    }

    /**
     * Sees to it that the output folder holds what the options ask for: from the cache in whole where it has it, else computed.
     *
     * @param data the figures to work on
     * @throws CommandFailure if the options cannot be met, the folder is not to be written, or another run writes it
     * @throws IOException if a file cannot be read or written
     */
    public Done complete(Data data) throws IOException {
        place.check();
        OutputLock lock = place.lock();
        try (lock) {
            StagedFolder.recover(options.out());
            Optional<Done> restored = restore();
            if (restored.isPresent()) {
                return restored.get();
            }
            progress.begin(Progress.Stage.READ, 0);
            Snapshot snapshot = data.open();
            progress.end();
            return compute(snapshot);
        }
    }

    private Optional<Done> restore() throws IOException {
        if (reuse.isEmpty()) {
            return Optional.empty();
        }
        return place.write(() -> new RunMemory(reuse.get().cache(), options.out())
                .restore(reuse.get().request())
                .map(run -> Done.of(run, Done.Way.RESTORED)));
    }

    /**
     * Does the job without looking whether it was done before. The output folder is moved into its place in whole, at the end.
     *
     * @param snapshot the figures to work on
     * @throws CommandFailure if the options cannot be met
     * @throws IOException if a file cannot be written
     */
    public RunOutcome run(Snapshot snapshot) throws IOException {
        return compute(snapshot).outcome();
    }

    private Done compute(Snapshot snapshot) throws IOException {
        Optional<RunMemory> memory = reuse.map(found -> new RunMemory(found.cache(), options.out()));
        Incremental pieces = reuse.map(found -> Incremental.with(
                        found.cache(), found.program(), memory.orElseThrow().former()))
                .orElseGet(Incremental::off);
        IssueLog issues = new IssueLog();
        Study study = new StudyComputation(snapshot, options, problems, issues, progress, catalogue, pieces).compute();
        SortedMap<String, String> failedTowns = place.write(() -> write(snapshot, study, issues, pieces));
        RunOutcome outcome = outcome(study, issues);
        Optional<IOException> failure = pieces.findFailure();
        if (memory.isPresent() && failure.isEmpty() && failedTowns.isEmpty()) {
            failure = remember(memory.get(), pieces, outcome);
        }
        return new Done(outcome, Done.Way.COMPUTED, 0, pieces.outcomes(), failedTowns, failure);
    }

    private SortedMap<String, String> write(Snapshot snapshot, Study study, IssueLog issues, Incremental pieces)
            throws IOException {
        SortedMap<String, String> failedTowns = new TreeMap<>();
        try (StagedFolder staged = StagedFolder.beside(options.out())) {
            staged.fill(() -> {
                progress.begin(Progress.Stage.TABLES, 0);
                new TableFiles(study, snapshot.crosswalk(), staged.path(), options.locale(), pieces)
                        .write(NotedIssues.list(snapshot, study, issues));
                progress.end();
                if (!options.charts().isEmpty()) {
                    ChartFiles charts = new ChartFiles(study, options, staged.path(), progress, pieces, keepGoing);
                    charts.write();
                    failedTowns.putAll(charts.failedTowns());
                }
                if (!options.exports().isEmpty()) {
                    new ExportFiles(study, options, staged.path(), progress, pieces).write();
                }
                new Manifest(options, study, snapshot.lock(), issues).write(staged.path(), pieces.fileHashes());
            });
            return failedTowns;
        }
    }

    /** A cache that cannot be written does not undo the run. */
    private Optional<IOException> remember(RunMemory memory, Incremental pieces, RunOutcome outcome) {
        Reuse used = reuse.orElseThrow();
        try {
            memory.note(
                    used.request(),
                    outcome,
                    pieces.fileHashes(),
                    List.copyOf(pieces.keys().values()));
            used.cache().trim(used.limitBytes());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
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
