package kleinstadt.engine.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/library.md} are test sources, letter for letter, so that they compile and run. */
final class LibraryDocumentTest {

    private static final Pattern EXAMPLE = Pattern.compile(
            "\\[`([^`]+\\.java)`\\]\\(\\.\\./([^)]+)\\)[^\n]*\n\n```java\n(.*?)\n```\n", Pattern.DOTALL);

    @Test
    void examplesAreTheTestsTheyName() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("..", "docs", "library.md")));
        List<String> found = new ArrayList<>();
        while (example.find()) {
            Path source = Path.of("..", example.group(2));
            assertThat(source.getFileName()).hasToString(example.group(1));
            assertThat(example.group(3)).as(example.group(1)).isEqualTo(withoutPackage(Files.readString(source)));
            found.add(example.group(1));
        }
        assertThat(found)
                .containsExactly("LibraryExampleTest.java", "DataExampleTest.java", "IndicatorsExampleTest.java");
    }

    /** A reader's own class lies in a package of its own. */
    private static String withoutPackage(String source) {
        return source.substring(source.indexOf("import ")).strip();
    }
}
