package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NumbersTest {

    /** Expected values from R 4: {@code quantile(c(1, 2, 4, 8, 16), c(.05, .25, .5, .9), type = 7)}. */
    @Test
    void quantilesAreThoseOfType7() {
        Numbers numbers = new Numbers(List.of(16.0, 1.0, 8.0, 2.0, 4.0));
        assertThat(numbers.quantile(0.05)).isEqualTo(1.2);
        assertThat(numbers.quantile(0.25)).isEqualTo(2.0);
        assertThat(numbers.median()).isEqualTo(4.0);
        assertThat(numbers.quantile(0.9)).isEqualTo(12.8);
        assertThat(numbers.quantile(1)).isEqualTo(16.0);
    }

    @Test
    void nothingHasNoQuantile() {
        assertThatThrownBy(() -> new Numbers(List.of()).median()).isInstanceOf(IllegalStateException.class);
    }
}
