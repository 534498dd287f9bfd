package kleinstadt.engine.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.engine.output.ChartFiles;
import kleinstadt.engine.output.ContextTables;
import kleinstadt.engine.output.CsvwMetadata;
import kleinstadt.engine.output.EstimateTable;
import kleinstadt.engine.output.FunnelTable;
import kleinstadt.engine.output.LineageTable;
import kleinstadt.engine.output.Manifest;
import kleinstadt.engine.output.ProfileTables;
import kleinstadt.engine.output.StagedFolder;
import kleinstadt.engine.output.Tables;
import kleinstadt.engine.output.TerritoryTable;
import kleinstadt.engine.output.TrendTable;
import kleinstadt.engine.study.ProblemText;
import kleinstadt.engine.study.Progress;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.StudyComputation;
import kleinstadt.indicators.compute.Result;

/** The main job: from a snapshot to a finished output folder. */
public final class MainJob {

    private final RunOptions options;
    private final Progress progress;
    private final ProblemText problems;

    /** A job with these options. */
    public MainJob(RunOptions options, Progress progress, ProblemText problems) {
        this.options = options;
        this.progress = progress;
        this.problems = problems;
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
        Study study = new StudyComputation(snapshot, options, problems, issues, progress).compute();
        try (StagedFolder staged = StagedFolder.beside(options.out())) {
            progress.begin(Progress.Stage.TABLES, 0);
            Tables tables = new Tables(study, staged.path());
            tables.writeIndicators();
            LineageTable.write(study, staged.path());
            TerritoryTable.write(study, snapshot.crosswalk(), staged.path());
            EstimateTable.write(study, staged.path());
            TrendTable.write(study, staged.path());
            FunnelTable.write(study, staged.path());
            tables.writeContext();
            new ProfileTables(study, staged.path()).write();
            ContextTables contextTables = new ContextTables(study, staged.path());
            contextTables.writeNeighbours();
            contextTables.writeTypology();
            contextTables.writeGrowth();
            tables.writeIssues(NotedIssues.list(snapshot, study, issues));
            CsvwMetadata.write(staged.path(), options.locale());
            progress.end();
            new ChartFiles(study, options, staged.path(), progress).write();
            new Manifest(options, study, snapshot.lock(), issues).write(staged.path());
            staged.moveIn();
        }
        return outcome(study, issues);
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
