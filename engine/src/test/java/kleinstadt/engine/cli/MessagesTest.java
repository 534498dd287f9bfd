package kleinstadt.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.fetch.FetchFailure;
import kleinstadt.data.fetch.FetchOutcome;
import kleinstadt.engine.cache.Item;
import kleinstadt.engine.cache.Outcome;
import org.junit.jupiter.api.Test;

/** German and English say the same things. */
final class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])");

    private final ResourceBundle german = file("messages.properties");
    private final ResourceBundle english = file("messages_en.properties");

    /** One file by itself: a bundle would fill what English lacks with German. */
    private static ResourceBundle file(String name) {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(german.getString("failure")).isNotEqualTo(english.getString("failure"));
    }

    @Test
    void everyPieceAndReasonThatIsExplainedHasAWord() {
        for (Item.Kind kind : Item.Kind.values()) {
            assertThat(german.containsKey("explain.kind." + kind.name().toLowerCase(Locale.ROOT)))
                    .as(kind.name())
                    .isTrue();
        }
        for (Outcome.Cause cause : EnumSet.complementOf(EnumSet.of(Outcome.Cause.REUSED))) {
            assertThat(german.containsKey("explain.cause." + cause.name().toLowerCase(Locale.ROOT)))
                    .as(cause.name())
                    .isTrue();
        }
    }

    @Test
    void everyReasonOfAFailedDownloadHasWords() {
        for (FetchFailure.Reason reason : FetchFailure.Reason.values()) {
            assertThat(german.containsKey("fetch.reason." + reason.name().toLowerCase(Locale.ROOT)))
                    .as(reason.name())
                    .isTrue();
        }
        for (FetchOutcome.Status status : FetchOutcome.Status.values()) {
            assertThat(german.containsKey("fetch.status." + status.name().toLowerCase(Locale.ROOT)))
                    .as(status.name())
                    .isTrue();
        }
    }

    @Test
    void everyMessageHasTheSamePlaceholdersInBothLanguagesAndCanBeFormatted() {
        for (String key : new TreeSet<>(german.keySet())) {
            assertThat(placeholders(german.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
            if (!key.startsWith("option.")) {
                assertThat(new MessageFormat(german.getString(key), Locale.GERMAN))
                        .isNotNull();
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }
}
