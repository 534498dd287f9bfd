package kleinstadt.engine.output;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** A few steps that a program told to stop (Ctrl-C, kill) still finishes; only a hard kill comes between them. */
final class Uninterrupted {

    private Uninterrupted() {}

    /** The steps. */
    @FunctionalInterface
    interface Steps {
        void take() throws IOException;
    }

    /**
     * Takes the steps, with the end of the program waiting for them.
     *
     * @throws IOException if a step fails, or the program is stopping already, in which case none is taken
     */
    static void take(Steps steps) throws IOException {
        CountDownLatch taken = new CountDownLatch(1);
        Thread waiting = new Thread(() -> await(taken), "finishing output");
        try {
            Runtime.getRuntime().addShutdownHook(waiting);
        } catch (IllegalStateException e) {
            throw new IOException("the program is told to stop", e);
        }
        try {
            steps.take();
        } finally {
            taken.countDown();
            forget(waiting);
        }
    }

    private static void await(CountDownLatch taken) {
        try {
            taken.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread waiting) {
        try {
            Runtime.getRuntime().removeShutdownHook(waiting);
        } catch (IllegalStateException e) {
            // The program is stopping and has waited for us.
            return;
        }
    }
}
