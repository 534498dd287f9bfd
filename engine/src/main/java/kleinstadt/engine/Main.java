package kleinstadt.engine;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kleinstadt.engine.cli.Program;
import kleinstadt.engine.cli.UserCache;

/** Starts the program. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments what the user typed
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = new Program(
                        out,
                        err,
                        Boolean.getBoolean("kleinstadt.terminal"),
                        Optional.of(UserCache.find(System.getenv(), System.getProperties())))
                .run(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }
}
