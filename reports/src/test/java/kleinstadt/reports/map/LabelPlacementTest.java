package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LabelPlacementTest {

    private static final Rectangle2D MAP = new Rectangle2D.Double(0, 0, 1100, 830);

    @Test
    void writesANameBesideItsMarkTowardsTheNearerSide() {
        List<LabelPlacement.Placed> placed = place(List.of(wanted(300, 400, 100), wanted(800, 400, 100)));

        assertThat(placed.get(0).box().getMaxX()).isEqualTo(286);
        assertThat(placed.get(1).box().getMinX()).isEqualTo(814);
        assertThat(placed).noneMatch(LabelPlacement.Placed::line);
    }

    @Test
    void keepsOffWhatMustStayVisible() {
        Rectangle2D town = new Rectangle2D.Double(270, 370, 60, 60);

        LabelPlacement.Placed placed = LabelPlacement.place(List.of(wanted(300, 400, 100)), MAP, List.of(town))
                .get(0)
                .orElseThrow();

        assertThat(placed.box().intersects(town)).isFalse();
        assertThat(placed.box().getMaxX()).isEqualTo(266);
        assertThat(placed.line()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverCoversAnotherNameOrMark(long seed) {
        List<LabelPlacement.Wanted> wanted = crowd(seed);

        List<LabelPlacement.Placed> placed = place(wanted);

        for (int one = 0; one < placed.size(); one++) {
            Rectangle2D box = placed.get(one).box();
            assertThat(MAP.contains(box))
                    .as("name %d inside, seed %d", one, seed)
                    .isTrue();
            for (int other = 0; other < placed.size(); other++) {
                if (other != one) {
                    assertThat(box.intersects(placed.get(other).box()))
                            .as("names %d and %d, seed %d", one, other, seed)
                            .isFalse();
                    assertThat(box.contains(
                                    wanted.get(other).x(), wanted.get(other).y()))
                            .as("name %d and mark %d, seed %d", one, other, seed)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineToAMarkCrossesAnotherName(long seed) {
        List<LabelPlacement.Wanted> wanted = crowd(seed);

        List<LabelPlacement.Placed> placed = place(wanted);

        for (int one = 0; one < placed.size(); one++) {
            if (placed.get(one).line()) {
                Line2D line = new Line2D.Double(
                        placed.get(one).foot(wanted.get(one)),
                        new Point2D.Double(wanted.get(one).x(), wanted.get(one).y()));
                for (int before = 0; before < one; before++) {
                    assertThat(line.intersects(placed.get(before).box()))
                            .as("line of %d and name %d, seed %d", one, before, seed)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void leavesOutANameThatNeedNotBeWrittenWhereItsMarkIsHemmedIn() {
        Rectangle2D wall = new Rectangle2D.Double(0, 0, 1100, 830);
        LabelPlacement.Wanted city = new LabelPlacement.Wanted(300, 400, 100, 30, false);

        assertThat(LabelPlacement.place(List.of(city), MAP, List.of(wall)).get(0))
                .isEmpty();
    }

    @Test
    void findsTheNearestFreePlaceWhereEverythingAroundIsTaken() {
        Rectangle2D wall = new Rectangle2D.Double(0, 0, 1100, 760);

        LabelPlacement.Placed placed = LabelPlacement.place(List.of(wanted(550, 100, 100)), MAP, List.of(wall))
                .get(0)
                .orElseThrow();

        assertThat(placed.box().getMinY()).isGreaterThanOrEqualTo(760);
        assertThat(MAP.contains(placed.box())).isTrue();
        assertThat(placed.line()).isTrue();
    }

    @Test
    void findsTheSamePlacesEveryTime() {
        assertThat(LabelPlacement.place(crowd(7), MAP, List.of()))
                .isEqualTo(LabelPlacement.place(crowd(7), MAP, List.of()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** Ten towns crowded in the middle of the map. */
    private static List<LabelPlacement.Wanted> crowd(long seed) {
        Random random = new Random(seed);
        List<LabelPlacement.Wanted> wanted = new ArrayList<>();
        for (int town = 0; town < 10; town++) {
            wanted.add(wanted(400 + 300 * random.nextDouble(), 300 + 200 * random.nextDouble(), 90 + 15 * town));
        }
        return wanted;
    }

    private static List<LabelPlacement.Placed> place(List<LabelPlacement.Wanted> wanted) {
        return LabelPlacement.place(wanted, MAP, List.of()).stream()
                .map(Optional::orElseThrow)
                .toList();
    }

    private static LabelPlacement.Wanted wanted(double x, double y, double width) {
        return new LabelPlacement.Wanted(x, y, width, 30, true);
    }
}
