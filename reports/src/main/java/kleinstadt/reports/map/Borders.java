package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The borders of Gemeinden that meet corner by corner, each once, with the Gemeinden on both sides. */
final class Borders {

    private static final int KREIS_DIGITS = 5;
    private static final int LAND_DIGITS = 2;

    private final GeometryFactory factory = new GeometryFactory();
    private final Map<LineSegment, Sides> segments = new HashMap<>();
    private final List<Border> borders = new ArrayList<>();

    private Borders() {}

    /**
     * A border.
     *
     * @param one the Gemeinde on one side
     * @param other the Gemeinde on the other side; empty where the land ends
     * @param line its course
     */
    record Border(AreaKey one, Optional<AreaKey> other, LineString line) {

        /** The highest level it separates; what has no other side is a border of a Land. */
        AreaLevel level() {
            if (other.isEmpty() || isDifferent(LAND_DIGITS)) {
                return AreaLevel.LAND;
            }
            return isDifferent(KREIS_DIGITS) ? AreaLevel.KREIS : AreaLevel.GEMEINDE;
        }

        private boolean isDifferent(int digits) {
            return !one.key().regionMatches(0, other.orElseThrow().key(), 0, digits);
        }
    }

    /** The Gemeinden beside a piece of border, in the order they were met. */
    private static final class Sides {
        final AreaKey one;

        @Nullable
        AreaKey other;

        Sides(AreaKey one) {
            this.one = one;
        }
    }

    /** All borders. */
    static List<Border> of(Map<AreaKey, Geometry> gemeinden) {
        Borders found = new Borders();
        gemeinden.forEach((key, shape) -> rings(shape).forEach(ring -> found.meet(key, ring)));
        gemeinden.forEach((key, shape) -> rings(shape).forEach(ring -> found.follow(key, ring)));
        return List.copyOf(found.borders);
    }

    /** Some of the borders as one geometry. */
    static Geometry select(List<Border> borders, Predicate<Border> which) {
        LineString[] lines = borders.stream().filter(which).map(Border::line).toArray(LineString[]::new);
        return new GeometryFactory().createMultiLineString(lines);
    }

    private static List<LinearRing> rings(Geometry shape) {
        List<LinearRing> rings = new ArrayList<>();
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            if (shape.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(polygon.getInteriorRingN(hole));
                }
            }
        }
        return rings;
    }

    private void meet(AreaKey key, LinearRing ring) {
        Coordinate[] corners = ring.getCoordinates();
        for (int index = 1; index < corners.length; index++) {
            Sides sides = segments.computeIfAbsent(segment(corners, index), segment -> new Sides(key));
            if (!sides.one.equals(key)) {
                sides.other = key;
            }
        }
    }

    private static LineSegment segment(Coordinate[] corners, int end) {
        LineSegment segment = new LineSegment(corners[end - 1], corners[end]);
        segment.normalize();
        return segment;
    }

    /** Parts a ring where its neighbour changes, and keeps the parts that no ring before it had. */
    private void follow(AreaKey key, LinearRing ring) {
        Coordinate[] corners = CoordinateArrays.removeRepeatedPoints(ring.getCoordinates());
        List<@Nullable Sides> beside = new ArrayList<>();
        for (int index = 1; index < corners.length; index++) {
            beside.add(segments.get(segment(corners, index)));
        }
        int begin = 0;
        for (int index = 1; index <= beside.size(); index++) {
            boolean ends = index == beside.size() || !isSame(beside.get(index), beside.get(begin));
            if (ends) {
                Sides sides = beside.get(begin);
                if (sides != null && sides.one.equals(key)) {
                    Coordinate[] course = Arrays.copyOfRange(corners, begin, index + 1);
                    borders.add(new Border(key, Optional.ofNullable(sides.other), factory.createLineString(course)));
                }
                begin = index;
            }
        }
    }

    private static boolean isSame(@Nullable Sides one, @Nullable Sides other) {
        if (one == null || other == null) {
            return false;
        }
        return one.one.equals(other.one) && Optional.ofNullable(one.other).equals(Optional.ofNullable(other.other));
    }
}
