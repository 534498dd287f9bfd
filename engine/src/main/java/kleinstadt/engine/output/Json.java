package kleinstadt.engine.output;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON files of a run: two spaces, line feeds, the order in which the keys were put in. */
public final class Json {

    private Json() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or is no JSON
     */
    public static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(file));
    }

    /**
     * Writes a file.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, JsonNode node) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        String text = new ObjectMapper().writer(printer).writeValueAsString(node) + "\n";
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
