package kleinstadt.data.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The keys of one TOML table: hands out each once, notes what is missing or wrong, and refuses what nobody asked for. */
final class TomlFields {

    private final String place;
    private final JsonNode node;
    private final List<String> problems;
    private final SortedSet<String> known = new TreeSet<>();

    /** Reads {@code node}; problems are noted with {@code place} before them. */
    TomlFields(String place, JsonNode node, List<String> problems) {
        this.place = place;
        this.node = node;
        this.problems = problems;
    }

    /** A text that must be there and not be blank; empty text if it is not. */
    String text(String key) {
        Optional<String> found = findText(key);
        if (found.isEmpty() && !node.has(key)) {
            problem(key, "is missing");
        }
        return found.orElse("");
    }

    /** Whether a key is there. */
    boolean has(String key) {
        return node.has(key);
    }

    /** A text that may be left out. */
    Optional<String> findText(String key) {
        known.add(key);
        JsonNode value = node.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.asText().isBlank()) {
            problem(key, "should be a text, found " + value);
            return Optional.empty();
        }
        return Optional.of(value.asText());
    }

    /** A text turned into a value; {@code fallback} where the key is left out or wrong. */
    <T> T parsed(String key, Function<String, T> parse, T fallback) {
        Optional<String> found = findText(key);
        if (found.isEmpty()) {
            return fallback;
        }
        try {
            return parse.apply(found.get());
        } catch (RuntimeException e) {
            problem(key, "cannot be read: " + e.getMessage());
            return fallback;
        }
    }

    /** True or false that must be there. */
    boolean flag(String key) {
        known.add(key);
        JsonNode value = node.get(key);
        if (value == null || !value.isBoolean()) {
            problem(key, value == null ? "is missing" : "should be true or false, found " + value);
            return false;
        }
        return value.asBoolean();
    }

    /** True or false that may be left out, which is false. */
    boolean findFlag(String key) {
        known.add(key);
        return node.has(key) && flag(key);
    }

    /** A positive whole number that may be left out. */
    OptionalLong findNumber(String key) {
        known.add(key);
        JsonNode value = node.get(key);
        if (value == null) {
            return OptionalLong.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() <= 0) {
            problem(key, "should be a positive whole number, found " + value);
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.asLong());
    }

    /** A list of texts; empty where it is left out. */
    List<String> texts(String key) {
        known.add(key);
        List<String> found = new ArrayList<>();
        for (JsonNode element : array(key)) {
            if (element.isTextual()) {
                found.add(element.asText());
            } else {
                problem(key, "should hold texts, found " + element);
            }
        }
        return found;
    }

    /** A list of texts that may be left out, which says something else than an empty one. */
    Optional<List<String>> findTexts(String key) {
        List<String> found = texts(key);
        return node.has(key) ? Optional.of(found) : Optional.empty();
    }

    /** A list of tables; empty where it is left out. */
    List<TomlFields> tables(String key) {
        known.add(key);
        List<TomlFields> found = new ArrayList<>();
        for (JsonNode element : array(key)) {
            found.add(new TomlFields(place + " [[" + key + "]] " + (found.size() + 1), element, problems));
        }
        return found;
    }

    /** A table that may be left out. */
    Optional<TomlFields> findTable(String key) {
        known.add(key);
        JsonNode value = node.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            problem(key, "should be a table, found " + value);
            return Optional.empty();
        }
        return Optional.of(new TomlFields(place + " [" + key + "]", value, problems));
    }

    /** Notes every key nobody has asked for. */
    void refuseOthers() {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                problem(key, "is not known; known are " + String.join(", ", known));
            }
        });
    }

    /** Notes a problem of a key. */
    void problem(String key, String what) {
        problems.add(place + ": " + key + " " + what);
    }

    private Iterable<JsonNode> array(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            problem(key, "should be a list, found " + value);
            return List.of();
        }
        return value;
    }
}
