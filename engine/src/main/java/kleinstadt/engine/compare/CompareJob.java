package kleinstadt.engine.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.output.OutputLock;
import kleinstadt.engine.output.OutputPlace;
import kleinstadt.engine.output.StagedFolder;
import kleinstadt.engine.study.ProblemText;
import kleinstadt.reports.revision.IndicatorRevision;
import kleinstadt.reports.revision.RevisionReport;
import kleinstadt.reports.revision.ScoreRevision;

/** Compares two finished runs and writes the revision report: tables, charts, PDF and a manifest of its own. */
public final class CompareJob {

    /** Name of the report in the output folder. */
    public static final String REPORT = "revision.pdf";

    private final Path before;
    private final Path after;
    private final Path out;
    private final Locale locale;
    private final OutputPlace place;

    /**
     * A comparison.
     *
     * @param before output folder of the earlier run
     * @param after output folder of the later run
     * @param out where to write
     * @param locale language of charts and PDF
     * @param problems words for what stands in the way of the output
     */
    public CompareJob(Path before, Path after, Path out, Locale locale, ProblemText problems) {
        this.before = before;
        this.after = after;
        this.out = out;
        this.locale = locale;
        this.place = new OutputPlace(out, problems);
    }

    /**
     * Whether the report may be written to its place: it is free, an empty folder, or an earlier report.
     *
     * @throws IOException if the place cannot be read
     */
    public boolean isOutputFree() throws IOException {
        return StagedFolder.isOurs(out)
                && (!Files.exists(out.resolve(StagedFolder.MARK)) || RevisionManifest.isAt(out));
    }

    /**
     * Does the job. The folder is moved into its place in whole, at the end.
     *
     * @throws BrokenRun if one of the folders cannot be compared
     * @throws CommandFailure if the place is not to be written, or another program writes it
     * @throws IOException if a file cannot be read or written
     */
    public CompareOutcome run() throws IOException, BrokenRun {
        RunFolder old = RunFolder.open(before);
        RunFolder now = RunFolder.open(after);
        RunFacts factsBefore = RunFacts.read(old);
        RunFacts factsAfter = RunFacts.read(now);
        place.check();
        OutputLock lock = place.lock();
        try (lock) {
            return place.write(() -> write(old, now, factsBefore, factsAfter));
        }
    }

    private CompareOutcome write(RunFolder old, RunFolder now, RunFacts factsBefore, RunFacts factsAfter)
            throws IOException, BrokenRun {
        List<IndicatorRevision> indicators = new ArrayList<>();
        try (StagedFolder staged = StagedFolder.beside(out)) {
            staged.fill(() -> {
                List<AreaFigures.Slot> mostChanged;
                try (RevisionTable table = new RevisionTable(staged.path())) {
                    Tallies tallies = new Tallies(table);
                    new Comparison(old, now, factsBefore, factsAfter, tallies).run();
                    indicators.addAll(tallies.listIndicators());
                    mostChanged = tallies.listMostChanged();
                }
                List<ScoreRevision> scores = ScoreComparison.compare(old, now);
                SummaryTables.writeSummary(indicators, staged.path());
                SummaryTables.writeCauses(indicators, staged.path());
                SummaryTables.writeScores(scores, staged.path());
                RevisionReport report = new ReportComposer(now, factsBefore, factsAfter)
                        .compose(staged.path(), indicators, mostChanged, scores);
                ReportFiles.write(report, locale, staged.path());
                new RevisionManifest(old, now).write(staged.path());
            });
        }
        return CompareOutcome.of(indicators);
    }
}
