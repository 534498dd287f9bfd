package kleinstadt.data.boundary;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CRSFactory;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * Turns coordinates of one reference system into another. Easting or longitude always comes first, northing or latitude
 * second, whatever order the EPSG registry names for a system.
 *
 * <p>Between ETRS89 and WGS 84 nothing is shifted (they differ by less than a metre). From DHDN the seven parameters are used
 * that fit Saxony; those for all of Germany (EPSG 1777, accurate to 3 m) differ from them by 1 m in the corners of the East.
 * Both are far below the detail of the boundaries at hand. A reprojection may be shared by threads.
 */
public final class Reprojection {

    private final MathTransform transform;

    private Reprojection(MathTransform transform) {
        this.transform = transform;
    }

    /**
     * The reprojection from one system to another.
     *
     * @param fromEpsg EPSG code of the given coordinates
     * @param toEpsg EPSG code of the wanted coordinates
     * @throws IllegalArgumentException if one of them is not a system that boundaries are read in
     */
    public static Reprojection between(int fromEpsg, int toEpsg) {
        try {
            CRSFactory systems = ReferencingFactoryFinder.getCRSFactory(null);
            // Asked through CRS.findMathTransform, GeoTools would look for a way in its EPSG database.
            return new Reprojection(new DefaultCoordinateOperationFactory()
                    .createOperation(
                            systems.createFromWKT(ReferenceSystem.wktOf(fromEpsg)),
                            systems.createFromWKT(ReferenceSystem.wktOf(toEpsg)))
                    .getMathTransform());
        } catch (FactoryException e) {
            throw new IllegalStateException("no way from EPSG " + fromEpsg + " to EPSG " + toEpsg, e);
        }
    }

    /**
     * Points in the other system.
     *
     * @param points easting (or longitude) and northing (or latitude) of one point after the other; left as it is
     * @return as many numbers in the same order
     * @throws IllegalArgumentException if the count is odd or a point lies where the projection is not defined
     */
    public double[] apply(double[] points) {
        if (points.length % 2 != 0) {
            throw new IllegalArgumentException("expected pairs of coordinates, found " + points.length + " numbers");
        }
        double[] turned = new double[points.length];
        try {
            transform.transform(points, 0, turned, 0, points.length / 2);
        } catch (TransformException e) {
            throw new IllegalArgumentException("a point lies outside the projection: " + e.getMessage(), e);
        }
        return turned;
    }

    /**
     * A geometry in the other system, corner by corner.
     *
     * @throws IllegalArgumentException if a corner lies where the projection is not defined
     */
    Geometry apply(Geometry geometry) {
        GeometryEditor editor = new GeometryEditor(new GeometryFactory());
        return editor.edit(geometry, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] corners, Geometry part) {
                double[] points = new double[2 * corners.length];
                for (int i = 0; i < corners.length; i++) {
                    points[2 * i] = corners[i].x;
                    points[2 * i + 1] = corners[i].y;
                }
                double[] turned = apply(points);
                Coordinate[] result = new Coordinate[corners.length];
                for (int i = 0; i < corners.length; i++) {
                    result[i] = new CoordinateXY(turned[2 * i], turned[2 * i + 1]);
                }
                return result;
            }
        });
    }
}
