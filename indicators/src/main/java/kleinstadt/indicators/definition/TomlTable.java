package kleinstadt.indicators.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * A table of a definition file that is read key by key. What does not fit is noted as a problem and replaced by an empty
 * value, so that reading goes on and all problems come at once.
 */
final class TomlTable {

    private final JsonNode node;
    private final String path;
    private final Problems problems;
    private final TreeSet<String> known = new TreeSet<>();

    TomlTable(JsonNode node, String path, Problems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    /** The path of a key of this table. */
    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Whether a key is there. */
    boolean has(String key) {
        return node.has(key);
    }

    /** A text that must be there. */
    String text(String key) {
        return findText(key).orElseGet(() -> {
            if (!node.has(key)) {
                problems.add(path, "the key '" + key + "'", "none");
            }
            return "";
        });
    }

    /** A text that may be left out. */
    Optional<String> findText(String key) {
        JsonNode value = take(key);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            problems.add(path(key), "a text in quotes", value.toString());
            return Optional.empty();
        }
        return Optional.of(value.asText().strip());
    }

    /** A number that must be there. */
    double number(String key) {
        OptionalDouble number = findNumber(key);
        if (number.isEmpty() && !node.has(key)) {
            problems.add(path, "the key '" + key + "'", "none");
        }
        return number.orElse(0);
    }

    /** A number that may be left out. */
    OptionalDouble findNumber(String key) {
        JsonNode value = take(key);
        if (value.isMissingNode()) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber()) {
            problems.add(path(key), "a number", value.toString());
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.asDouble());
    }

    /** A list of texts that must be there and not be empty. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        JsonNode list = take(key);
        if (!list.isArray() || list.isEmpty()) {
            problems.add(list.isMissingNode() ? path : path(key), "a list of texts '" + key + "'", shown(list));
            return texts;
        }
        for (JsonNode value : list) {
            if (value.isTextual()) {
                texts.add(value.asText());
            } else {
                problems.add(path(key), "a text in quotes", value.toString());
            }
        }
        return texts;
    }

    /** A table that must be there. */
    TomlTable table(String key) {
        JsonNode table = take(key);
        if (!table.isObject()) {
            problems.add(table.isMissingNode() ? path : path(key), "a table [" + path(key) + "]", shown(table));
        }
        return new TomlTable(table, path(key), problems);
    }

    /** An array of tables; empty where it is left out. */
    List<TomlTable> tables(String key) {
        List<TomlTable> tables = new ArrayList<>();
        JsonNode array = take(key);
        if (!array.isMissingNode() && !array.isArray()) {
            problems.add(path(key), "tables [[" + path(key) + "]]", shown(array));
        }
        for (JsonNode table : array) {
            tables.add(new TomlTable(table, path(key) + "[" + tables.size() + "]", problems));
        }
        return tables;
    }

    /** All keys with their values as text, for a table whose keys are free. */
    Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            known.add(entry.getKey());
            entries.put(entry.getKey(), entry.getValue().asText());
        });
        return entries;
    }

    /** Notes a problem with a key of this table. */
    void problem(String key, String expected, String found) {
        problems.add(node.has(key) ? path(key) : path, expected, found);
    }

    /** Notes every key nobody asked for. */
    void refuseOthers() {
        node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.add(path(key), "one of the keys " + known, "'" + key + "'"));
    }

    private JsonNode take(String key) {
        known.add(key);
        return node.path(key);
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "none" : value.toString();
    }
}
