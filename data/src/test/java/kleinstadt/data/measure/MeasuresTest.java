package kleinstadt.data.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuresTest {

    @Test
    void theTableKnowsHowAMeasureBehavesWhenBoundariesChange() {
        Measures measures = Measures.bundled();
        assertThat(measures.kindOf("population")).isEqualTo(MeasureKind.BY_POPULATION);
        assertThat(measures.kindOf("in-commuters")).isEqualTo(MeasureKind.FLOW_BY_JOBS);
        assertThat(measures.kindOf("area-km2")).isEqualTo(MeasureKind.BY_AREA);
        assertThat(measures.kindOf("mean-age-published")).isEqualTo(MeasureKind.NOT_ADDITIVE);
        assertThat(measures.kindOf("no-such-measure")).isEqualTo(MeasureKind.NOT_ADDITIVE);
    }

    @Test
    void rangesFollowTheUnitUnlessTheTableSaysOtherwise() {
        Measure share = Measures.bundled().find("share-65-plus-published").orElseThrow();
        assertThat(share.least()).isZero();
        assertThat(share.most()).isEqualTo(100);
        assertThat(Measures.bundled().find("births").orElseThrow().most()).isInfinite();
    }

    @ParameterizedTest
    @CsvSource({
        "persons,true",
        "percent,true",
        "euros/persons,true",
        "persons/,false",
        "percent/persons,false",
        "euro,false"
    })
    void aUnitIsABaseUnitOneByAnotherOrAPureNumber(String text, boolean unit) {
        assertThat(MeasureUnits.isUnit(text)).isEqualTo(unit);
    }

    @ParameterizedTest
    @MethodSource("listWrongEntries")
    void aWrongEntryIsRefusedByName(String text, String message) {
        assertThatThrownBy(() -> Measures.parse("finance.toml", text, new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("finance.toml: ")
                .hasMessageContaining(message);
    }

    static List<Arguments> listWrongEntries() {
        return List.of(
                Arguments.of("[a]\ntitle='A'\nunit='euro'", "a: expected a unit of"),
                Arguments.of("[a]\nunit='euros'", "a: expected a title"),
                Arguments.of("[a]\ntitle='A'\nunit='euros'\nadds='by-moon'", "found 'by-moon'"),
                Arguments.of("[a]\ntitle='A'\nunit='euros'\nsum=true", "a: no key sum"),
                Arguments.of("[a", "is not TOML"));
    }

    @Test
    void anIdIsThereOnce() {
        String text = "[a]\ntitle='A'\nunit='euros'\n";
        TreeMap<String, Measure> measures = new TreeMap<>();
        Measures.parse("one.toml", text, measures);
        assertThatThrownBy(() -> Measures.parse("two.toml", text, measures)).hasMessage("two.toml: a is there twice");
    }
}
