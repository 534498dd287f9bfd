package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kleinstadt.data.boundary.Reprojection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The turn against the projection itself, computed by GeoTools from the parameters of EPSG 4258 and 25832. */
final class NorthUpTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int ETRS89 = 4258;
    private static final int UTM_32 = 25832;

    @Test
    void theMeridianThroughTheMiddleOfTheEastRunsStraightUp() {
        Geometry meridian = turned(12.4, 52.2, 12.4, 52.4);
        Coordinate from = meridian.getCoordinates()[0];
        Coordinate to = meridian.getCoordinates()[1];

        double degreesOffNorth = Math.toDegrees(Math.atan2(to.getX() - from.getX(), to.getY() - from.getY()));

        assertThat(degreesOffNorth).isCloseTo(0, within(0.01));
    }

    /** Corners of the East: north is never more than two degrees off, and lengths are as the projection has them. */
    @ParameterizedTest
    @CsvSource({"11.0, 54.0", "13.6, 54.6", "14.9, 51.2", "10.0, 50.4"})
    void northIsNearlyUpEverywhere(double longitude, double latitude) {
        Geometry meridian = turned(longitude, latitude, longitude, latitude + 0.1);
        Coordinate from = meridian.getCoordinates()[0];
        Coordinate to = meridian.getCoordinates()[1];

        double degreesOffNorth = Math.toDegrees(Math.atan2(to.getX() - from.getX(), to.getY() - from.getY()));

        assertThat(degreesOffNorth).isBetween(-2.1, 2.1);
        assertThat(meridian.getLength()).isCloseTo(11_126, within(60.0));
    }

    private static Geometry turned(double longitude, double latitude, double otherLongitude, double otherLatitude) {
        double[] points = Reprojection.between(ETRS89, UTM_32)
                .apply(new double[] {longitude, latitude, otherLongitude, otherLatitude});
        return NorthUp.turn(GEOMETRY.createLineString(
                new Coordinate[] {new Coordinate(points[0], points[1]), new Coordinate(points[2], points[3])}));
    }
}
