package kleinstadt.reports.map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Turns boundaries so that north is up in the middle of the East.
 *
 * <p>Boundaries come in ETRS89 / UTM zone 32, whose meridian lies at 9° east, so that its grid is turned by 2.7° against
 * north in the middle of the East. The angle between both is atan(tan(λ − 9°) sin φ) (Snyder, Map Projections: A Working
 * Manual, 1987, on the Transverse Mercator of the sphere). A turn keeps distances, angles and areas. Areas are true to half
 * a percent all over the East, so nothing has to be projected anew.
 */
final class NorthUp {

    private static final double MERIDIAN = 9;
    private static final double LONGITUDE = 12.4;
    private static final double LATITUDE = 52.3;

    private static final double ANGLE =
            Math.atan(Math.tan(Math.toRadians(LONGITUDE - MERIDIAN)) * Math.sin(Math.toRadians(LATITUDE)));

    private static final AffineTransformation TURN = AffineTransformation.rotationInstance(-ANGLE);

    private NorthUp() {}

    /** The turned shape, in metres to the right and upwards. */
    static Geometry turn(Geometry shape) {
        return TURN.transform(shape);
    }
}
