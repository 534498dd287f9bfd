package kleinstadt.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTest {

    private final Font font = Theme.regular(Theme.SMALL);

    @Test
    void fontIsOursWhateverTheMachineHas() {
        assertThat(font.getFamily()).isEqualTo("Liberation Sans");
        assertThat(Theme.bold(Theme.TITLE).getFontName()).isEqualTo("Liberation Sans Bold");
        assertThat(font.canDisplayUpTo("äöüßÄÖÜ–−×\u202f\u00a0©·≥")).isEqualTo(-1);
    }

    @Test
    void linesAreNeverWiderThanAsked() {
        String footer = "Quelle: © Statistische Ämter des Bundes und der Länder, Tabelle 12411-02-03-5 ".repeat(6);
        List<String> lines = Text.wrap(footer.strip(), font, 700);
        assertThat(lines)
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(Text.width(line, font)).isLessThanOrEqualTo(700));
        assertThat(String.join(" ", lines)).isEqualTo(footer.strip());
    }

    @Test
    void lineEndsStay() {
        assertThat(Text.wrap("eins zwei\ndrei", font, 700)).containsExactly("eins zwei", "drei");
    }

    @Test
    void longWordStandsAlone() {
        assertThat(Text.wrap("in Donaudampfschifffahrtsgesellschaft heute", font, 120))
                .containsExactly("in", "Donaudampfschifffahrtsgesellschaft", "heute");
    }
}
