package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InkarPeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022",
        "2016/2017/2018, 2016-2018",
        "2013-2015, 2013-2015",
        "2013 – 2015, 2013-2015",
        "2020-2020, 2020"
    })
    void aTimeIsAYearOrASpan(String text, String period) {
        assertThat(InkarPeriods.find(text).orElseThrow()).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "2018-2016", "2022/", "31.12.2022", "2022,5"})
    void anythingElseIsNone(String text) {
        assertThat(InkarPeriods.find(text)).isEmpty();
    }
}
