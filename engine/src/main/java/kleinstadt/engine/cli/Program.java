package kleinstadt.engine.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import picocli.CommandLine;

/** The command line: finds the language, runs the command, and words every failure for people. */
public final class Program {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final Optional<Path> userCache;
    private final FetchSetting fetching;

    /**
     * A command line that prints to these and keeps nothing between runs unless it is told where.
     *
     * @param out where results go
     * @param err where messages and progress go
     * @param terminal whether a person watches, so that a moving progress bar makes sense
     */
    public Program(PrintWriter out, PrintWriter err, boolean terminal) {
        this(out, err, terminal, Optional.empty());
    }

    /**
     * A command line that prints to these.
     *
     * @param userCache where runs keep what they made if the user names no other place; empty for nowhere
     */
    public Program(PrintWriter out, PrintWriter err, boolean terminal, Optional<Path> userCache) {
        this(out, err, terminal, userCache, FetchSetting.standard());
    }

    /** A command line that downloads as it is told. */
    Program(PrintWriter out, PrintWriter err, boolean terminal, Optional<Path> userCache, FetchSetting fetching) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.userCache = userCache;
        this.fetching = fetching;
    }

    /**
     * Runs a command.
     *
     * @param arguments what the user typed
     * @return the exit status
     */
    public int run(String... arguments) {
        Messages messages = Messages.of(language(arguments));
        boolean debug = Arrays.asList(arguments).contains("--debug");
        Console console = new Console(out, err, terminal, messages);
        CommandLine line =
                new CommandLine(new KleinstadtCommand(), new CommandFactory(console, this, userCache, fetching));
        line.setResourceBundle(messages.bundle());
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(new UsageErrors(messages, err));
        UsageErrors.collect(line);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof CommandFailure expected) {
                err.println(messages.text("failure", String.valueOf(expected.getMessage())));
                return expected.exitCode().status();
            }
            if (failure instanceof AccessDeniedException denied && !debug) {
                err.println(messages.text("failure", messages.text("access.denied", denied.getFile())));
                return ExitCode.USAGE.status();
            }
            err.println(messages.text("bug", String.valueOf(failure)));
            if (debug) {
                failure.printStackTrace(err);
            } else {
                err.println(messages.text("bug.debug"));
            }
            return ExitCode.BUG.status();
        });
        return line.execute(arguments);
    }

    /** The language asked for, found before the arguments are parsed, because help and errors already speak it. */
    private static Locale language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean english = arguments[i].equals("--lang=en")
                    || (arguments[i].equals("--lang") && i + 1 < arguments.length && arguments[i + 1].equals("en"));
            if (english) {
                return Locale.ENGLISH;
            }
        }
        return Locale.GERMAN;
    }
}
