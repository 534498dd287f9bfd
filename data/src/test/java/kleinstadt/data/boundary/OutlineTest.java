package kleinstadt.data.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.snapshot.Snapshots;
import org.junit.jupiter.api.Test;

final class OutlineTest {

    private static final AreaKey WEST = AreaKey.gemeinde("13000001");
    private static final AreaKey EAST = AreaKey.gemeinde("13000002");

    /** Two squares side by side, the western with a hole; its shell turns one way, the eastern the other. */
    private static final Boundaries BOUNDARIES = BoundaryText.parse("""
            test	2025-08-31
            GEMEINDE:13000001	West	600000 5900000 0 1000 1000 0 0 -1000,600200 5900200 100 0 0 100 -100 0
            GEMEINDE:13000002	Ost	601000 5900000 1000 0 0 1000 -1000 0
            """);

    @Test
    void theAreaLiesToTheLeftOfEveryRing() {
        Outline outline = Outline.around(BOUNDARIES, List.of(WEST)).orElseThrow();
        assertThat(outline.epsg()).isEqualTo(25_832);
        List<double[]> rings = outline.polygons().get(0).rings();
        assertThat(rings).hasSize(2);
        assertThat(area(rings.get(0))).isEqualTo(1_000_000);
        assertThat(area(rings.get(1))).isEqualTo(-10_000);
        assertThat(area(Outline.around(BOUNDARIES, List.of(EAST))
                        .orElseThrow()
                        .polygons()
                        .get(0)
                        .rings()
                        .get(0)))
                .isEqualTo(1_000_000);
    }

    @Test
    void areasTakenTogetherLoseTheBorderBetweenThem() {
        Outline outline = Outline.around(BOUNDARIES, List.of(WEST, EAST)).orElseThrow();
        assertThat(outline.polygons()).hasSize(1);
        assertThat(area(outline.polygons().get(0).rings().get(0))).isEqualTo(2_000_000);
        assertThat(outline.extent()).containsExactly(600_000, 5_900_000, 602_000, 5_901_000);
    }

    @Test
    void withoutOneOfTheBoundariesThereIsNoOutline() {
        assertThat(Outline.around(BOUNDARIES, List.of(WEST, AreaKey.gemeinde("13000003"))))
                .isEmpty();
        assertThat(Outline.around(BOUNDARIES, List.of())).isEmpty();
    }

    @Test
    void inDegreesItIsRoundedAndCornersThatFallTogetherAreOne() {
        Outline fine = Outline.around(BOUNDARIES, List.of(WEST)).orElseThrow().inDegrees(6);
        assertThat(fine.epsg()).isEqualTo(4326);
        // West and south end as PROJ 9 turns the corners (600000, 5900000) and (601000, 5900000).
        assertThat(fine.extent()[0]).isCloseTo(10.498448, within(1e-6));
        assertThat(fine.extent()[1]).isCloseTo(53.23966, within(1e-6));
        for (double number : fine.polygons().get(0).rings().get(0)) {
            assertThat(Math.rint(number * 1e6) / 1e6).isEqualTo(number);
        }
        Outline coarse = Outline.around(BOUNDARIES, List.of(WEST)).orElseThrow().inDegrees(2);
        assertThat(coarse.polygons().get(0).rings()).as("the hole is gone").hasSize(1);
        assertThat(Outline.around(BOUNDARIES, List.of(WEST))
                        .orElseThrow()
                        .inDegrees(0)
                        .polygons())
                .as("nothing is left at whole degrees")
                .isEmpty();
    }

    @Test
    void everyGemeindeOfTheSnapshotHasAnOutlineThatEnclosesIt() throws IOException {
        Boundaries boundaries = Snapshots.bundled().boundaries().getNearest(BOUNDARIES.territory());
        for (AreaKey gemeinde : boundaries.listGemeinden()) {
            Outline outline = Outline.around(boundaries, List.of(gemeinde)).orElseThrow();
            double enclosed = 0;
            for (Outline.Rings polygon : outline.polygons()) {
                assertThat(area(polygon.rings().get(0))).isPositive();
                assertThat(polygon.rings().subList(1, polygon.rings().size())).allMatch(hole -> area(hole) < 0);
                enclosed +=
                        polygon.rings().stream().mapToDouble(OutlineTest::area).sum();
            }
            assertThat(enclosed)
                    .isCloseTo(boundaries.find(gemeinde).orElseThrow().shape().getArea(), within(1.0));
            assertThat(outline.inDegrees(6).polygons()).hasSameSizeAs(outline.polygons());
        }
    }

    /** By the shoelace formula: positive where the ring turns anticlockwise. Taken from its first corner, against rounding. */
    private static double area(double[] ring) {
        double twice = 0;
        for (int i = 2; i < ring.length; i += 2) {
            twice += (ring[i - 2] - ring[0]) * (ring[i + 1] - ring[1]) - (ring[i] - ring[0]) * (ring[i - 1] - ring[1]);
        }
        return twice / 2;
    }
}
