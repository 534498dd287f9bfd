package kleinstadt.reports.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON for machines: without blanks, in the order in which the keys were put in, a line feed at the end. */
final class JsonText {

    private JsonText() {}

    static void write(Path file, JsonNode node) throws IOException {
        String text = new ObjectMapper().writeValueAsString(node) + "\n";
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
