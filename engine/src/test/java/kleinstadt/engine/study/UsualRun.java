package kleinstadt.engine.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.register.Unit;
import kleinstadt.data.snapshot.Snapshots;

/** A run as users have it who ask for nothing special, on the bundled snapshot, for tests. */
public final class UsualRun {

    private UsualRun() {}

    /** Options of a run that computes tables alone. */
    public static RunOptions options() {
        return options(Path.of("out"), List.of(), Locale.GERMAN, Set.of());
    }

    /** Options of a run with charts. */
    public static RunOptions options(Path out, List<String> towns, Locale locale, Set<ChartFormat> charts) {
        return options(out, towns, locale, charts, new TerritoryChoice.Latest(), ProfileRun.usual());
    }

    /** Options of a run with tables alone that carries figures to a territory and tries a profile's choices so often. */
    public static RunOptions options(TerritoryChoice territory, ProfileRun profile) {
        return options(Path.of("out"), List.of(), Locale.GERMAN, Set.of(), territory, profile);
    }

    private static RunOptions options(
            Path out,
            List<String> towns,
            Locale locale,
            Set<ChartFormat> charts,
            TerritoryChoice territory,
            ProfileRun profile) {
        return new RunOptions(
                out, towns, false, "bbsr-2019", Unit.GEMEINDE, territory, locale, charts, 1, profile, Optional.empty());
    }

    /** What a run with these options computes. */
    public static Study study(RunOptions options) {
        try {
            return new StudyComputation(
                            Snapshots.bundled(), options, new PlainProblems(), new IssueLog(), new SilentProgress())
                    .compute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
