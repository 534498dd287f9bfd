package kleinstadt.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels in a column, and names on poles. */
final class LabelStackTest {

    @Test
    void labelsWithRoomStandWhereTheyAreWanted() {
        assertThat(LabelStack.place(List.of(10.0, 60.0, 200.0), 30, 0, 300)).containsExactly(10.0, 60.0, 200.0);
    }

    @Test
    void labelsThatTouchStandAroundTheirMean() {
        // Both want 100: they share the way.
        assertThat(LabelStack.place(List.of(100.0, 100.0), 30, 0, 300)).containsExactly(85.0, 115.0);
        assertThat(LabelStack.place(List.of(100.0, 100.0, 100.0), 30, 0, 300)).containsExactly(70.0, 100.0, 130.0);
    }

    @Test
    void labelsStayInsideTheirBounds() {
        assertThat(LabelStack.place(List.of(0.0, 0.0, 290.0, 300.0), 30, 15, 285))
                .containsExactly(15.0, 45.0, 255.0, 285.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void labelsNeverOverlapWhileThereIsRoom(long seed) {
        Random random = new Random(seed);
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            wanted.add(500 * random.nextDouble());
        }
        wanted.sort(Double::compare);
        List<Double> placed = LabelStack.place(wanted, 33, 0, 500);
        for (int i = 1; i < placed.size(); i++) {
            assertThat(placed.get(i) - placed.get(i - 1)).as("seed %d", seed).isGreaterThanOrEqualTo(33 - 1e-9);
        }
        assertThat(placed).allSatisfy(place -> assertThat(place).isBetween(-1e-9, 500 + 1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void namesOnPolesCoverNeitherNamesNorPoles(long seed) {
        Random random = new Random(seed);
        List<FlagRows.Wanted> wanted = new ArrayList<>();
        double pole = 30;
        for (int i = 0; i < 10; i++) {
            pole += 14 + 300 * random.nextDouble() * random.nextDouble();
            wanted.add(new FlagRows.Wanted(Math.min(pole, 1770), 100 + 160 * random.nextDouble()));
        }
        List<Optional<FlagRows.Place>> places = new FlagRows(0, 1800, 6).place(wanted);
        for (Optional<FlagRows.Place> one : places) {
            for (Optional<FlagRows.Place> other : places) {
                if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                    FlagRows.Place upper = one.get();
                    FlagRows.Place lower = other.get();
                    boolean covers = upper.row() == lower.row()
                            ? upper.left() < lower.right() && lower.left() < upper.right()
                            : upper.row() > lower.row() && upper.pole() > lower.left() && upper.pole() < lower.right();
                    assertThat(covers)
                            .as("seed %d: %s and %s", seed, upper, lower)
                            .isFalse();
                }
            }
        }
        assertThat(places.stream().filter(Optional::isPresent).count()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void dotsOfASwarmDoNotCoverEachOther() {
        Random random = new Random(4);
        double[] places = random.doubles(300, 0, 900).sorted().toArray();
        Swarm swarm = Swarm.of(places, 12, 400);
        double height = 0;
        for (int i = 0; i < places.length; i++) {
            height = Math.max(height, Math.abs(swarm.offset(i)));
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(places[i] - places[j], swarm.offset(i) - swarm.offset(j));
                assertThat(distance).isGreaterThanOrEqualTo(2 * swarm.radius() - 1e-6);
            }
        }
        assertThat(2 * (height + swarm.radius())).isLessThanOrEqualTo(400);
    }
}
