package kleinstadt.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputLockTest {

    @Test
    void oneRunAtATimeMayWriteAFolder(@TempDir Path parent) throws IOException {
        Path place = parent.resolve("out");
        OutputLock first = OutputLock.find(place).orElseThrow();
        assertThat(OutputLock.find(place)).isEmpty();
        assertThat(isFree(parent.resolve("other"))).isTrue();
        first.close();
        assertThat(isFree(place)).isTrue();
    }

    @Test
    void theFileOfADeadProcessMeansNothing(@TempDir Path parent) throws IOException {
        Files.createFile(parent.resolve(".out.lock"));
        assertThat(isFree(parent.resolve("out"))).isTrue();
    }

    @Test
    void anotherProcessHoldsItUntilItIsKilled(@TempDir Path parent) throws Exception {
        Path place = parent.resolve("out");
        Process holder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        LockHolder.class.getName(),
                        place.toString()))
                .start();
        try (var said = holder.inputReader()) {
            assertThat(said.readLine()).startsWith("has");
            assertThat(isFree(place)).isFalse();
            assertThat(isFree(place)).isFalse();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(isFree(place)).isTrue();
    }

    private static boolean isFree(Path place) throws IOException {
        Optional<OutputLock> lock = OutputLock.find(place);
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isPresent();
    }
}
