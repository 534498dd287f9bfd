package kleinstadt.indicators.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The measures formulas may name, each with its unit and the categories it is split by. */
public final class Measures {

    private static final String RESOURCE = "measures.toml";

    private final SortedMap<String, Measure> byName;

    /** Takes measures by name. */
    public Measures(SortedMap<String, Measure> byName) {
        this.byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /**
     * What is known of a measure before any figure is read.
     *
     * @param unit unit of its figures, one of {@link Dimension#UNITS}
     * @param bySex whether it is split by sex
     * @param byAge whether it is split by age
     */
    public record Measure(String unit, boolean bySex, boolean byAge) {}

    /**
     * The measures of the project's table.
     *
     * @throws IllegalStateException if the table is not on the class path
     */
    public static Measures bundled() {
        try (InputStream stream = Measures.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            TreeMap<String, Measure> measures = new TreeMap<>();
            JsonNode root = new TomlMapper().readTree(stream);
            root.properties().forEach(entry -> measures.put(entry.getKey(), measure(entry.getKey(), entry.getValue())));
            return new Measures(measures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measure measure(String name, JsonNode table) {
        String unit = table.path("unit").asText();
        if (!Dimension.UNITS.contains(unit)) {
            throw new IllegalStateException(
                    RESOURCE + ": " + name + ": expected a unit of " + Dimension.UNITS + ", found '" + unit + "'");
        }
        return new Measure(
                unit,
                table.path("by-sex").asBoolean(false),
                table.path("by-age").asBoolean(false));
    }

    /** What is known of a measure; empty where there is no such measure. */
    public Optional<Measure> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names of all measures in order. */
    public Set<String> listNames() {
        return byName.keySet();
    }
}
