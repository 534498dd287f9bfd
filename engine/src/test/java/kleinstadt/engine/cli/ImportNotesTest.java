package kleinstadt.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kleinstadt.data.snapshot.ImportNote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reason why a file is not used has its words in both languages. */
final class ImportNotesTest {

    @ParameterizedTest
    @EnumSource(ImportNote.Kind.class)
    void everyNoteHasWordsOfItsOwn(ImportNote.Kind kind) {
        String key = "import.note." + kind.name().toLowerCase(Locale.ROOT);
        String german = Messages.of(Locale.GERMAN).text(key, "X7");
        String english = Messages.of(Locale.ENGLISH).text(key, "X7");

        assertThat(german).isNotBlank().isNotEqualTo(english);
        assertThat(german.contains("X7")).isEqualTo(english.contains("X7"));
    }
}
