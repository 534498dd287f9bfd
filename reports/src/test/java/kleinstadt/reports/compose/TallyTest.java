package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a title says of several towns, and what it leaves out. */
final class TallyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 3 | 4 | 3 von 10 Orten über dem Median der Kleinstädte, 3 darunter, 4 nicht von ihm zu unterscheiden
            0 | 2 | 0 | 2 von 2 Orten unter dem Median der Kleinstädte
            1 | 0 | 1 | 1 von 2 Orten über dem Median der Kleinstädte, 1 nicht von ihm zu unterscheiden
            0 | 0 | 2 | 2 von 2 Orten nicht vom Median der Kleinstädte zu unterscheiden
            0 | 0 | 0 | hier fehlen die Zahlen
            """)
    void namesWhatIsTrueOfSome(long higher, long lower, long similar, String text) {
        assertThat(new Tally(higher, lower, similar)
                        .text(new Texts(Locale.GERMAN))
                        .replace('\u00a0', ' '))
                .isEqualTo(text);
    }
}
