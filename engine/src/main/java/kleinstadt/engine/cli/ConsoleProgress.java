package kleinstadt.engine.cli;

import java.time.Duration;
import java.util.Locale;
import kleinstadt.engine.run.Done;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Progress on the error stream: a bar with the time left on a terminal, elsewhere one plain line a stage and, in a long one, a
 * line with the time left now and then.
 */
final class ConsoleProgress implements RunLog {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(20);

    private final Console console;
    private @Nullable ProgressBar bar;
    private int steps;
    private int done;
    private long began;
    private long lastLine;

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void begin(Stage stage, int stageSteps) {
        steps = stageSteps;
        done = 0;
        began = System.nanoTime();
        lastLine = began;
        String name = console.messages().text("stage." + stage.name().toLowerCase(Locale.ROOT), steps);
        if (console.terminal() && steps > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                    .setUpdateIntervalMillis(100)
                    .build();
        } else {
            console.err().println(name);
        }
    }

    @Override
    public synchronized void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (done < steps && System.nanoTime() - lastLine >= BETWEEN_LINES.toNanos()) {
            lastLine = System.nanoTime();
            console.note("stage.left", done, steps, minutesLeft(lastLine - began));
        }
    }

    /** Whole minutes, at least one, if the other steps take as long as those done. */
    private long minutesLeft(long nanos) {
        long left = nanos / done * (steps - done);
        return Math.max(1, Math.round(left / (double) Duration.ofMinutes(1).toNanos()));
    }

    @Override
    public synchronized void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void runBegins(String name, int number, int runs) {
        console.note("batch.run", name, number, runs);
    }

    @Override
    public void runEnds(String name, int status) {
        if (status != 0) {
            console.note("batch.run.failed", name, status);
        }
    }

    /** The command says it as its result. */
    @Override
    public void done(Done done) {}
}
