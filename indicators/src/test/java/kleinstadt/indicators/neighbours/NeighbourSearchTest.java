package kleinstadt.indicators.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kleinstadt.indicators.structure.Given;
import kleinstadt.indicators.structure.Reference;
import kleinstadt.indicators.structure.StandardScores.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NeighbourSearchTest {

    private static final Reference REFERENCE = new Reference();

    /** The gaps {@code typology-reference.R} puts in. */
    private static Given statesWithGaps() {
        double[][] states = REFERENCE.states();
        states[2][0] = Double.NaN;
        states[6][1] = Double.NaN;
        states[6][3] = Double.NaN;
        states[19][2] = Double.NaN;
        return REFERENCE.towns(states);
    }

    /** R 4.2.2: dist(scale(x)) and the root of mahalanobis(), 50 states with gaps. */
    @ParameterizedTest
    @CsvSource({
        "EUCLIDEAN, STANDARD_DEVIATION, euclid, 0",
        "EUCLIDEAN, STANDARD_DEVIATION, euclid, 2",
        "EUCLIDEAN, STANDARD_DEVIATION, euclid, 6",
        "EUCLIDEAN, MEDIAN_ABSOLUTE_DEVIATION, robust, 0",
        "EUCLIDEAN, MEDIAN_ABSOLUTE_DEVIATION, robust, 2",
        "EUCLIDEAN, MEDIAN_ABSOLUTE_DEVIATION, robust, 6",
        "MAHALANOBIS, STANDARD_DEVIATION, mahalanobis, 0",
        "MAHALANOBIS, STANDARD_DEVIATION, mahalanobis, 2",
        "MAHALANOBIS, STANDARD_DEVIATION, mahalanobis, 6",
        "MAHALANOBIS, MEDIAN_ABSOLUTE_DEVIATION, mahalanobis, 2",
    })
    void distancesAreThoseOfR(Metric metric, Spread spread, String name, int state) {
        double[] expected = REFERENCE.numbers(name + "-" + state);
        List<Integer> order = IntStream.range(0, 50)
                .filter(other -> other != state)
                // pairs with one of four variables in common are not compared: states 6 and 2, 6 and 19
                .filter(other -> !(state == 6 && other == 19) && !(state == 6 && other == 2))
                .filter(other -> !(state == 2 && other == 6))
                .boxed()
                .sorted(Comparator.comparingDouble(other -> expected[other]))
                .toList();

        List<Neighbour> found = NeighbourSearch.find(statesWithGaps().scores(spread), metric, 49)
                .listOf(Given.area(state));

        assertThat(found).hasSameSizeAs(order);
        for (int rank = 1; rank <= order.size(); rank++) {
            Neighbour neighbour = found.get(rank - 1);
            assertThat(neighbour.rank()).isEqualTo(rank);
            assertThat(neighbour.neighbour()).isEqualTo(Given.area(order.get(rank - 1)));
            assertThat(neighbour.distance()).isCloseTo(expected[order.get(rank - 1)], within(1e-9));
        }
    }

    @Test
    void contributionsSayWhatMakesThemAlike() {
        // four towns in a cross around 0: deviations of a and b are equal, those of c as well
        Neighbour nearest = NeighbourSearch.find(
                        new Given("a", "b", "c")
                                .member(0, 0, 0)
                                .member(0, 1, 2)
                                .member(9, 9, 9)
                                .member(-9, -9, -9)
                                .scores(Spread.STANDARD_DEVIATION),
                        Metric.EUCLIDEAN,
                        1)
                .listOf(Given.area(0))
                .get(0);

        assertThat(nearest.neighbour()).isEqualTo(Given.area(1));
        assertThat(nearest.coverage()).isEqualTo(1);
        assertThat(nearest.listAlike(2)).extracting(Contribution::indicator).containsExactly("a", "b");
        assertThat(nearest.listUnlike(1)).extracting(Contribution::indicator).containsExactly("c");
        assertThat(nearest.listAlike(1).get(0).share()).isZero();
        assertThat(nearest.contributions().stream()
                        .mapToDouble(Contribution::share)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void halfOfTheVariablesAreEnoughAndAnOutsiderHasNeighboursInTheSet() {
        Neighbours found = NeighbourSearch.find(
                new Given("a", "b")
                        .member(0, Double.NaN)
                        .member(Double.NaN, 0)
                        .member(1, 1)
                        .outsider(5, Double.NaN)
                        .scores(Spread.STANDARD_DEVIATION),
                Metric.EUCLIDEAN,
                10);

        // towns 0 and 1 have nothing in common
        assertThat(found.listOf(Given.area(0)))
                .extracting(Neighbour::neighbour, Neighbour::coverage)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Given.area(2), 0.5));
        assertThat(found.listOf(Given.outside(0)))
                .extracting(Neighbour::neighbour)
                .containsExactly(Given.area(2), Given.area(0));
        assertThat(found.listAll()).extracting(Neighbour::neighbour).doesNotContain(Given.outside(0));
    }

    @Test
    void equallyNearTownsStandInTheOrderOfTheirKeys() {
        Neighbours found = NeighbourSearch.find(
                new Given("a")
                        .member(1)
                        .member(0)
                        .member(-1)
                        .member(1)
                        .member(-1)
                        .scores(Spread.STANDARD_DEVIATION),
                Metric.EUCLIDEAN,
                3);

        assertThat(found.listOf(Given.area(1)))
                .extracting(Neighbour::neighbour)
                .containsExactly(Given.area(0), Given.area(2), Given.area(3));
    }

    @Test
    void aVariableThatRepeatsAnotherAddsNothingToMahalanobis() {
        Given once = new Given("a", "b");
        Given twice = new Given("a", "b", "c");
        double[][] values = {{1, 2}, {2, 1}, {4, 4}, {7, 3}, {3, 9}};
        for (double[] value : values) {
            once.member(value);
            twice.member(value[0], value[1], 3 * value[0] + 1);
        }
        Spread spread = Spread.STANDARD_DEVIATION;
        List<Neighbour> plain =
                NeighbourSearch.find(once.scores(spread), Metric.MAHALANOBIS, 4).listAll();
        List<Neighbour> repeated = NeighbourSearch.find(twice.scores(spread), Metric.MAHALANOBIS, 4)
                .listAll();

        for (int i = 0; i < plain.size(); i++) {
            assertThat(repeated.get(i).neighbour()).isEqualTo(plain.get(i).neighbour());
            assertThat(repeated.get(i).distance()).isCloseTo(plain.get(i).distance(), within(1e-9));
        }
    }
}
