package kleinstadt.indicators.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acceptance numbers, from figures re-typed from the published tables (codes in the series names). */
final class PublishedFiguresTest {

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey FUERSTENBERG = AreaKey.gemeinde("12065084");

    private static Results results = new Results(List.of());
    private static final IssueLog ISSUES = new IssueLog();

    @BeforeAll
    static void compute() {
        Cells cells = new Cells()
                .addAges(
                        LUEBZ, 138, 128, 175, 224, 150, 93, 168, 369, 303, 304, 328, 456, 653, 605, 543, 688, 956, 6281)
                .addAges(
                        FUERSTENBERG,
                        110,
                        148,
                        161,
                        199,
                        131,
                        72,
                        144,
                        240,
                        267,
                        281,
                        293,
                        478,
                        549,
                        536,
                        555,
                        837,
                        853,
                        5854)
                .add("population@12411-01-01-5/2015-12-31/total/all", LUEBZ, 6281)
                .add("population@12411-01-01-5/2015-12-31/total/all", FUERSTENBERG, 5854)
                .add("births@12612-01-01-5-B/2015/total/all", LUEBZ, 46)
                .add("births@12612-01-01-5-B/2015/total/all", FUERSTENBERG, 38)
                .add("deaths@12613-01-01-5-B/2015/total/all", LUEBZ, 80)
                .add("deaths@12613-01-01-5-B/2015/total/all", FUERSTENBERG, 110)
                .add("in-migrants@12711-01-03-5/2015/total/all", LUEBZ, 289)
                .add("in-migrants@12711-01-03-5/2015/total/18-25", LUEBZ, 53)
                .add("out-migrants@12711-01-03-5/2015/total/all", LUEBZ, 258)
                .add("out-migrants@12711-01-03-5/2015/total/18-25", LUEBZ, 69)
                .add("in-commuters@13111-08-02-5/2015-06-30/total/all", LUEBZ, 1239)
                .add("out-commuters@13111-08-02-5/2015-06-30/total/all", LUEBZ, 1379)
                .add("jobs-at-workplace@13111-08-02-5/2015-06-30/total/all", LUEBZ, 2197)
                .add("share-65-plus-published@inkar-2025/2023-12-31/total/all", LUEBZ, 31.41);
        results = Computation.compute(
                IndicatorCatalogue.bundled().listAll(),
                cells.build(),
                Sources.bundled(),
                List.of(LUEBZ, FUERSTENBERG),
                EnclosingAreas.NONE,
                ISSUES);
    }

    @ParameterizedTest
    @CsvSource({
        "share-65-plus, 13076089, 2015-12-31, 26.17",
        "labour-replacement-ratio, 13076089, 2015-12-31, 35.80",
        "net-migration-rate, 13076089, 2015, 4.94",
        "education-migration-rate, 13076089, 2015, -61.30",
        "billeter-j, 13076089, 2015-12-31, -1.28",
        "commuter-balance, 13076089, 2015-06-30, -6.37",
        "share-65-plus, 13076089, 2023-12-31, 31.41",
        "ageing-index, 12065084, 2015-12-31, 273.46",
        "natural-balance-rate, 12065084, 2015, -12.30"
    })
    void acceptanceNumber(String indicator, String ags, String period, double expected) {
        Result result = results.find(indicator, AreaKey.gemeinde(ags), Period.parse(period))
                .orElseThrow();

        assertThat(result.value()).isInstanceOf(Value.Known.class);
        assertThat(((Value.Known) result.value()).number()).isCloseTo(expected, Offset.offset(0.005));
    }

    @ParameterizedTest
    // 12411-07-01-5, 31.12.2015
    @CsvSource({"13076089, 49.2", "12065084, 50.3"})
    void meanAgeIsWithinAQuarterYearOfThePublishedOne(String ags, double published) {
        Result result = results.find("mean-age", AreaKey.gemeinde(ags), Period.parse("2015-12-31"))
                .orElseThrow();

        assertThat(((Value.Known) result.value()).number()).isCloseTo(published, Offset.offset(0.25));
    }

    @Test
    void nothingIsImplausible() {
        assertThat(ISSUES.count()).isZero();
    }
}
