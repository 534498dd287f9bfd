package kleinstadt.data.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.source.GenesisInstance;
import org.jspecify.annotations.Nullable;

/**
 * The web service (REST) of a GENESIS database. Requests are POST, with the account in the fields {@code username} and
 * {@code password}, as the offices ask for since 2025; a token stands as the name, without a password. The account is tried once,
 * and if it is refused no table is asked for.
 *
 * <p>Source: Statistisches Bundesamt, GENESIS-Online, "Genesis API: Änderungen zum 30. Juni 2025", and the descriptions of the web
 * services of the three databases.
 */
final class GenesisService {

    private static final int LONGEST_REPLY = 1 << 18;
    private static final Set<Integer> WITH_REPLY = Set.of(400, 401, 403, 404, 406);

    private final GenesisInstance instance;
    private final URI address;
    private final Connections connections;
    private final Account account;
    private boolean known;
    private @Nullable FetchFailure refused;

    /**
     * The service.
     *
     * @param address where it answers, with a slash at the end
     * @param environment the environment's variables, for the account
     * @throws FetchFailure if no account is named
     */
    GenesisService(GenesisInstance instance, URI address, Connections connections, Map<String, String> environment)
            throws FetchFailure {
        this.instance = instance;
        this.address = address;
        this.connections = connections;
        this.account = Account.of(instance, environment);
    }

    /** Where it answers. */
    URI address() {
        return address;
    }

    /**
     * Tries the account, once for all tables.
     *
     * @throws FetchFailure if it is refused, or the service does not answer
     * @throws WriteFailed never
     * @throws InterruptedException if the program is told to stop
     */
    void logIn(Attempts attempts) throws FetchFailure, WriteFailed, InterruptedException {
        if (refused != null) {
            throw refused;
        }
        if (known) {
            return;
        }
        ServiceReply reply = attempts.run(() -> ask("helloworld/logincheck", "language=de", attempts.now()));
        if (reply.refusesAccount() || reply.isForGuest()) {
            refused = refusal();
            throw refused;
        }
        known = true;
    }

    /**
     * Asks for something that comes as a reply.
     *
     * @throws FetchFailure if it does not come
     * @throws InterruptedException if the program is told to stop
     */
    ServiceReply ask(String path, String form, Instant now) throws FetchFailure, InterruptedException {
        try (Answer answer = send(path, form)) {
            Optional<ServiceReply> error = findError(answer, now);
            if (error.isPresent()) {
                throw failure(path, error.get());
            }
            ServiceReply reply = ServiceReply.parse(answer.readShort(LONGEST_REPLY))
                    .orElseThrow(() -> FetchFailure.passing(Reason.WEB_PAGE));
            if (reply.isTrouble()) {
                throw FetchFailure.passing(Reason.SERVICE, Integer.toString(reply.code()), hide(reply.text()));
            }
            return reply;
        }
    }

    /**
     * Sends a request.
     *
     * @throws FetchFailure if no answer comes
     * @throws InterruptedException if the program is told to stop
     */
    Answer send(String path, String form) throws FetchFailure, InterruptedException {
        return connections.post(address.resolve(path), form, account);
    }

    /**
     * What the service says with an HTTP error; empty where there is none.
     *
     * @throws FetchFailure if it says nothing we know, or that the account is not known
     * @throws InterruptedException if the program is told to stop
     */
    Optional<ServiceReply> findError(Answer answer, Instant now) throws FetchFailure, InterruptedException {
        if (answer.status() == 200) {
            return Optional.empty();
        }
        if (!WITH_REPLY.contains(answer.status())) {
            throw Statuses.failure(answer, now);
        }
        Optional<ServiceReply> reply = ServiceReply.parse(answer.readShort(LONGEST_REPLY));
        if (answer.status() == 401 || reply.map(ServiceReply::refusesAccount).orElse(false)) {
            refused = refusal();
            throw refused;
        }
        if (reply.isEmpty()) {
            throw Statuses.failure(answer, now);
        }
        return reply;
    }

    /** What a reply in place of a table means. */
    FetchFailure failure(String table, ServiceReply reply) {
        String said = hide(reply.text());
        if (reply.refusesAccount()) {
            return refusal();
        }
        if (reply.saysNothingThere()) {
            return FetchFailure.lasting(Reason.NO_TABLE, table, said);
        }
        return FetchFailure.lasting(Reason.SERVICE, Integer.toString(reply.code()), said);
    }

    /** A text of the service, short and without the account. */
    String hide(String text) {
        String line = account.hideIn(text).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }

    private FetchFailure refusal() {
        return FetchFailure.lasting(
                Reason.ACCOUNT_REFUSED, instance.title(), instance.userVariable(), instance.passwordVariable());
    }
}
