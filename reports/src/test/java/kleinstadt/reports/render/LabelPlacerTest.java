package kleinstadt.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelPlacerTest {

    private static final Rectangle2D BOUNDS = new Rectangle2D.Double(0, 0, 1700, 750);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tenNamesNeverOverlapAndStayInside(long seed) {
        List<LabelPlacer.Wanted> wanted = tenNames(seed, 700);
        List<LabelPlacer.Placed> placed = new LabelPlacer(BOUNDS, 20).place(wanted, List.of());
        for (int i = 0; i < placed.size(); i++) {
            Rectangle2D box = placed.get(i).box();
            assertThat(BOUNDS.contains(box))
                    .as("seed %d, name %d inside", seed, i)
                    .isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(box.intersects(placed.get(j).box()))
                        .as("seed %d, names %d and %d overlap", seed, i, j)
                        .isFalse();
            }
            for (LabelPlacer.Wanted point : wanted) {
                assertThat(box.contains(point.x(), point.y()))
                        .as("seed %d, name %d covers a point", seed, i)
                        .isFalse();
            }
        }
    }

    @Test
    void samePointsSamePlaces() {
        assertThat(new LabelPlacer(BOUNDS, 20).place(tenNames(9, 300), List.of()))
                .isEqualTo(new LabelPlacer(BOUNDS, 20).place(tenNames(9, 300), List.of()));
    }

    @Test
    void aloneTheNameStandsToTheRight() {
        LabelPlacer.Placed placed = new LabelPlacer(BOUNDS, 20)
                .place(List.of(new LabelPlacer.Wanted(500, 300, 100, 30)), List.of())
                .get(0);
        assertThat(placed.near()).isTrue();
        assertThat(placed.box()).isEqualTo(new Rectangle2D.Double(520, 285, 100, 30));
    }

    @Test
    void atTheRightEdgeTheNameStandsToTheLeft() {
        LabelPlacer.Placed placed = new LabelPlacer(BOUNDS, 20)
                .place(List.of(new LabelPlacer.Wanted(1690, 300, 100, 30)), List.of())
                .get(0);
        assertThat(placed.box()).isEqualTo(new Rectangle2D.Double(1570, 285, 100, 30));
    }

    private static List<LabelPlacer.Wanted> tenNames(long seed, double spread) {
        Random random = new Random(seed);
        List<LabelPlacer.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            wanted.add(new LabelPlacer.Wanted(
                    500 + spread * random.nextDouble(), 30 + 690 * random.nextDouble(), 90 + 22 * i, 30));
        }
        return wanted;
    }
}
