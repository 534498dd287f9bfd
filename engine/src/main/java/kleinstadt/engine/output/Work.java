package kleinstadt.engine.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kleinstadt.engine.study.Progress;

/** Independent pieces of work, as many at a time as there are cores. */
final class Work {

    private Work() {}

    /** Work that writes a file. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    static Callable<Void> task(Writing writing) {
        return () -> {
            writing.write();
            return null;
        };
    }

    /**
     * Does all the work. What a piece needs it makes when its turn comes, so that memory holds only as many as are at work.
     *
     * @throws IOException if a file could not be written, or the program was told to stop
     */
    static void parallel(Progress.Stage stage, List<Callable<Void>> tasks, Progress progress) throws IOException {
        progress.begin(stage, tasks.size());
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Void>> pending = new ArrayList<>();
            for (Callable<Void> task : tasks) {
                pending.add(pool.submit(() -> {
                    task.call();
                    progress.step();
                    return null;
                }));
            }
            for (Future<Void> each : pending) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            pool.shutdownNow();
            progress.end();
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error fatal) {
            throw fatal;
        }
        return cause instanceof IOException failure ? failure : new IOException(cause);
    }
}
