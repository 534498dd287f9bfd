package kleinstadt.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a GENESIS web service says about a request, as JSON: a status of its own, whatever the HTTP status is. The status stands
 * under {@code Status}, or, from some of its parts and with an HTTP error, at the top.
 *
 * @param code its number; 0 where all is well
 * @param text what it says, in German
 * @param root the whole reply
 */
record ServiceReply(int code, String text, JsonNode root) {

    /** All is well. */
    static final int FINE = 0;

    /** A parameter was adjusted, and all is well. */
    static final int ADJUSTED = 22;

    /** The table is too large to be sent at once; a job has to make it. */
    static final int TOO_LARGE = 98;

    /** A job was begun. */
    static final int JOB_BEGUN = 99;

    /** There is no such thing, or no figures for the parameters. */
    private static final Set<Integer> NOTHING = Set.of(90, 104);

    /** No account was recognised, or the thing is not there; the text decides. */
    private static final int NOT_RECOGNISED = 15;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern JOB = Pattern.compile("([0-9A-Z][0-9A-Za-z-]*_[0-9]+)");
    private static final String GUEST = "GAST";

    /** Reads a reply; empty where it is not one. */
    static Optional<ServiceReply> parse(byte[] body) {
        try {
            JsonNode root = MAPPER.readTree(body);
            if (root == null || !root.isObject()) {
                return Optional.empty();
            }
            JsonNode status = root.path("Status");
            if (status.isTextual()) {
                return Optional.of(new ServiceReply(FINE, status.asText(), root));
            }
            JsonNode place = status.isObject() ? status : root;
            return place.path("Code").canConvertToInt()
                    ? Optional.of(new ServiceReply(
                            place.path("Code").asInt(), place.path("Content").asText(), root))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it says that the account is not known. */
    boolean refusesAccount() {
        String said = text.toLowerCase(Locale.ROOT);
        return said.contains("nutzernamen")
                || said.contains("zugangsdaten nicht erkannt")
                || said.contains("ihr passwort")
                || said.contains("username")
                || said.contains("your password");
    }

    /** Whether it took us for a guest, which it does where it finds no account. */
    boolean isForGuest() {
        return root.path("Username").asText().strip().equalsIgnoreCase(GUEST);
    }

    /** Whether it says that the service itself has trouble. */
    boolean isTrouble() {
        return text.toLowerCase(Locale.ROOT).contains("systemfehler") || code == -1;
    }

    /** Whether it says that there is no such table. */
    boolean saysNothingThere() {
        return NOTHING.contains(code) || code == NOT_RECOGNISED;
    }

    /** The name of the job that was begun, under which its result can be had; empty where none is told. */
    Optional<String> findJob() {
        Matcher name = JOB.matcher(text);
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** The state of a job in a list of jobs, in small letters; empty where it is not listed. */
    Optional<String> findState(String job) {
        for (JsonNode each : root.path("List")) {
            if (each.path("Code").asText().equals(job)
                    || each.path("Content").asText().contains(job)) {
                return Optional.of(each.path("State").asText().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
