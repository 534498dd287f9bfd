package kleinstadt.engine.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownType;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.SilentProgress;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.UsualRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A town that cannot be drawn, here one that lies in no Land, and the others. */
final class KeepGoingTest {

    private static final CaseTown NOWHERE = new CaseTown(
            new Town(
                    AreaKey.GERMANY,
                    "Nirgendwo",
                    AreaKey.GERMANY,
                    "Nirgendwo",
                    List.of(AreaKey.GERMANY),
                    TownType.SMALLER_SMALL_TOWN),
            true);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theOthersAreDrawnAndTheOneIsNamedWithTheCause() throws IOException {
        RunOptions options = UsualRun.options(folder, List.of("Lübz"), Locale.GERMAN, Set.of(ChartFormat.SVG));
        Study study = withNowhere(UsualRun.study(options));

        assertThatThrownBy(() -> files(study, options, false).write())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lies in no single Land");
        ChartFiles files = files(study, options, true);
        files.write();

        assertThat(files.failedTowns()).containsOnlyKeys("Nirgendwo");
        assertThat(files.failedTowns().get("Nirgendwo")).contains("lies in no single Land");
        assertThat(folder.resolve("charts/13076089-luebz/population-series.svg"))
                .isNotEmptyFile();
        assertThat(folder.resolve("charts/konferenz")).isNotEmptyDirectory();
    }

    private ChartFiles files(Study study, RunOptions options, boolean keepGoing) {
        return new ChartFiles(study, options, folder, new SilentProgress(), Incremental.off(), keepGoing);
    }

    private static Study withNowhere(Study study) {
        return new Study(
                study.sources(),
                study.snapshotHash(),
                study.territory(),
                study.unit(),
                study.published(),
                study.observations(),
                study.towns(),
                study.shown(),
                List.of(NOWHERE, study.drawn().get(0)),
                study.definitions(),
                study.results(),
                study.contexts(),
                study.assessment(),
                study.comparisons(),
                study.areaNames(),
                study.boundaries(),
                study.lifeLines(),
                study.hashes());
    }
}
