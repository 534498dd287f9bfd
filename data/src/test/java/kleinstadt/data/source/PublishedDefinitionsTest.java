package kleinstadt.data.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedDefinitionsTest {

    private static final PublishedDefinition DEATHS =
            new PublishedDefinition("inkar-2024", "q_gest_bev", 17602, "Getötete", "Getötete / E", "Notiz", "Amt");
    private static final PublishedDefinition TAX =
            new PublishedDefinition("inkar-2024", "q_gest_bev", 9001, "Steuerkraft", "Steuerkraft / E", "", "");

    private final PublishedDefinitions definitions = new PublishedDefinitions(List.of(DEATHS, TAX));

    @Test
    void aNumberIsUniqueInAnEditionAndACodeIsNot() {
        assertThat(definitions.listAll()).containsExactly(TAX, DEATHS);
        assertThat(definitions.find("inkar-2024", 9001)).contains(TAX);
        assertThat(definitions.find("inkar-2025", 9001)).isEmpty();
        assertThat(definitions.listByCode("inkar-2024", "q_gest_bev")).containsExactly(TAX, DEATHS);
        assertThat(definitions.listByCode("inkar-2024", "q_anders")).isEmpty();
    }

    @Test
    void factsAreWithoutNotesAndSources() {
        assertThat(DEATHS.toFacts())
                .isEqualTo(
                        new PublishedDefinition("inkar-2024", "q_gest_bev", 17602, "Getötete", "Getötete / E", "", ""));
    }
}
