package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Harmed files end in figures or issues, never in an exception that is no failure of reading, and never without end.
 *
 * <p>The short run of the gate harms the fixtures. {@code -Pfuzz} harms slices of the official files too, many times and in
 * a heap of 1 GiB; {@code -Dkleinstadt.fuzz.inputs} says how many files in all, {@code -Dkleinstadt.fuzz.seed} where to
 * begin. A failure names the seed of its one input; with it and one input the failure comes again.
 */
final class FuzzTest {

    private static final System.Logger LOG = System.getLogger(FuzzTest.class.getName());
    private static final int SHORT_RUN = 600;

    private static final int SHOWN_FRAMES = 2;

    /** Against endless loops only; an input takes milliseconds. */
    private static final Duration MOST = Duration.ofSeconds(60);

    private final Path folder;

    FuzzTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void harmedFilesEndInFiguresOrIssues() throws IOException, InterruptedException {
        int inputs = Integer.getInteger("kleinstadt.fuzz.inputs", 0);
        long seed = Long.getLong("kleinstadt.fuzz.seed", 20_261_122L);
        Map<String, List<Sample>> samples = inputs == 0 ? FuzzSamples.listFixtures() : FuzzSamples.listAll(folder);
        assertThat(samples).hasSizeGreaterThan(8);
        List<String> names = List.copyOf(samples.keySet());
        Map<String, Map<ReadingProbe.End, Integer>> ends = new TreeMap<>();
        Map<String, String> failures = new TreeMap<>();
        ReadingProbe probe = new ReadingProbe(folder);
        ExecutorService thread = Executors.newSingleThreadExecutor(FuzzTest::daemon);
        int count = inputs == 0 ? SHORT_RUN : inputs;
        for (int input = 0; input < count; input++) {
            String name = names.get(input % names.size());
            List<Sample> choice = samples.getOrDefault(name, List.of());
            long own = seed + input;
            Sample harmed = new Mutations(own).mutate(choice.get(input / names.size() % choice.size()));
            Future<ReadingProbe.End> end = thread.submit(() -> probe.read(harmed));
            try {
                ends.computeIfAbsent(name, key -> new EnumMap<>(ReadingProbe.End.class))
                        .merge(end.get(MOST.toSeconds(), TimeUnit.SECONDS), 1, Integer::sum);
            } catch (ExecutionException e) {
                failures.putIfAbsent(
                        name + ": " + where(e.getCause()), "input " + input + " of seed " + seed + ": " + e.getCause());
            } catch (TimeoutException e) {
                failures.put(name + ": no end", "input " + input + " of seed " + seed);
                break;
            }
        }
        thread.shutdownNow();
        ends.forEach((name, counts) -> LOG.log(System.Logger.Level.INFO, "{0}: {1}", name, counts));
        assertThat(failures).as("failures of " + count + " harmed files").isEmpty();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fuzz");
        thread.setDaemon(true);
        return thread;
    }

    private static String where(@org.jspecify.annotations.Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(thrown.getClass().getName());
        int frames = 0;
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("kleinstadt") && frames < SHOWN_FRAMES) {
                text.append(" at ").append(frame);
                frames++;
            }
        }
        return text.toString();
    }
}
