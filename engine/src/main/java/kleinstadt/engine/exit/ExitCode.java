package kleinstadt.engine.exit;

/** What a command ended with, as the shell sees it. */
public enum ExitCode {
    /** All is well. */
    FINE(0),
    /** A bug of ours. */
    BUG(1),
    /** A wrong option or definition; nothing was read. */
    USAGE(2),
    /** Data issues at or above {@code --fail-on}. */
    DATA_ISSUES(3),
    /** A source is missing or does not match its lock. */
    SOURCE(4),
    /** The output cannot be written: the disk is full. */
    OUTPUT(5),
    /** Another run writes the same output folder. */
    IN_USE(6),
    /** Some of it failed and the rest was done: towns of a run, runs of a batch. */
    PARTLY(7);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The process's exit status. */
    public int status() {
        return status;
    }
}
