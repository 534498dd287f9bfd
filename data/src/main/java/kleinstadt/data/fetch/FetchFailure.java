package kleinstadt.data.fetch;

import java.io.Serial;
import java.time.Duration;
import java.util.List;

/** A file that cannot be had, and why. It never holds a name or password. */
public final class FetchFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be had. What the arguments are is said in brackets. */
    public enum Reason {
        /** The connection failed or broke off [host, what happened]. */
        CONNECTION,
        /** The server did not go on in time [host]. */
        TIMED_OUT,
        /** The whole took longer than is allowed [minutes]. */
        TIME_UP,
        /** The server's certificate is not trusted [host, what is wrong]. */
        CERTIFICATE,
        /** An address is not secure [address]. */
        NOT_SECURE,
        /** There were too many redirections [address, most allowed]. */
        REDIRECTS,
        /** There is no file at the address any more [status, address]. */
        NOT_FOUND,
        /** The server does not give the file to everybody [status, address]. */
        FORBIDDEN,
        /** The server answered something else [status, address]. */
        STATUS,
        /** The server asks to come back later than we wait [status, seconds]. */
        LATER,
        /** The answer was packed, which was not asked for [encoding]. */
        ENCODED,
        /** The answer held nothing []. */
        EMPTY,
        /** The file has another size than is declared [expected bytes, found bytes]. */
        SIZE,
        /** The file has another checksum than is declared [expected, found]. */
        SHA256,
        /** A web page came in place of the file []. */
        WEB_PAGE,
        /** The content is not of the expected kind, or is cut [kind]. */
        KIND,
        /** The archive does not hold a file of a name [name]. */
        NOT_IN_ARCHIVE,
        /** The archive cannot be unpacked [what is wrong]. */
        ARCHIVE,
        /** No account is named for the database [title, variable of the name, variable of the password, page]. */
        NO_ACCOUNT,
        /** The database does not know the account [title, variable of the name, variable of the password]. */
        ACCOUNT_REFUSED,
        /** The account has letters that cannot be sent [title, page]. */
        ACCOUNT_LETTERS,
        /** The database has no such table for these parameters [table, what it says]. */
        NO_TABLE,
        /** The database answered with an error [code, what it says]. */
        SERVICE,
        /** The program was told to stop; what there is stays []. */
        STOPPED
    }

    /** Why the file cannot be had. */
    private final Reason reason;
    /** What the reason says of its arguments. */
    private final List<String> arguments;
    /** Whether the failure may have gone next time. */
    private final boolean passing;
    /** How long the server asks to wait. */
    private final Duration notBefore;

    private FetchFailure(Reason reason, List<String> arguments, boolean passing, Duration notBefore) {
        super(reason + " " + arguments);
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
        this.passing = passing;
        this.notBefore = notBefore;
    }

    /** A failure that will be the same next time. */
    static FetchFailure lasting(Reason reason, String... arguments) {
        return new FetchFailure(reason, List.of(arguments), false, Duration.ZERO);
    }

    /** A failure that may have gone next time. */
    static FetchFailure passing(Reason reason, String... arguments) {
        return new FetchFailure(reason, List.of(arguments), true, Duration.ZERO);
    }

    /** The same with a time that should pass before the next attempt. */
    FetchFailure notBefore(Duration wait) {
        return new FetchFailure(reason, arguments, passing, wait);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What the reason says of its arguments. */
    public List<String> arguments() {
        return arguments;
    }

    /** Whether it may have gone next time. */
    boolean isPassing() {
        return passing;
    }

    /** How long the server asks to wait; zero where it does not. */
    Duration waitAsked() {
        return notBefore;
    }
}
