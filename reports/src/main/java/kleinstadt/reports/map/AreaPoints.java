package kleinstadt.reports.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Points that stand for areas, to measure how far they lie apart. Several threads may ask at a time. */
final class AreaPoints {

    private static final AreaKey AROUND_BERLIN = AreaKey.land("12");
    private static final double KILOMETRE = 1000;

    private final Map<AreaKey, Geometry> shapes = new HashMap<>();
    private final Map<AreaKey, Optional<Point>> points = new ConcurrentHashMap<>();

    AreaPoints(Boundaries boundaries) {
        boundaries.areas().forEach(area -> shapes.put(area.key(), area.shape()));
    }

    /** Kilometres as the crow flies between the middles of two areas; empty where one has no boundary. */
    OptionalDouble distanceKm(AreaKey one, AreaKey other) {
        Optional<Point> from = find(one);
        Optional<Point> to = find(other);
        return from.isPresent() && to.isPresent()
                ? OptionalDouble.of(from.get().distance(to.get()) / KILOMETRE)
                : OptionalDouble.empty();
    }

    private Optional<Point> find(AreaKey key) {
        return points.computeIfAbsent(key, this::locate);
    }

    private Optional<Point> locate(AreaKey key) {
        if (key.equals(Ground.BERLIN)) {
            return Optional.ofNullable(shapes.get(AROUND_BERLIN)).flatMap(AreaPoints::middleOfGap);
        }
        return Optional.ofNullable(shapes.get(key)).map(Geometry::getInteriorPoint);
    }

    private static Optional<Point> middleOfGap(Geometry around) {
        Polygon largest = around.getFactory().createPolygon();
        for (int part = 0; part < around.getNumGeometries(); part++) {
            if (around.getGeometryN(part) instanceof Polygon polygon) {
                for (int ring = 0; ring < polygon.getNumInteriorRing(); ring++) {
                    LinearRing hole = polygon.getInteriorRingN(ring);
                    Polygon filled = around.getFactory().createPolygon(hole);
                    largest = filled.getArea() > largest.getArea() ? filled : largest;
                }
            }
        }
        return largest.isEmpty() ? Optional.empty() : Optional.of(largest.getCentroid());
    }
}
