package kleinstadt.engine.exit;

import java.io.Serial;
import java.util.List;

/** A command that cannot go on for a reason its user can mend; says all that is wrong at once. */
public final class CommandFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What the shell sees. */
    private final ExitCode exitCode;

    /**
     * Ends the command.
     *
     * @param exitCode what the shell sees
     * @param problems each problem in one sentence
     */
    public CommandFailure(ExitCode exitCode, List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.exitCode = exitCode;
    }

    /** Ends the command with one problem. */
    public CommandFailure(ExitCode exitCode, String problem) {
        this(exitCode, List.of(problem));
    }

    /** What the shell sees. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
