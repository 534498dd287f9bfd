package kleinstadt.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Write the page anew with {@code ./mvnw -pl indicators -am test -Dkleinstadt.write-catalogue=true}. */
final class CatalogueMarkdownTest {

    private static final Path PAGE = Path.of("..", "docs", "catalogue.md");

    @Test
    void committedPageIsTheGeneratedOne() throws IOException {
        String generated = CatalogueMarkdown.of(IndicatorCatalogue.bundled());
        if (Boolean.getBoolean("kleinstadt.write-catalogue")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, generated);
        }

        assertThat(PAGE)
                .as("docs/catalogue.md is out of date; write it anew with"
                        + " ./mvnw -pl indicators -am test -Dkleinstadt.write-catalogue=true")
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(generated);
    }
}
