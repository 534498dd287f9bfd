package kleinstadt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The notices name exactly the libraries the program runs with. */
final class ThirdPartyTest {

    private static final Pattern LINE = Pattern.compile("\\| `[^:`]+:([^:`]+):([^`]+)` \\|.*");
    private static final Set<String> ONLY_FOR_TESTS = Set.of(
            "archunit",
            "assertj",
            "junit",
            "opentest4j",
            "apiguardian",
            "byte-buddy",
            "jimfs",
            "surefire",
            "selenium",
            "opentelemetry",
            "annotations-",
            // veraPDF and what it brings
            "core-1.",
            "feature-reporting",
            "javax.activation-api",
            "jaxb",
            "metadata-fixer",
            "parser-1.",
            "pdf-model",
            "rhino",
            "stax-utils",
            "validation-model",
            "verapdf",
            // the Parquet project's reader and what it brings
            "parquet-",
            "hadoop-client-api",
            "snappy-java",
            "aircompressor",
            "zstd-jni",
            "commons-pool",
            "javax.annotation-api",
            "kleinstadt");

    @Test
    void everyLibraryOnTheClassPathIsNamedAndNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("..", "THIRD-PARTY.md"))) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                named.add(matcher.group(1) + "-" + matcher.group(2) + ".jar");
            }
        }
        Set<String> used = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .filter(name -> ONLY_FOR_TESTS.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(used);
    }
}
