package kleinstadt.data.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aFigureIsFinite(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of(number));
    }

    @Test
    void aFigureIsExactUnlessSaidOtherwise() {
        assertThat(Value.of(31.41)).isEqualTo(new Value.Known(31.41, Quality.EXACT));
    }

    @Test
    void aFigureIsNoBetterThanItsWorstPart() {
        assertThat(Quality.EXACT.and(Quality.ESTIMATED)).isEqualTo(Quality.ESTIMATED);
        assertThat(Quality.SUMMED.and(Quality.LIMITED)).isEqualTo(Quality.SUMMED);
        assertThat(Quality.EXACT.and(Quality.EXACT)).isEqualTo(Quality.EXACT);
    }
}
