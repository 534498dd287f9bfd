package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Oddities of official formats, declared beside the code. Write the page anew with {@value #HOW}. */
final class QuirksTest {

    private static final String HOW = "./mvnw -pl data test -Dtest=QuirksTest -Dkleinstadt.write-quirks=true";
    private static final Path PAGE = Path.of("..", "docs", "quirks.md");

    /** A quirk and the class that works around it. */
    private record Declared(String place, SourceQuirk quirk) {}

    private final List<Declared> declared;

    QuirksTest() throws IOException, URISyntaxException, ClassNotFoundException {
        declared = listDeclared();
    }

    @Test
    void everyIdIsUniqueAndInKebabCase() {
        assertThat(declared).isNotEmpty();
        assertThat(declared.stream().map(quirk -> quirk.quirk().id()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)+"));
    }

    @Test
    void everyQuirkSaysItsCauseAndSinceWhen() {
        assertThat(declared).allSatisfy(quirk -> {
            assertThat(quirk.quirk().cause()).as(quirk.quirk().id()).hasSizeGreaterThan(20);
            assertThat(quirk.quirk().since()).as(quirk.quirk().id()).isNotBlank();
        });
    }

    @Test
    void committedPageIsTheGeneratedOne() throws IOException {
        String generated = page();
        if (Boolean.getBoolean("kleinstadt.write-quirks")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, generated, StandardCharsets.UTF_8);
        }

        assertThat(PAGE)
                .as("docs/quirks.md is out of date; write it anew with " + HOW)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(generated);
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # Quirks of official files

                Generated from `@SourceQuirk` beside the code that works around each; do not edit. `QuirksTest` says how to
                write it anew.

                | id | reader | what the files do, and what is made of it | since |
                |---|---|---|---|
                """);
        declared.stream()
                .sorted(Comparator.comparing(Declared::place)
                        .thenComparing(quirk -> quirk.quirk().id()))
                .forEach(quirk -> page.append("| `")
                        .append(quirk.quirk().id())
                        .append("` | ")
                        .append(quirk.place())
                        .append(" | ")
                        .append(quirk.quirk().cause().replace("|", "\\|"))
                        .append(" | ")
                        .append(quirk.quirk().since())
                        .append(" |\n"));
        return page.toString();
    }

    /** The quirks of all classes beside the annotation, readers by the name of their format. */
    private static List<Declared> listDeclared() throws IOException, URISyntaxException, ClassNotFoundException {
        Map<Class<?>, String> names = Readers.listAll().stream()
                .collect(Collectors.toMap(Reader::getClass, reader -> "`" + reader.name() + "`"));
        Path classes = Path.of(SourceQuirk.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, Class<?>> sorted = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(classes.resolve("kleinstadt/data"))) {
            for (Path path :
                    walk.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(path).toString().replace('\\', '/').replace('/', '.');
                if (!name.endsWith("-info.class")) {
                    Class<?> type = Class.forName(
                            name.substring(0, name.length() - ".class".length()),
                            false,
                            SourceQuirk.class.getClassLoader());
                    sorted.put(name, type);
                }
            }
        }
        List<Declared> all = new ArrayList<>();
        for (Class<?> type : sorted.values()) {
            for (SourceQuirk quirk : type.getAnnotationsByType(SourceQuirk.class)) {
                all.add(new Declared(names.getOrDefault(type, type.getSimpleName()), quirk));
            }
        }
        return all;
    }
}
