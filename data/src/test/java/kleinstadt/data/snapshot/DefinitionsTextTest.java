package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kleinstadt.data.source.PublishedDefinition;
import org.junit.jupiter.api.Test;

class DefinitionsTextTest {

    private static final PublishedDefinition TAX = new PublishedDefinition(
            "inkar-2024", "q_gest_bev", 9001, "Steuerkraft, \"netto\"", "Steuerkraft / E", "", "");
    private static final PublishedDefinition PEOPLE =
            new PublishedDefinition("inkar-2024", "xbev", 2, "Zahl der Einwohner", "", "", "");

    @Test
    void readsBackWhatItWrote() {
        Map<String, String> texts = DefinitionsText.write(List.of(TAX, PEOPLE));

        assertThat(texts).containsOnlyKeys("definitions/inkar-2024.csv");
        String text = texts.values().iterator().next();
        assertThat(text).isEqualTo("""
                code,id,name,formula
                xbev,2,Zahl der Einwohner,
                q_gest_bev,9001,"Steuerkraft, ""netto""\",Steuerkraft / E
                """);
        assertThat(DefinitionsText.read("inkar-2024", text)).containsExactly(PEOPLE, TAX);
    }

    @Test
    void anotherTableIsRefused() {
        assertThatThrownBy(() -> DefinitionsText.read("inkar-2024", "code,id\nxbev,2\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 4 cells in the definitions of inkar-2024");
    }
}
