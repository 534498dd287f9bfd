package kleinstadt.indicators.neighbours;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kleinstadt.indicators.structure.StandardScores;
import kleinstadt.indicators.structure.StructureTable;

/**
 * How neighbours are found.
 *
 * @param metric how far apart two towns are
 * @param spread what puts the variables on one scale
 * @param count neighbours a town gets, at least 1
 */
public record NeighbourSettings(Metric metric, StandardScores.Spread spread, int count) {

    private static final String RESOURCE = "/kleinstadt/structure/neighbours.toml";
    private static final TomlMapper MAPPER = new TomlMapper();

    private record Document(String metric, String spread, int count) {}

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if {@code count} is under 1
     */
    public NeighbourSettings {
        if (count < 1) {
            throw new IllegalArgumentException("expected one neighbour or more, found " + count);
        }
    }

    /**
     * The settings that come with the program.
     *
     * @throws IllegalStateException if the file is missing or wrong
     */
    public static NeighbourSettings bundled() {
        try (InputStream in = NeighbourSettings.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program is built without " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(RESOURCE + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads settings.
     *
     * @throws IllegalArgumentException if the text is not of this form, or has an unknown key, metric or spread
     */
    static NeighbourSettings parse(String text) {
        try {
            Document document = MAPPER.readValue(text, Document.class);
            return new NeighbourSettings(
                    Metric.valueOf(constant(document.metric())),
                    StandardScores.Spread.valueOf(constant(document.spread())),
                    document.count());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "expected the keys metric, spread and count, found " + e.getOriginalMessage(), e);
        }
    }

    /** Constants are written in kebab-case. */
    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The neighbours of all towns of a table. */
    public Neighbours find(StructureTable table) {
        return NeighbourSearch.find(StandardScores.of(table, spread), metric, count);
    }
}
