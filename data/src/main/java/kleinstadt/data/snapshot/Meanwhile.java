package kleinstadt.data.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A part of a snapshot that is read while others are.
 *
 * @param future the part
 */
record Meanwhile<T>(CompletableFuture<T> future) {

    /** What reads a part. */
    @FunctionalInterface
    interface Task<T> {
        /**
         * Reads it.
         *
         * @throws IOException if it cannot be read
         */
        T read() throws IOException;
    }

    /** Starts to read a part. */
    static <T> Meanwhile<T> start(Task<T> task) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(() -> {
            try {
                return task.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /**
     * The part, as soon as it is there.
     *
     * @throws IOException if it could not be read
     */
    T get() throws IOException {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw e;
        }
    }
}
