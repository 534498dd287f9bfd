package kleinstadt.indicators.profile.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Does numbered tasks that do not hang on each other, on one thread or on several. */
final class Threads {

    private Threads() {}

    /**
     * Does all tasks; which thread does which has no part in what comes out.
     *
     * @param count number of tasks
     * @param threads number of threads
     * @param worker makes what a thread does each task with
     */
    static void run(int count, int threads, Supplier<IntConsumer> worker) {
        if (threads <= 1) {
            share(worker.get(), 0, 1, count);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Boolean>> shares = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                shares.add(() -> {
                    share(worker.get(), first, threads, count);
                    return true;
                });
            }
            for (Future<Boolean> done : pool.invokeAll(shares)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("an evaluation failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void share(IntConsumer worker, int first, int step, int count) {
        for (int task = first; task < count; task += step) {
            worker.accept(task);
        }
    }
}
