package kleinstadt.engine.cli;

import java.util.Locale;
import kleinstadt.engine.study.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress as a bar on a terminal, as one plain line a stage elsewhere; both on the error stream. */
final class ConsoleProgress implements Progress {

    private final Console console;
    private @Nullable ProgressBar bar;

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void begin(Stage stage, int steps) {
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
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public synchronized void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
