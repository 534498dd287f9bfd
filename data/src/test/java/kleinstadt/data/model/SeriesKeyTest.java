package kleinstadt.data.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesKeyTest {

    private static final String TEXT = "population-by-age@12411-02-03-5/2015-12-31/female/65-75";

    @Test
    void textComesBackAsItWas() {
        SeriesKey key = SeriesKey.parse(TEXT);

        assertThat(key).hasToString(TEXT);
        assertThat(key.measure()).isEqualTo("population-by-age");
        assertThat(key.source()).isEqualTo("12411-02-03-5");
        assertThat(key.sex()).isEqualTo(Sex.FEMALE);
        assertThat(key.age()).isEqualTo(new AgeClass(65, 75));
    }

    @ParameterizedTest
    @ValueSource(strings = {"births", "births@s/2015", "births@s/2015/none/all", "births@s/2015/total/all/x"})
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SeriesKey.parse(text));
    }

    @Test
    void aKeyWithoutSplitIsForEverybody() {
        assertThat(SeriesKey.of("births", "s", new Period.Year(2015))).hasToString("births@s/2015/total/all");
        assertThat(SeriesKey.of("births", "s", new Period.Year(2015)).withCategories(Sex.MALE, AgeClass.openFrom(65)))
                .hasToString("births@s/2015/male/65+");
    }
}
