package kleinstadt.reports.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Boundaries fitted into a drawing area: metres east and north become units right and down. Shapes of Länder and Kreise are
 * made once and serve every map.
 */
final class Ground {

    /** Corners nearer to each other than this, in units of the canvas, are drawn as one. */
    private static final double DECIMATION = 0.4;

    private final Boundaries boundaries;
    private final Rectangle2D area;
    private final Map<AreaKey, Geometry> geometries = new HashMap<>();
    private final double metresPerUnit;
    private final Shape laender;
    private final Shape kreise;
    private final AffineTransform fit;

    /**
     * Fits boundaries into an area.
     *
     * @throws IllegalArgumentException if there are no boundaries
     */
    Ground(Boundaries boundaries, Rectangle2D area) {
        this.boundaries = boundaries;
        this.area = area;
        Envelope extent = new Envelope();
        boundaries.areas().forEach(each -> {
            geometries.put(each.key(), each.shape());
            extent.expandToInclude(each.shape().getEnvelopeInternal());
        });
        if (extent.isNull()) {
            throw new IllegalArgumentException("expected boundaries to draw, found none");
        }
        this.metresPerUnit = Math.max(extent.getWidth() / area.getWidth(), extent.getHeight() / area.getHeight());
        this.fit = new AffineTransform();
        fit.translate(area.getCenterX(), area.getCenterY());
        fit.scale(1 / metresPerUnit, -1 / metresPerUnit);
        fit.translate(-extent.centre().getX(), -extent.centre().getY());
        this.laender = level(AreaLevel.LAND);
        this.kreise = level(AreaLevel.KREIS);
    }

    /** A writer for one thread: JTS keeps the point it is working on in the writer. */
    private ShapeWriter writer() {
        ShapeWriter writer = new ShapeWriter((Coordinate from, Point2D to) -> {
            to.setLocation(from.getX(), from.getY());
            fit.transform(to, to);
        });
        writer.setRemoveDuplicatePoints(true);
        writer.setDecimation(DECIMATION * metresPerUnit);
        return writer;
    }

    /** Whether this ground shows these boundaries in this area. */
    @SuppressWarnings("ReferenceEquality")
    boolean fits(Boundaries other, Rectangle2D otherArea) {
        // The same object, not the same content: comparing thousands of polygons would cost more than drawing them.
        return boundaries == other && area.equals(otherArea);
    }

    /** All Länder. */
    Shape laender() {
        return laender;
    }

    /** All Kreise. */
    Shape kreise() {
        return kreise;
    }

    /** The areas together, without borders between them; empty where none of them has a boundary. */
    Optional<Shape> findShape(Collection<AreaKey> keys) {
        Geometry[] parts = keys.stream()
                .filter(geometries::containsKey)
                .map(geometries::get)
                .toArray(Geometry[]::new);
        if (parts.length == 0) {
            return Optional.empty();
        }
        Geometry whole = parts.length == 1
                ? parts[0]
                : parts[0].getFactory().createGeometryCollection(parts).union();
        return Optional.of(writer().toShape(whole));
    }

    /** A point well inside the area, for its mark; empty where it has no boundary. */
    Optional<Point2D> findPoint(AreaKey key) {
        return Optional.ofNullable(geometries.get(key)).map(geometry -> toCanvas(geometry.getInteriorPoint()));
    }

    private Point2D toCanvas(Point point) {
        return fit.transform(new Point2D.Double(point.getX(), point.getY()), null);
    }

    /**
     * The middle of the largest hole in an area, for the name of what lies in it: Berlin in Brandenburg. Empty where the
     * area has no hole.
     */
    Optional<Point2D> findGap(AreaKey key) {
        Geometry geometry = geometries.get(key);
        if (geometry == null) {
            return Optional.empty();
        }
        Polygon largest = geometry.getFactory().createPolygon();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            if (geometry.getGeometryN(part) instanceof Polygon polygon) {
                for (int ring = 0; ring < polygon.getNumInteriorRing(); ring++) {
                    Polygon hole = geometry.getFactory().createPolygon(polygon.getInteriorRingN(ring));
                    largest = hole.getArea() > largest.getArea() ? hole : largest;
                }
            }
        }
        return largest.isEmpty() ? Optional.empty() : Optional.of(toCanvas(largest.getCentroid()));
    }

    /** Metres in nature of one unit of the canvas. */
    double metresPerUnit() {
        return metresPerUnit;
    }

    private Shape level(AreaLevel level) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ShapeWriter writer = writer();
        boundaries.listLevel(level).forEach(each -> path.append(writer.toShape(each.shape()), false));
        return path;
    }
}
