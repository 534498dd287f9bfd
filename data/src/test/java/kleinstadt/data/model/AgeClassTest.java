package kleinstadt.data.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeClassTest {

    @ParameterizedTest
    @ValueSource(strings = {"0-3", "18-25", "75+", "all"})
    void textComesBackAsItWas(String text) {
        assertThat(AgeClass.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "65", "25-18", "18-18", "-3", "65-", "Alle"})
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgeClass.parse(text));
    }

    @Test
    void everyAgeIsOpenFromZero() {
        assertThat(AgeClass.openFrom(0)).isEqualTo(AgeClass.ALL);
        assertThat(AgeClass.ALL.isOpen()).isTrue();
        assertThat(AgeClass.parse("65-75").isOpen()).isFalse();
    }

    @Test
    void aClassContainsWhatLiesWithin() {
        AgeClass old = AgeClass.openFrom(65);

        assertThat(old.contains(AgeClass.parse("65-75"))).isTrue();
        assertThat(old.contains(AgeClass.parse("75+"))).isTrue();
        assertThat(old.contains(AgeClass.parse("60-67"))).isFalse();
        assertThat(AgeClass.parse("65-75").contains(old)).isFalse();
    }

    @Test
    void classesOrderByAge() {
        assertThat(Stream.of("75+", "all", "0-3", "65+", "65-75")
                        .map(AgeClass::parse)
                        .sorted())
                .extracting(AgeClass::toString)
                .containsExactly("0-3", "all", "65-75", "65+", "75+");
    }
}
