package kleinstadt.data.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2013-2015", "2015-06-30"})
    void textComesBackAsItWas(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "2015-6-30", "30.06.2015", "2015-2013", "2015-2015"})
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        Assertions.assertThatThrownBy(() -> Period.parse("2015-02-30")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aSpanCoversItsYears() {
        Period span = Period.parse("2013-2015");

        assertThat(span.firstDay()).isEqualTo(LocalDate.of(2013, 1, 1));
        assertThat(span.lastDay()).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(span.year()).isEqualTo(2015);
    }

    @Test
    void periodsOrderByTheirEnd() {
        assertThat(Stream.of("2015", "2013-2015", "2014", "2015-06-30", "2015-12-31")
                        .map(Period::parse)
                        .sorted())
                .extracting(Period::toString)
                .containsExactly("2014", "2015-06-30", "2015-12-31", "2015", "2013-2015");
    }

    @Test
    void theEndOfAYearIsItsLastDay() {
        assertThat(Period.endOf(2023)).isEqualTo(new Period.KeyDate(LocalDate.of(2023, 12, 31)));
    }
}
