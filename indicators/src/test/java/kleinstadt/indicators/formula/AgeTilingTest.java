package kleinstadt.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kleinstadt.data.model.AgeClass;
import org.junit.jupiter.api.Test;

final class AgeTilingTest {

    private static List<AgeClass> classes(String... texts) {
        return Stream.of(texts).map(AgeClass::parse).toList();
    }

    @Test
    void spansArePutTogetherFromAdjoiningClasses() {
        List<AgeClass> offered = classes("0-3", "3-6", "6-15", "15-18", "18-25", "65-75", "75+");

        assertThat(AgeTiling.coarsest(AgeClass.parse("0-15"), offered)).contains(classes("0-3", "3-6", "6-15"));
        assertThat(AgeTiling.coarsest(AgeClass.parse("65+"), offered)).contains(classes("65-75", "75+"));
    }

    @Test
    void nothingIsInterpolated() {
        List<AgeClass> census2022 = classes("0-3", "3-6", "6-10", "10-16", "60-67", "67-75", "75+");

        assertThat(AgeTiling.coarsest(AgeClass.parse("65+"), census2022)).isEmpty();
        assertThat(AgeTiling.coarsest(AgeClass.parse("0-15"), census2022)).isEmpty();
        assertThat(AgeTiling.coarsest(AgeClass.parse("67+"), census2022)).contains(classes("67-75", "75+"));
    }

    @Test
    void gapsAndOverlapsAreNoTiling() {
        assertThat(AgeTiling.coarsest(AgeClass.parse("0-10"), classes("0-4", "5-10")))
                .isEmpty();
        assertThat(AgeTiling.coarsest(AgeClass.parse("0-10"), classes("0-6", "5-10")))
                .isEmpty();
    }

    @Test
    void aWrongFirstChoiceIsTakenBack() {
        assertThat(AgeTiling.coarsest(AgeClass.parse("0-10"), classes("0-6", "0-3", "3-10")))
                .contains(classes("0-3", "3-10"));
    }

    @Test
    void fewestOrMostClasses() {
        List<AgeClass> offered = classes("all", "0-65", "0-15", "15-65", "65+");

        assertThat(AgeTiling.coarsest(AgeClass.ALL, offered)).contains(List.of(AgeClass.ALL));
        assertThat(AgeTiling.finest(AgeClass.ALL, offered)).contains(classes("0-15", "15-65", "65+"));
    }
}
