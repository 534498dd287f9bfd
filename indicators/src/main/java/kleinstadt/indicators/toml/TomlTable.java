package kleinstadt.indicators.toml;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A table of a definition file that is read key by key. What does not fit is noted as a problem and replaced by an empty
 * value, so that reading goes on and all problems come at once.
 */
public final class TomlTable {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

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
    public String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** A text that must be there. */
    public String text(String key) {
        return findText(key).orElseGet(() -> {
            if (!node.has(key)) {
                problems.add(path, "the key '" + key + "'", "none");
            }
            return "";
        });
    }

    /** A text that may be left out. */
    public Optional<String> findText(String key) {
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

    /** A text that must be there and not be blank. */
    public String filled(String key) {
        Optional<String> text = findText(key);
        if (text.isEmpty() || text.get().isBlank()) {
            problem(key, "a text '" + key + "'", text.isEmpty() ? "none" : "an empty one");
        }
        return text.orElse("");
    }

    /** One of the allowed texts, which must be there. */
    public Optional<String> choice(String key, Collection<String> allowed) {
        String text = text(key);
        if (!text.isEmpty() && !allowed.contains(text)) {
            problem(key, "one of " + allowed, "'" + text + "'");
        }
        return Optional.of(text).filter(allowed::contains);
    }

    /** The kebab-case id in the key {@code id}, which must be the name of the file without {@code .toml}. */
    public String id(String file) {
        String id = text("id");
        if (!KEBAB.matcher(id).matches()) {
            problem("id", "a kebab-case id", "'" + id + "'");
        } else if (!file.equals(id + ".toml")) {
            problem("id", "the file's name without .toml (" + file + ")", "'" + id + "'");
        }
        return id;
    }

    /** True or false; false where it is left out. */
    public boolean flag(String key) {
        JsonNode value = take(key);
        if (!value.isMissingNode() && !value.isBoolean()) {
            problems.add(path(key), "true or false", value.toString());
        }
        return value.asBoolean(false);
    }

    /** A number from {@code least} to {@code most}; the default where it is left out. */
    public double number(String key, double least, double most, double otherwise) {
        double number = findNumber(key).orElse(otherwise);
        if (!(number >= least && number <= most)) {
            problem(key, "a number from " + plain(least) + " to " + plain(most), plain(number));
        }
        return number;
    }

    /** A number that must be there. */
    public double number(String key) {
        OptionalDouble number = findNumber(key);
        if (number.isEmpty() && !node.has(key)) {
            problems.add(path, "the key '" + key + "'", "none");
        }
        return number.orElse(0);
    }

    /** A number that may be left out. */
    public OptionalDouble findNumber(String key) {
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
    public List<String> texts(String key) {
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
    public TomlTable table(String key) {
        JsonNode table = take(key);
        if (!table.isObject()) {
            problems.add(table.isMissingNode() ? path : path(key), "a table [" + path(key) + "]", shown(table));
        }
        return new TomlTable(table, path(key), problems);
    }

    /** An array of tables; empty where it is left out. */
    public List<TomlTable> tables(String key) {
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
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            known.add(entry.getKey());
            entries.put(entry.getKey(), entry.getValue().asText());
        });
        return entries;
    }

    /** Notes a problem with a key of this table. */
    public void problem(String key, String expected, String found) {
        problems.add(node.has(key) ? path(key) : path, expected, found);
    }

    /** Notes every key nobody asked for. */
    public void refuseOthers() {
        node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.add(path(key), "one of the keys " + known, "'" + key + "'"));
    }

    private static String plain(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }

    private JsonNode take(String key) {
        known.add(key);
        return node.path(key);
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "none" : value.toString();
    }
}
