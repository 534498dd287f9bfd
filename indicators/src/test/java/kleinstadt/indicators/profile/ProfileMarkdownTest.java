package kleinstadt.indicators.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import org.junit.jupiter.api.Test;

/** Write the page anew with {@code ./mvnw -pl indicators -am test -Dkleinstadt.write-profiles=true}. */
final class ProfileMarkdownTest {

    private static final Path PAGE = Path.of("..", "docs", "resilience-profile.md");
    private static final String MARK = "<!-- generated from the TOML files by ProfileMarkdownTest;";

    @Test
    void committedChaptersAreTheGeneratedOnes() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int line = page.indexOf('\n', page.indexOf(MARK)) + 1;
        String generated = ProfileMarkdown.of(ProfileCatalogue.bundled(IndicatorCatalogue.bundled()));
        if (Boolean.getBoolean("kleinstadt.write-profiles")) {
            Files.writeString(PAGE, page.substring(0, line) + generated);
        }
        assertThat(PAGE)
                .as("docs/resilience-profile.md is out of date; write it anew with"
                        + " ./mvnw -pl indicators -am test -Dkleinstadt.write-profiles=true")
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(page.substring(0, line) + generated);
        assertThat(page).contains(MARK);
    }
}
