package kleinstadt.data.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import kleinstadt.data.check.FileUnreadable;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.ReaderFailed;

/**
 * One attempt at one file: whatever goes wrong stays with the file and is one issue.
 *
 * @param <T> what it gives
 */
sealed interface Attempt<T> {

    /**
     * It went well.
     *
     * @param result what it gave
     * @param issues what was odd
     */
    record Done<T>(T result, IssueLog issues) implements Attempt<T> {}

    /**
     * It failed; what was odd before that does not matter, since nothing of the file is used.
     *
     * @param issue why
     * @param note the same for the report
     */
    record Failed<T>(Issue issue, ImportNote note) implements Attempt<T> {}

    /** Something done with a file. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it and notes what is odd. */
        T run(IssueLog issues) throws IOException;
    }

    /** Tries. A failure that is no failure of reading is a bug of the program, and is called one. */
    static <T> Attempt<T> of(String file, Work<T> work) {
        IssueLog issues = new IssueLog();
        try {
            return new Done<>(work.run(issues), issues);
        } catch (IOException e) {
            return unreadable(file, e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            return unreadable(file, cause == null ? new IOException(e.getMessage(), e) : cause);
        } catch (RuntimeException | StackOverflowError e) {
            ReaderFailed failure = ReaderFailed.of(file, e);
            return new Failed<>(failure, ImportNote.readerFailed(failure.failure()));
        }
    }

    private static <T> Attempt<T> unreadable(String file, IOException failure) {
        String cause = Unreadable.cause(failure);
        return new Failed<>(new FileUnreadable(file, cause), ImportNote.unreadable(cause));
    }
}
