package kleinstadt.indicators.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The variables that towns are compared by, as {@code kleinstadt/structure/variables.toml} lists them. */
public final class StructureVariables {

    private static final String RESOURCE = "/kleinstadt/structure/variables.toml";
    private static final TomlMapper MAPPER = new TomlMapper();

    private StructureVariables() {}

    private record Document(List<Entry> variable) {}

    private record Entry(String indicator, @Nullable String scale, String why) {}

    /**
     * The variables that come with the program, in the order of the file.
     *
     * @throws IllegalStateException if the file is missing or wrong
     */
    public static List<StructureVariable> bundled() {
        try (InputStream in = StructureVariables.class.getResourceAsStream(RESOURCE)) {
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
     * Reads a list of variables.
     *
     * @throws IllegalArgumentException if the text is not of this form, has an unknown key or scale, or an indicator twice
     */
    static List<StructureVariable> parse(String text) {
        List<StructureVariable> variables;
        try {
            variables = MAPPER.readValue(text, Document.class).variable().stream()
                    .map(entry -> new StructureVariable(
                            entry.indicator(),
                            StructureVariable.Scale.valueOf(Objects.requireNonNullElse(entry.scale(), "linear")
                                    .toUpperCase(Locale.ROOT))))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("expected [[variable]] tables, found " + e.getOriginalMessage(), e);
        }
        long distinct =
                variables.stream().map(StructureVariable::indicator).distinct().count();
        if (distinct < variables.size()) {
            throw new IllegalArgumentException("expected each indicator once, found one twice");
        }
        return variables;
    }
}
