package kleinstadt.engine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.indicators.published.Agreement;
import kleinstadt.indicators.published.Comparisons;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our figures of the bundled snapshot against those that BBSR, BMWSB and Destatis publish of the same thing. */
final class AgreementStudyTest {

    private static List<Agreement> agreements = List.of();

    @BeforeAll
    static void compute() throws IOException {
        Snapshot snapshot = Snapshots.bundled();
        agreements = AgreementStudy.compute(snapshot, Comparisons.bundled());
    }

    /** Everything that is computed from the same figures is the same for every town. */
    @ParameterizedTest
    @CsvSource({
        "old-age-ratio, inkar-2025, 2023",
        "youth-ratio, inkar-2025, 2023",
        "income-tax-per-resident, inkar-2021-vbg-oeffentliche-finanzen, 2015",
        "trade-tax-per-resident, inkar-2021-vbg-oeffentliche-finanzen, 2015",
        "population-density, inkar-2024-gem-siedlungsstruktur, 2017",
        "population-density, inkar-2024-gem-siedlungsstruktur, 2019",
        "population-density, inkar-2024-gem-siedlungsstruktur, 2021",
        "mean-age, 12411-07-01-5, 2015"
    })
    void equalsThePublishedFigureOfEveryTown(String indicator, String source, int year) {
        Agreement agreement = find(indicator, source, year);

        assertThat(agreement.compared()).isGreaterThan(360);
        assertThat(agreement.equal()).as("%s", agreement.largest()).isEqualTo(agreement.compared());
    }

    /** Where publishers carry boundary changes in another way, few towns differ, and the reason is told. */
    @ParameterizedTest
    @CsvSource({
        "population-density, inkar-2025, 2023, 0.99",
        "population-density, deutschlandatlas-2026, 2024, 0.92",
        "commuter-balance, inkar-2021-vbg-verkehr-und-erreichbarkeit, 2015, 0.83",
        "overnight-stays-per-resident, inkar-2024-gem-wirtschaft, 2015, 0.99"
    })
    void fewTownsDiffer(String indicator, String source, int year, double share) {
        Agreement agreement = find(indicator, source, year);

        assertThat(agreement.equal()).isBetween((int) (share * agreement.compared()), agreement.compared() - 1);
    }

    @Test
    void everyComparisonHasFiguresAndSaysWhy() {
        assertThat(agreements).extracting(Agreement::comparison).containsAll(Comparisons.bundled());
        assertThat(Comparisons.bundled()).allSatisfy(comparison -> {
            assertThat(comparison.why().keySet()).containsExactlyInAnyOrder("de", "en");
            assertThat(comparison.why().values())
                    .allSatisfy(text -> assertThat(text.length()).isGreaterThan(40));
        });
    }

    private static Agreement find(String indicator, String source, int year) {
        return agreements.stream()
                .filter(agreement -> agreement.comparison().indicator().equals(indicator)
                        && agreement.source().equals(source)
                        && agreement.period().year() == year)
                .findFirst()
                .orElseThrow();
    }
}
