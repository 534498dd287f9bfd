package kleinstadt.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Map;
import java.util.Set;
import kleinstadt.data.fetch.FetchFailure.Reason;

/**
 * Asks servers, over HTTPS alone; only a server on this machine may be asked without. Certificates are those Java trusts.
 * Redirections of a file are followed, to secure addresses; those of a request with an account are not.
 */
final class Connections {

    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String AGENT = "kleinstadt";

    private final FetchRules rules;
    private final HttpClient client;

    /** Connections that trust whom Java trusts. */
    Connections(FetchRules rules) {
        this(rules, HttpClient.newBuilder());
    }

    /** Connections that trust whom a client trusts. */
    Connections(FetchRules rules, HttpClient.Builder client) {
        this.rules = rules;
        this.client = client.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(rules.connect())
                .build();
    }

    /**
     * Asks for a file and follows redirections.
     *
     * @throws FetchFailure if there is no answer, or it leads to an address that is not secure or nowhere
     * @throws InterruptedException if the program is told to stop
     */
    Answer get(URI address, Map<String, String> fields) throws FetchFailure, InterruptedException {
        URI at = address;
        for (int redirections = 0; redirections <= FetchRules.MOST_REDIRECTS; redirections++) {
            HttpRequest.Builder request = request(at).GET();
            fields.forEach(request::header);
            Answer answer = send(at, request.build());
            if (!REDIRECTIONS.contains(answer.status())) {
                return answer;
            }
            answer.close();
            URI from = at;
            at = answer.find("Location")
                    .map(to -> resolve(from, to))
                    .orElseThrow(() ->
                            FetchFailure.lasting(Reason.STATUS, Integer.toString(answer.status()), from.toString()));
            if (!isSecure(at) && !(isLoopback(at) && isLoopback(address))) {
                throw FetchFailure.lasting(Reason.NOT_SECURE, at.toString());
            }
        }
        throw FetchFailure.lasting(Reason.REDIRECTS, address.toString(), Integer.toString(FetchRules.MOST_REDIRECTS));
    }

    /** The address a redirection names; where it is none, one that is not secure and so is refused. */
    private static URI resolve(URI from, String to) {
        try {
            return from.resolve(to);
        } catch (IllegalArgumentException e) {
            return URI.create("about:blank");
        }
    }

    /**
     * Sends a form with an account in the request's fields. A redirection is an answer like any other.
     *
     * @throws FetchFailure if there is no answer
     * @throws InterruptedException if the program is told to stop
     */
    Answer post(URI address, String form, Account account) throws FetchFailure, InterruptedException {
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        account.addTo(request);
        return send(address, request.build());
    }

    private HttpRequest.Builder request(URI address) throws FetchFailure {
        if (!isSecure(address) && !isLoopback(address)) {
            throw FetchFailure.lasting(Reason.NOT_SECURE, address.toString());
        }
        return HttpRequest.newBuilder(address)
                .timeout(rules.answer())
                .header("User-Agent", AGENT)
                .header("Accept-Encoding", "identity");
    }

    private Answer send(URI address, HttpRequest request) throws FetchFailure, InterruptedException {
        try {
            HttpResponse<BodyQueue> response = client.send(request, answer -> new BodyQueue());
            return Answer.of(response, rules.stall());
        } catch (IOException e) {
            throw failure(address, e);
        }
    }

    /** What a connection that failed means. */
    static FetchFailure failure(URI address, IOException failure) {
        if (has(failure, HttpTimeoutException.class)) {
            return FetchFailure.passing(Reason.TIMED_OUT, address.getHost());
        }
        if (has(failure, CertificateException.class) || has(failure, CertPathValidatorException.class)) {
            return FetchFailure.lasting(Reason.CERTIFICATE, address.getHost(), deepest(failure));
        }
        return FetchFailure.passing(Reason.CONNECTION, address.getHost(), deepest(failure));
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static String deepest(Throwable failure) {
        Throwable deepest = failure;
        String said = String.valueOf(failure.getMessage());
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
            said = deepest.getMessage() == null ? said : deepest.getMessage();
        }
        return deepest instanceof UnresolvedAddressException || said.equals("null")
                ? deepest.getClass().getSimpleName()
                : said;
    }

    private static boolean isSecure(URI address) {
        return "https".equals(address.getScheme()) && address.getHost() != null;
    }

    private static boolean isLoopback(URI address) {
        return "http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost()));
    }
}
