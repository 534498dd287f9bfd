package kleinstadt.data.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a portal answered instead of a table: the status of a GENESIS web service, {@code {"Status": {"Code": 104,
 * "Content": "…"}}} or the same without {@code Status}, and the title of a web page.
 */
final class ServiceAnswer {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern TITLE =
            Pattern.compile("<title[^>]{0,200}>([^<]{1,300})</title>", Pattern.CASE_INSENSITIVE);
    private static final int SHOWN_CHARACTERS = 200;

    private ServiceAnswer() {}

    /** Code and text of the status of a web service; empty if the text is no such answer. */
    static Optional<String> findStatus(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
        JsonNode status = root.has("Status") ? root.get("Status") : root;
        String code = status.path("Code").asText("");
        String text = status.isTextual()
                ? status.asText()
                : status.path("Content").isTextual() ? status.path("Content").asText() : "";
        if (text.isBlank() || (code.isEmpty() && !status.isTextual())) {
            return Optional.empty();
        }
        return Optional.of((code.isEmpty() ? "" : code + ": ") + shown(text));
    }

    /** The title of a web page; empty where it has none. */
    static Optional<String> findTitle(String html) {
        Matcher matcher = TITLE.matcher(html);
        return matcher.find()
                ? Optional.of(shown(matcher.group(1))).filter(title -> !title.isEmpty())
                : Optional.empty();
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > SHOWN_CHARACTERS ? line.substring(0, SHOWN_CHARACTERS) + "…" : line;
    }
}
