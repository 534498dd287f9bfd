package kleinstadt.data.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GemeindeLocatorTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final AreaKey WEST = AreaKey.gemeinde("13076089");
    private static final AreaKey EAST = AreaKey.gemeinde("13076090");
    private static final AreaKey HOLE = AreaKey.gemeinde("13076091");

    /** Two squares side by side of 1 km, the western with a hole of 100 m that is a Gemeinde of its own. */
    private final GemeindeLocator locator = GemeindeLocator.of(new Boundaries(
            "test",
            TerritoryDate.endOf(2023),
            List.of(
                    new Boundaries.Area(WEST, "West", square(0, 0, 1000).difference(square(400, 400, 100))),
                    new Boundaries.Area(EAST, "Ost", square(1000, 0, 1000)),
                    new Boundaries.Area(HOLE, "Mitte", square(400, 400, 100)),
                    new Boundaries.Area(AreaKey.kreis("13076"), "Kreis", square(0, 0, 5000)))));

    @Test
    void aPointLiesInOneGemeindeOrNone() {
        assertThat(locator.find(10, 10)).contains(WEST);
        assertThat(locator.find(1990, 990)).contains(EAST);
        assertThat(locator.find(450, 450)).contains(HOLE);
        assertThat(locator.find(3000, 3000)).as("in the Kreis, in no Gemeinde").isEmpty();
    }

    @Test
    void aPointOnABorderBelongsToTheLowerKey() {
        assertThat(locator.find(1000, 500)).contains(WEST);
        assertThat(locator.find(400, 450)).contains(WEST);
        assertThat(locator.find(2000, 500)).contains(EAST);
    }

    @Test
    void theTerritoryIsThatOfTheBoundaries() {
        assertThat(locator.territory()).isEqualTo(TerritoryDate.endOf(2023));
    }

    @Test
    void pointsOfARowOfSquaresFallWhereArithmeticSays() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            double east = 0.5 + random.nextInt(2000);
            double north = 0.5 + random.nextInt(1000);
            AreaKey expected = east < 1000 ? WEST : EAST;
            if (east > 400 && east < 500 && north > 400 && north < 500) {
                expected = HOLE;
            }
            assertThat(locator.find(east, north))
                    .as("%s %s, seed 7", east, north)
                    .contains(expected);
        }
    }

    private static Geometry square(double east, double north, double side) {
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(east, north),
            new Coordinate(east + side, north),
            new Coordinate(east + side, north + side),
            new Coordinate(east, north + side),
            new Coordinate(east, north)
        });
    }
}
