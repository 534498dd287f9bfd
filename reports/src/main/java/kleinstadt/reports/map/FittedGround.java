package kleinstadt.reports.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A ground fitted into a rectangle of the canvas: metres to the right and upwards become units to the right and down. Each
 * shape is made once. Several threads may ask at a time.
 */
final class FittedGround {

    /** Corners lie on tenths of a unit: finer than any screen or printer shows, and shorter in an SVG. */
    private static final double GRAIN = 10;

    private final Ground ground;
    private final AffineTransform fit;
    private final double metresPerUnit;
    private final Map<Geometry, Shape> shapes = Collections.synchronizedMap(new IdentityHashMap<>());

    private FittedGround(Ground ground, Coordinate centre, double metresPerUnit, Rectangle2D area) {
        this.ground = ground;
        this.metresPerUnit = metresPerUnit;
        this.fit = new AffineTransform();
        fit.translate(area.getCenterX(), area.getCenterY());
        fit.scale(1 / metresPerUnit, -1 / metresPerUnit);
        fit.translate(-centre.getX(), -centre.getY());
    }

    /** The whole ground, as large as it fits. */
    static FittedGround whole(Ground ground, Rectangle2D area) {
        Envelope extent = ground.extent();
        double metresPerUnit = Math.max(extent.getWidth() / area.getWidth(), extent.getHeight() / area.getHeight());
        return new FittedGround(ground, extent.centre(), metresPerUnit, area);
    }

    /** The surroundings of a point, so many metres wide. */
    static FittedGround around(Ground ground, Coordinate centre, double widthMetres, Rectangle2D area) {
        return new FittedGround(ground, centre, widthMetres / area.getWidth(), area);
    }

    Ground ground() {
        return ground;
    }

    /** Metres in nature of one unit of the canvas. */
    double metresPerUnit() {
        return metresPerUnit;
    }

    /** A geometry of this ground on the canvas. */
    Shape shape(Geometry geometry) {
        // By identity, because comparing outlines corner by corner would cost more than drawing them.
        return shapes.computeIfAbsent(geometry, this::write);
    }

    private Shape write(Geometry geometry) {
        ShapeWriter writer = new ShapeWriter((Coordinate from, Point2D to) -> {
            to.setLocation(from.getX(), from.getY());
            fit.transform(to, to);
            to.setLocation(Math.rint(to.getX() * GRAIN) / GRAIN, Math.rint(to.getY() * GRAIN) / GRAIN);
        });
        writer.setRemoveDuplicatePoints(true);
        return new Path2D.Double(writer.toShape(geometry));
    }

    /** A point well inside an area; empty where there is no such area. */
    Optional<Point2D> findPoint(AreaKey key) {
        return ground.findPoint(key).map(point -> fit.transform(new Point2D.Double(point.getX(), point.getY()), null));
    }

    /** A window of the ground on the canvas. */
    Rectangle2D rectangle(Envelope window) {
        Point2D corner = fit.transform(new Point2D.Double(window.getMinX(), window.getMaxY()), null);
        return new Rectangle2D.Double(
                corner.getX(), corner.getY(), window.getWidth() / metresPerUnit, window.getHeight() / metresPerUnit);
    }

    /** The part of the ground that a rectangle of the canvas shows. */
    Envelope window(Rectangle2D area) {
        double left = (area.getMinX() - fit.getTranslateX()) / fit.getScaleX();
        double right = (area.getMaxX() - fit.getTranslateX()) / fit.getScaleX();
        double top = (area.getMinY() - fit.getTranslateY()) / fit.getScaleY();
        double bottom = (area.getMaxY() - fit.getTranslateY()) / fit.getScaleY();
        return new Envelope(left, right, bottom, top);
    }
}
