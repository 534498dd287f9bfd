package kleinstadt.indicators.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kleinstadt.indicators.structure.Given;
import kleinstadt.indicators.structure.StandardScores.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NeighbourSettingsTest {

    private static final String VALID = "metric = \"euclidean\"\nspread = \"standard-deviation\"\ncount = 10\n";

    @Test
    void theProgramComesWithTenEuclideanNeighbours() {
        assertThat(NeighbourSettings.bundled())
                .isEqualTo(new NeighbourSettings(Metric.EUCLIDEAN, Spread.STANDARD_DEVIATION, 10))
                .isEqualTo(NeighbourSettings.parse(VALID));
    }

    @ParameterizedTest
    @CsvSource({
        "euclidean, manhattan, MANHATTAN",
        "standard-deviation, range, RANGE",
        "count = 10, count = 0, found 0",
        "count = 10, weight = 3, weight",
        "count = 10, count = many, metric"
    })
    void wrongSettingsAreRefused(String right, String wrong, String message) {
        assertThatThrownBy(() -> NeighbourSettings.parse(VALID.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void metricSpreadAndCountAreUsed() {
        Given given = new Given("a", "b").member(0, 0).member(1, 5).member(2, 1).member(9, 4);

        assertThat(new NeighbourSettings(Metric.MAHALANOBIS, Spread.MEDIAN_ABSOLUTE_DEVIATION, 2)
                        .find(given.table())
                        .listAll())
                .isEqualTo(NeighbourSearch.find(given.scores(Spread.MEDIAN_ABSOLUTE_DEVIATION), Metric.MAHALANOBIS, 2)
                        .listAll())
                .hasSize(8);
    }
}
