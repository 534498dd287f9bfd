package kleinstadt.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import kleinstadt.engine.output.StagedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs killed at random moments: a few here, 200 with the profile {@code kills}. Every other one is asked for
 * something else, so that there is an old output and a new one; every tenth finds no cache, so that computing is hit as well as
 * taking from it.
 */
final class KilledRunTest {

    private static final int KILLS = Integer.getInteger("kleinstadt.kills", 4);
    private static final int EMPTY_CACHE_EVERY = 10;
    private static final long SEED = Long.getLong("kleinstadt.kills.seed", 20261127);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aKilledRunLeavesTheOldOutputOrTheNewOneAndACacheTheNextRunGoesOnFrom() throws Exception {
        Path out = folder.resolve("out");
        Path cache = folder.resolve("cache");
        SortedMap<String, String> plain = reference("plain");
        SortedMap<String, String> touched = reference("touched");
        Instant began = Instant.now();
        assertThat(start(out, cache, "plain").waitFor()).isZero();
        long wholeMillis = Duration.between(began, Instant.now()).toMillis();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            String variant = kill % 2 == 0 ? "touched" : "plain";
            if (kill % EMPTY_CACHE_EVERY == 0) {
                cache = folder.resolve("cache-" + kill);
            }
            Process run = start(out, cache, variant);
            boolean hard = random.nextBoolean();
            if (!run.waitFor(random.nextLong(wholeMillis), TimeUnit.MILLISECONDS)) {
                if (hard) {
                    run.destroyForcibly();
                } else {
                    run.destroy();
                }
            }
            run.waitFor();
            StagedFolder.recover(out);
            assertThat(SmallRun.hashes(out))
                    .as("kill %d of seed %d, %s, hard: %s", kill, SEED, variant, hard)
                    .isIn(plain, touched);
        }
        assertThat(start(out, cache, "plain").waitFor()).isZero();
        assertThat(SmallRun.hashes(out)).isEqualTo(plain);
        assertThat(start(out, cache, "touched").waitFor()).isZero();
        assertThat(SmallRun.hashes(out)).isEqualTo(touched);
        assertThat(KilledRun.complete(out, Optional.of(cache), "plain").way()).isEqualTo(Done.Way.RESTORED);
        assertThat(SmallRun.hashes(out)).isEqualTo(plain);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .filteredOn(name -> !name.endsWith(".lock") && !name.startsWith("cache"))
                    .containsExactlyInAnyOrder("out", "plain", "touched");
        }
    }

    private SortedMap<String, String> reference(String variant) throws IOException {
        Path out = folder.resolve(variant);
        KilledRun.complete(out, Optional.empty(), variant);
        return SmallRun.hashes(out);
    }

    private static Process start(Path out, Path cache, String variant) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        KilledRun.class.getName(),
                        out.toString(),
                        cache.toString(),
                        variant))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
