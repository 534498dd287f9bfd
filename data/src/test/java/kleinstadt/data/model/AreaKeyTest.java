package kleinstadt.data.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaKeyTest {

    @ParameterizedTest
    @CsvSource({
        "GEMEINDE, 1307608",
        "GEMEINDE, 1001000",
        "GEMEINDE, 0100100O",
        "VERBAND, 130765655",
        "KREIS, 1001",
        "LAND, 1",
        "LAND, DG",
        "REGION, WEST",
        "BUND, 00"
    })
    void aKeyHasTheFormOfItsLevel(AreaLevel level, String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaKey(level, key))
                .withMessageContaining("found '" + key + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GEMEINDE:01001000", "VERBAND:13076565", "KREIS:01001", "LAND:01", "REGION:OST", "BUND:DG"})
    void textComesBackAsItWas(String text) {
        assertThat(AreaKey.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13076089", "GEMEINDE-13076089", ":13076089", "TOWN:13076089"})
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AreaKey.parse(text));
    }

    @Test
    void theRegionalKeyLeavesTheAssociationOut() {
        assertThat(AreaKey.gemeindeOfArs("130765655089")).isEqualTo(AreaKey.gemeinde("13076089"));
        assertThatIllegalArgumentException().isThrownBy(() -> AreaKey.gemeindeOfArs("13076089"));
    }

    @Test
    void keysOrderByLevelAndThenByKey() {
        assertThat(Stream.of(
                                AreaKey.GERMANY,
                                AreaKey.land("01"),
                                AreaKey.gemeinde("16061045"),
                                AreaKey.EAST,
                                AreaKey.gemeinde("01001000"))
                        .sorted())
                .containsExactly(
                        AreaKey.gemeinde("01001000"),
                        AreaKey.gemeinde("16061045"),
                        AreaKey.land("01"),
                        AreaKey.EAST,
                        AreaKey.GERMANY);
    }

    @Test
    void theLandIsTheFirstTwoDigits() {
        assertThat(AreaKey.kreis("13076").toLand()).isEqualTo(AreaKey.land("13"));
        assertThatIllegalStateException().isThrownBy(AreaKey.EAST::toLand);
        assertThatIllegalStateException().isThrownBy(AreaKey.GERMANY::toLand);
    }

    @Test
    void theEastIsFiveLaenderWithoutBerlin() {
        assertThat(AreaKey.gemeinde("12065084").isEastern()).isTrue();
        assertThat(AreaKey.land("16").isEastern()).isTrue();
        assertThat(AreaKey.EAST.isEastern()).isTrue();
        assertThat(AreaKey.land("11").isEastern()).isFalse();
        assertThat(AreaKey.GERMANY.isEastern()).isFalse();
    }
}
