package kleinstadt.indicators.published;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The comparisons that come with the program, from one TOML file. */
public final class Comparisons {

    private static final String FILE = "/kleinstadt/comparisons.toml";

    private record Listed(List<Comparison> comparison) {}

    private Comparisons() {}

    /**
     * All comparisons in the order of the file.
     *
     * @throws UncheckedIOException if the file is wrong, an unknown key included
     */
    public static List<Comparison> bundled() {
        TomlMapper mapper = TomlMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .build();
        try (InputStream stream = Comparisons.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the program is built without " + FILE);
            }
            return List.copyOf(mapper.readValue(stream, Listed.class).comparison());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
