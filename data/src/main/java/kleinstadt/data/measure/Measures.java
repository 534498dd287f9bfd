package kleinstadt.data.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The measures of the project: the one table that everything asks which reads, checks, converts, sums or computes.
 *
 * <p>Each topic is a TOML file with a table for each measure: {@code title}, {@code unit}, {@code adds} (by what its figures
 * are divided when a Gemeinde is split: {@code by-population}, {@code by-jobs}, {@code by-area}; left out for shares, means
 * and rates, which do not add), {@code averages} ({@code by-population} for those of inhabitants, whose figure after a merger is
 * the weighted mean of the parts), {@code crosses-borders}, {@code by-sex}, {@code by-age}, and {@code least} and {@code most}
 * where they are not those of the unit (0 to 100 for percent, no limit upwards and 0 downwards for all others).
 */
public final class Measures {

    private static final String FOLDER = "/kleinstadt/measures/";
    private static final Set<String> FIELDS =
            Set.of("title", "unit", "adds", "averages", "crosses-borders", "by-sex", "by-age", "least", "most");

    private final SortedMap<String, Measure> byId;

    /** Takes measures by id. */
    public Measures(SortedMap<String, Measure> byId) {
        this.byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    /** The table that comes with the program. */
    public static Measures bundled() {
        return Bundled.MEASURES;
    }

    /** Read once, at the first question. */
    private static final class Bundled {
        static final Measures MEASURES = read();

        private static Measures read() {
            TreeMap<String, Measure> measures = new TreeMap<>();
            for (String topic : resource("index.txt").lines().toList()) {
                parse(topic + ".toml", resource(topic + ".toml"), measures);
            }
            return new Measures(measures);
        }
    }

    /** The measure of this id; empty where there is none. */
    public Optional<Measure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How a measure behaves; one the table does not name is never summed. */
    public MeasureKind kindOf(String id) {
        return find(id).map(Measure::kind).orElse(MeasureKind.NOT_ADDITIVE);
    }

    /** The ids of all measures in order. */
    public Set<String> listIds() {
        return byId.keySet();
    }

    /**
     * Reads one topic.
     *
     * @throws IllegalArgumentException if anything in it is wrong or an id is there already
     */
    static void parse(String file, String text, SortedMap<String, Measure> measures) {
        JsonNode root;
        try {
            root = new TomlMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": is not TOML: " + e.getOriginalMessage(), e);
        }
        root.properties().forEach(entry -> {
            String id = entry.getKey();
            Measure measure = measure(file + ": " + id, id, entry.getValue());
            if (measures.putIfAbsent(id, measure) != null) {
                throw new IllegalArgumentException(file + ": " + id + " is there twice");
            }
        });
    }

    private static Measure measure(String place, String id, JsonNode table) {
        table.fieldNames().forEachRemaining(field -> require(FIELDS.contains(field), place, "no key " + field));
        String unit = table.path("unit").asText();
        require(
                MeasureUnits.isUnit(unit),
                place,
                "expected a unit of " + MeasureUnits.listed() + ", found '" + unit + "'");
        String title = table.path("title").asText();
        require(!title.isBlank(), place, "expected a title");
        return new Measure(
                id,
                title,
                unit,
                kind(place, table),
                table.path("by-sex").asBoolean(false),
                table.path("by-age").asBoolean(false),
                table.path("least").asDouble(0),
                table.path("most").asDouble(unit.equals("percent") ? 100 : Double.POSITIVE_INFINITY));
    }

    private static MeasureKind kind(String place, JsonNode table) {
        boolean crosses = table.path("crosses-borders").asBoolean(false);
        String adds = table.path("adds").asText();
        return switch (adds) {
            case "by-population" -> crosses ? MeasureKind.FLOW_BY_POPULATION : MeasureKind.BY_POPULATION;
            case "by-jobs" -> crosses ? MeasureKind.FLOW_BY_JOBS : MeasureKind.BY_JOBS;
            case "by-area" -> MeasureKind.BY_AREA;
            case "" -> averaged(place, table);
            default ->
                throw new IllegalArgumentException(
                        place + ": expected adds = by-population, by-jobs or by-area, found '" + adds + "'");
        };
    }

    private static MeasureKind averaged(String place, JsonNode table) {
        String averages = table.path("averages").asText();
        return switch (averages) {
            case "by-population" -> MeasureKind.AVERAGED_BY_POPULATION;
            case "" -> MeasureKind.NOT_ADDITIVE;
            default ->
                throw new IllegalArgumentException(
                        place + ": expected averages = by-population, found '" + averages + "'");
        };
    }

    private static void require(boolean holds, String place, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(place + ": " + problem);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Measures.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is built without " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
