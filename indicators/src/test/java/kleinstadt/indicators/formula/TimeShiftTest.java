package kleinstadt.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;

import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeShiftTest {

    @ParameterizedTest
    @CsvSource({
        "population, 2015-12-31, 2015-12-31",
        "population@year-end, 2015, 2015-12-31",
        "population@year-end, 2015-06-30, 2015-12-31",
        "population@years-before-5, 2015-12-31, 2010-12-31",
        "population@years-before-10, 2015, 2005",
        "population@years-before-1, 2013-2015, 2012-2014",
        "population@years-before-1, 2024-02-29, 2023-02-28",
        "population@years-before-1, 2025-02-28, 2024-02-29",
        "population@year-end-before-1, 2015, 2014-12-31"
    })
    void aFigureIsTakenAtItsTime(String reference, String result, String expected) {
        Formula formula = Formula.parse(reference, Measures.bundled());

        assertThat(formula.listReferences().get(0).time().of(Period.parse(result)))
                .isEqualTo(Period.parse(expected));
        assertThat(formula.listReferences().get(0).text()).isEqualTo(reference);
    }
}
