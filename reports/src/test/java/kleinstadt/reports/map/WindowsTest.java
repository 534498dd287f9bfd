package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

final class WindowsTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Geometry LAND = GEOMETRY.toGeometry(new Envelope(0, 1000, 0, 1000));
    private static final Envelope SIZE = new Envelope(0, 100, 0, 50);

    @Test
    void aTownInTheMiddleOfTheLandStandsInTheMiddleOfTheMap() {
        assertThat(Windows.middle(LAND, point(500, 500), SIZE)).isEqualTo(new Coordinate(500, 500));
    }

    /** Half of the map would be sea; the middle of its land lies 25 inland, twice that is more than a town may move. */
    @Test
    void aTownAtTheCoastMovesTowardsTheShore() {
        assertThat(Windows.middle(LAND, point(1000, 500), SIZE)).isEqualTo(new Coordinate(972, 500));
    }

    @Test
    void aTownOutsideOfAllLandStaysWhereItIs() {
        assertThat(Windows.middle(LAND, point(5000, 5000), SIZE)).isEqualTo(new Coordinate(5000, 5000));
    }

    private static Point point(double x, double y) {
        return GEOMETRY.createPoint(new Coordinate(x, y));
    }
}
