package kleinstadt.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.register.Unit;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.engine.compare.BrokenRun;
import kleinstadt.engine.compare.CompareJob;
import kleinstadt.engine.compare.CompareOutcome;
import kleinstadt.engine.study.PlainProblems;
import kleinstadt.engine.study.ProfileRun;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.SilentProgress;
import kleinstadt.engine.study.TerritoryChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two runs of everything take too long for each build: {@code -Dkleinstadt.real-runs=true} asks for them. */
@EnabledIfSystemProperty(named = "kleinstadt.real-runs", matches = "true")
final class RevisionOfRealRunsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameFiguresOnTwoTerritoriesDifferForTerritoryAndOptionOnly() throws IOException, BrokenRun {
        Snapshot snapshot = Snapshots.bundled();
        Path old = run(snapshot, "old", TerritoryChoice.parse("2023-12-31"));
        Path now = run(snapshot, "now", new TerritoryChoice.Latest());

        CompareOutcome outcome =
                new CompareJob(old, now, folder.resolve("out"), Locale.GERMAN, new PlainProblems()).run();

        assertThat(outcome.compared()).isGreaterThan(250_000);
        assertThat(outcome.causes().keySet()).allMatch(causes -> causes.contains("territory"));
        List<String> rows = Files.readAllLines(folder.resolve("out/revisions.csv"), StandardCharsets.UTF_8);
        // Register of 31.12.2023: Heilbad Heiligenstadt 17,260; with Heuthen and Hohes Kreuz' Gemeinden of 2024:
        // 18,657.
        assertThat(rows)
                .anyMatch(row -> row.startsWith("16061045,Heilbad Heiligenstadt,population,2023-12-31,")
                        && row.contains(",17260,18657,1397,territory;options,"));
        assertThat(rows).noneMatch(row -> row.startsWith("13071092,Malchin,population,2023-12-31,"));
    }

    private Path run(Snapshot snapshot, String name, TerritoryChoice territory) throws IOException {
        RunOptions options = new RunOptions(
                folder.resolve(name),
                List.of(),
                false,
                "bbsr-2019",
                Unit.GEMEINDE,
                territory,
                Locale.GERMAN,
                Set.of(),
                1,
                new ProfileRun(ProfileRun.usual().profile(), 0),
                Optional.empty());
        new MainJob(options, new SilentProgress(), new PlainProblems()).run(snapshot);
        return options.out();
    }
}
