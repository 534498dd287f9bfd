package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * The Gemeinden of the East as a map needs them, north up, in metres: prepared once for all towns and languages. Several
 * threads may ask at a time.
 */
final class Ground {

    /** Berlin, which the boundaries leave out. */
    static final AreaKey BERLIN = AreaKey.land("11");

    /** Metres: the square root of the corners cut off a map of the whole East, where a unit of the canvas is 600 m. */
    private static final double TOLERANCE = 1000;

    private final Map<AreaKey, Geometry> gemeinden;
    private final List<Borders.Border> borders;
    private final Map<AreaLevel, Geometry> levels = new ConcurrentHashMap<>();
    private final Geometry whole;
    private final Map<List<AreaKey>, Optional<Geometry>> unions = new ConcurrentHashMap<>();
    private final Map<AreaKey, Optional<Geometry>> wholes = new ConcurrentHashMap<>();

    private Ground(Map<AreaKey, Geometry> gemeinden) {
        this.gemeinden = gemeinden;
        this.borders = Borders.of(gemeinden);
        this.whole = CoverageUnion.union(gemeinden.values().toArray(new Geometry[0]));
    }

    /**
     * The ground of a map that shows the surroundings of a town, with every corner.
     *
     * @throws IllegalArgumentException if there are no Gemeinden
     */
    static Ground detailed(Boundaries boundaries) {
        return new Ground(turned(boundaries));
    }

    /**
     * The ground of a map of the whole East: simplified as one coverage, so that neighbours keep one common border.
     *
     * @throws IllegalArgumentException if there are no Gemeinden
     */
    static Ground overview(Boundaries boundaries) {
        Map<AreaKey, Geometry> detailed = turned(boundaries);
        Geometry[] simple = CoverageSimplifier.simplify(detailed.values().toArray(new Geometry[0]), TOLERANCE);
        Map<AreaKey, Geometry> simplified = new TreeMap<>();
        int index = 0;
        for (AreaKey key : detailed.keySet()) {
            simplified.put(key, simple[index]);
            index++;
        }
        return new Ground(simplified);
    }

    private static Map<AreaKey, Geometry> turned(Boundaries boundaries) {
        Map<AreaKey, Geometry> turned = new TreeMap<>();
        boundaries.listLevel(AreaLevel.GEMEINDE).forEach(area -> turned.put(area.key(), NorthUp.turn(area.shape())));
        if (turned.isEmpty()) {
            throw new IllegalArgumentException("expected boundaries to draw, found none");
        }
        return turned;
    }

    /** All land. */
    Geometry whole() {
        return whole;
    }

    Envelope extent() {
        return whole.getEnvelopeInternal();
    }

    /** All borders. */
    List<Borders.Border> listBorders() {
        return borders;
    }

    /** Borders of a level that are none of a higher one. */
    Geometry borders(AreaLevel level) {
        return levels.computeIfAbsent(level, each -> Borders.select(borders, border -> border.level() == each));
    }

    /** The parts of a shape that reach into a window. */
    List<Geometry> listPieces(Geometry shape, Envelope window) {
        List<Geometry> pieces = new ArrayList<>();
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            Geometry piece = shape.getGeometryN(part);
            if (piece.getEnvelopeInternal().intersects(window)) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** Gemeinden together, without borders between them; empty where none of them has a boundary. */
    Optional<Geometry> find(List<AreaKey> keys) {
        return unions.computeIfAbsent(keys, this::union);
    }

    private Optional<Geometry> union(List<AreaKey> keys) {
        List<Geometry> parts = new ArrayList<>();
        for (AreaKey key : keys) {
            Geometry part = gemeinden.get(key);
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parts.size() == 1 ? parts.get(0) : CoverageUnion.union(parts.toArray(new Geometry[0])));
    }

    /** Everything a key from two digits on begins, without borders between: a Kreis or a Land; empty where there is none. */
    Optional<Geometry> findWhole(AreaKey larger) {
        return wholes.computeIfAbsent(
                larger,
                key -> union(gemeinden.keySet().stream()
                        .filter(gemeinde -> gemeinde.key().startsWith(key.key()))
                        .toList()));
    }

    /** A point well inside a Gemeinde, Kreis or Land, or in the gap of Berlin; empty where there is no such area. */
    Optional<Point> findPoint(AreaKey key) {
        if (key.equals(BERLIN)) {
            return findGap().map(Geometry::getCentroid);
        }
        Geometry gemeinde = gemeinden.get(key);
        return gemeinde == null
                ? findWhole(key).map(Geometry::getInteriorPoint)
                : Optional.of(gemeinde.getInteriorPoint());
    }

    /** The largest hole in the land, where Berlin lies; empty where there is no hole. */
    Optional<Geometry> findGap() {
        GeometryFactory factory = whole.getFactory();
        @Nullable Polygon largest = null;
        for (int part = 0; part < whole.getNumGeometries(); part++) {
            if (whole.getGeometryN(part) instanceof Polygon polygon) {
                for (int ring = 0; ring < polygon.getNumInteriorRing(); ring++) {
                    LinearRing hole = polygon.getInteriorRingN(ring);
                    Polygon filled = factory.createPolygon(hole);
                    largest = largest == null || filled.getArea() > largest.getArea() ? filled : largest;
                }
            }
        }
        return Optional.ofNullable(largest);
    }
}
