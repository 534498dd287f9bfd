package kleinstadt.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        return new Program(new PrintWriter(out, true), new PrintWriter(err, true), false).run(arguments);
    }

    @Test
    void aFailedRunDoesNotStopTheOthersAndIsNamedAtTheEnd() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("thesis.txt"), "years of work");
        Path file = folder.resolve("nightly.toml");
        Files.writeString(
                file,
                "[run.first]\nout = '" + taken + "'\n[run.second]\nout = '" + folder.resolve("out")
                        + "'\nunit = 'kreis'\n");
        assertThat(run("batch", file.toString(), "--log", "json")).isEqualTo(7);
        List<JsonNode> events = new ArrayList<>();
        for (String line :
                err.toString().lines().filter(line -> line.startsWith("{")).toList()) {
            events.add(new ObjectMapper().readTree(line));
        }
        assertThat(events)
                .extracting(
                        event -> event.path("event").asText(),
                        event -> event.path("run").asText(),
                        event -> event.path("status").asInt(-1))
                .containsExactly(
                        tuple("run-begin", "first", -1),
                        tuple("run-end", "first", 2),
                        tuple("run-begin", "second", -1),
                        tuple("run-end", "second", 2));
        assertThat(events.get(1).path("millis").isIntegralNumber()).isTrue();
        assertThat(err.toString()).contains("2 von 2 Läufen gescheitert:", "first (nach " + taken + "): Endstatus 2");
        assertThat(taken.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void aFileThatIsWrongRunsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("nightly.toml"), "[run.x]\ncolour = 'red'\n");
        assertThat(run("batch", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("colour", "[run.x] expected one folder out");
        assertThat(run("batch", folder.resolve("absent.toml").toString())).isEqualTo(2);
    }
}
