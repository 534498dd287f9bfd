package kleinstadt.data.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The outline of an area as plain numbers, for whoever writes it into files. Going along a ring the area lies to the left, so
 * shells turn anticlockwise and holes clockwise (RFC 7946, 3.1.6; OGC 06-103r4, 6.1.11).
 *
 * @param epsg EPSG code of its coordinates; easting or longitude comes first
 * @param polygons its polygons
 */
public record Outline(int epsg, List<Rings> polygons) {

    private static final int LEAST_POINTS = 4;

    /** Copies the list. */
    public Outline {
        polygons = List.copyOf(polygons);
    }

    /**
     * A polygon.
     *
     * @param rings the shell, then the holes; each the coordinates of one corner after the other, the last the first again
     */
    public record Rings(List<double[]> rings) {
        /** Copies the list. */
        public Rings {
            rings = List.copyOf(rings);
        }
    }

    /** The outline around areas taken together; empty where one of them has no boundary. */
    public static Optional<Outline> around(Boundaries boundaries, Collection<AreaKey> areas) {
        List<Geometry> shapes = new ArrayList<>();
        for (AreaKey area : areas) {
            Optional<Boundaries.Area> found = boundaries.find(area);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            shapes.add(found.get().shape());
        }
        return shapes.isEmpty()
                ? Optional.empty()
                : Optional.of(of(shapes.size() == 1 ? shapes.get(0) : OverlayNGRobust.union(shapes)));
    }

    private static Outline of(Geometry shape) {
        List<Rings> polygons = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) shape.getGeometryN(i);
            List<double[]> rings = new ArrayList<>();
            rings.add(ring(polygon.getExteriorRing(), true));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(ring(polygon.getInteriorRingN(hole), false));
            }
            polygons.add(new Rings(rings));
        }
        return new Outline(ReferenceSystem.UTM_32, polygons);
    }

    private static double[] ring(LinearRing ring, boolean anticlockwise) {
        Coordinate[] corners = ring.getCoordinates();
        boolean asIs = Orientation.isCCW(corners) == anticlockwise;
        double[] points = new double[2 * corners.length];
        for (int i = 0; i < corners.length; i++) {
            Coordinate corner = corners[asIs ? i : corners.length - 1 - i];
            points[2 * i] = corner.x;
            points[2 * i + 1] = corner.y;
        }
        return points;
    }

    /**
     * The same in degrees of WGS 84, rounded. Corners that fall together are dropped, and rings that enclose nothing then.
     *
     * @param decimals digits after the point; 6 are about 10 cm
     */
    public Outline inDegrees(int decimals) {
        Reprojection reprojection = Reprojection.between(epsg, ReferenceSystem.WGS_84);
        double unit = Math.pow(10, decimals);
        List<Rings> turned = new ArrayList<>();
        for (Rings polygon : polygons) {
            List<double[]> rings = new ArrayList<>();
            for (double[] ring : polygon.rings()) {
                double[] points = rounded(reprojection.apply(ring), unit);
                if (points.length >= 2 * LEAST_POINTS) {
                    rings.add(points);
                } else if (rings.isEmpty()) {
                    break;
                }
            }
            if (!rings.isEmpty()) {
                turned.add(new Rings(rings));
            }
        }
        return new Outline(ReferenceSystem.WGS_84, turned);
    }

    private static double[] rounded(double[] points, double unit) {
        double[] kept = new double[points.length];
        int count = 0;
        for (int i = 0; i < points.length; i += 2) {
            double x = Math.rint(points[i] * unit) / unit;
            double y = Math.rint(points[i + 1] * unit) / unit;
            if (count == 0 || x != kept[count - 2] || y != kept[count - 1]) {
                kept[count] = x;
                kept[count + 1] = y;
                count += 2;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** West, south, east and north end. */
    public double[] extent() {
        double[] extent = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (Rings polygon : polygons) {
            double[] shell = polygon.rings().get(0);
            for (int i = 0; i < shell.length; i += 2) {
                extent[0] = Math.min(extent[0], shell[i]);
                extent[1] = Math.min(extent[1], shell[i + 1]);
                extent[2] = Math.max(extent[2], shell[i]);
                extent[3] = Math.max(extent[3], shell[i + 1]);
            }
        }
        return extent;
    }
}
