package kleinstadt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documentation of all four modules is made without a warning: everything public says what it is, and every link, tag and
 * piece of HTML is right. A parameter or return value whose name and first sentence say all needs no tag.
 */
final class JavadocTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isMadeWithoutWarnings() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-quiet",
                "-locale",
                "en",
                "-encoding",
                "UTF-8",
                "-Xdoclint:all",
                "-Xmaxwarns",
                "100000",
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path")));
        for (String module : List.of("data", "indicators", "reports", "engine")) {
            try (Stream<Path> walk = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                walk.filter(path -> path.toString().endsWith(".java"))
                        .map(Path::toString)
                        .forEach(arguments::add);
            }
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int status = ToolProvider.findFirst("javadoc").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        List<String> problems = said.toString()
                .lines()
                .filter(line -> line.contains(": warning") || line.contains(": error") || line.startsWith("error"))
                .filter(line -> !line.contains("warning: no @param for") && !line.endsWith("warning: no @return"))
                .toList();
        assertThat(problems).isEmpty();
        assertThat(status).isZero();
        assertThat(folder.resolve("kleinstadt/engine/library/Kleinstadt.html")).isRegularFile();
    }
}
