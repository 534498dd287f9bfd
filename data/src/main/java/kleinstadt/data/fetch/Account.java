package kleinstadt.data.fetch;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.source.GenesisInstance;

/**
 * A user's account for a GENESIS database, out of the environment. It goes into the fields of requests to that database and
 * nowhere else: it has no accessors, and its text does not show it.
 */
public final class Account {

    private final String user;
    private final String password;

    private Account(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /**
     * The account of a database.
     *
     * @param environment the environment's variables
     * @throws FetchFailure if none is named, or it has letters other than those of ASCII, which the fields of a request do
     *     not carry
     */
    static Account of(GenesisInstance instance, Map<String, String> environment) throws FetchFailure {
        String user = environment.getOrDefault(instance.userVariable(), "").strip();
        if (user.isEmpty()) {
            throw FetchFailure.lasting(
                    Reason.NO_ACCOUNT,
                    instance.title(),
                    instance.userVariable(),
                    instance.passwordVariable(),
                    instance.page().toString());
        }
        String password = environment.getOrDefault(instance.passwordVariable(), "");
        if (!isSendable(user) || !isSendable(password)) {
            throw FetchFailure.lasting(
                    Reason.ACCOUNT_LETTERS, instance.title(), instance.page().toString());
        }
        return new Account(user, password);
    }

    private static boolean isSendable(String text) {
        return text.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
    }

    /** Whether an account of a database is named. */
    public static boolean isNamed(GenesisInstance instance, Map<String, String> environment) {
        return !environment.getOrDefault(instance.userVariable(), "").isBlank();
    }

    void addTo(HttpRequest.Builder request) {
        request.header("username", user).header("password", password);
    }

    /** A text of the service without the account, should the service repeat it. */
    String hideIn(String text) {
        String hidden = text;
        List<String> secrets = Stream.of(password, user)
                .flatMap(secret -> Stream.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                .filter(secret -> !secret.isEmpty())
                .toList();
        for (String secret : secrets) {
            hidden = hidden.replace(secret, "…");
        }
        return hidden;
    }

    @Override
    public String toString() {
        return "account";
    }
}
