package kleinstadt.data.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the source catalogue: one TOML file for each source. */
public final class Sources {

    private static final String FOLDER = "/kleinstadt/sources/";

    private Sources() {}

    /**
     * The catalogue that comes with the program.
     *
     * @throws InvalidSourcesException if a bundled file is wrong
     */
    public static SourceCatalogue bundled() {
        return new SourceCatalogue(
                listBundled().stream().map(SourceDescription::source).toList());
    }

    /**
     * The catalogue that comes with the program together with the column mappings, in the order of ids.
     *
     * @throws InvalidSourcesException if a bundled file is wrong
     */
    public static List<SourceDescription> listBundled() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String id : resource("index.txt").lines().toList()) {
            texts.put(id + ".toml", resource(id + ".toml"));
        }
        return parse(texts);
    }

    /**
     * Reads source descriptions.
     *
     * @param texts TOML text by file name; the name is the id with {@code .toml}
     * @return the descriptions in the order of file names
     * @throws InvalidSourcesException if anything in any of them is wrong, an unknown key included
     */
    public static List<SourceDescription> parse(SortedMap<String, String> texts) {
        List<String> problems = new ArrayList<>();
        List<SourceDescription> descriptions = new ArrayList<>();
        texts.forEach((file, text) -> SourceToml.parse(file, text, problems).ifPresent(descriptions::add));
        if (!problems.isEmpty()) {
            throw new InvalidSourcesException(problems);
        }
        return List.copyOf(descriptions);
    }

    private static String resource(String name) {
        try (InputStream stream = Sources.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is built without " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
