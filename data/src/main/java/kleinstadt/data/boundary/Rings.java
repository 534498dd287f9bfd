package kleinstadt.data.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Makes polygons out of rings of corners. Rings of fewer than three corners enclose nothing and are left out. */
final class Rings {

    private static final int LEAST_POINTS = 4;

    private final GeometryFactory factory = new GeometryFactory();

    /** A polygon of a shell and its holes; null where the shell encloses nothing. */
    @Nullable
    Polygon polygon(List<Coordinate[]> rings) {
        if (rings.isEmpty() || rings.get(0).length < LEAST_POINTS) {
            return null;
        }
        LinearRing[] holes = rings.stream()
                .skip(1)
                .filter(ring -> ring.length >= LEAST_POINTS)
                .map(factory::createLinearRing)
                .toArray(LinearRing[]::new);
        return factory.createPolygon(factory.createLinearRing(rings.get(0)), holes);
    }

    /** Polygons as one shape; null where there is none. */
    @Nullable
    Geometry shape(List<Polygon> polygons) {
        return switch (polygons.size()) {
            case 0 -> null;
            case 1 -> polygons.get(0);
            default -> factory.createMultiPolygon(polygons.toArray(new Polygon[0]));
        };
    }

    /**
     * A shape of rings that do not say which belong together: clockwise ones are shells, the others are holes of the
     * smallest shell around them. A hole outside every shell is taken for a shell.
     */
    @Nullable
    Geometry shapeOfUnsorted(List<Coordinate[]> rings) {
        List<Polygon> shells = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (Coordinate[] corners : rings) {
            if (corners.length >= LEAST_POINTS) {
                LinearRing ring = factory.createLinearRing(corners);
                if (Orientation.isCCWArea(corners)) {
                    holes.add(ring);
                } else {
                    shells.add(factory.createPolygon(ring));
                }
            }
        }
        List<List<LinearRing>> holesByShell = new ArrayList<>();
        shells.sort(Comparator.comparingDouble(Polygon::getArea));
        shells.forEach(shell -> holesByShell.add(new ArrayList<>()));
        List<Polygon> polygons = new ArrayList<>();
        for (LinearRing hole : holes) {
            int around = findAround(shells, hole);
            if (around < 0) {
                polygons.add(factory.createPolygon(hole));
            } else {
                holesByShell.get(around).add(hole);
            }
        }
        for (int i = 0; i < shells.size(); i++) {
            LinearRing[] own = holesByShell.get(i).toArray(new LinearRing[0]);
            polygons.add(factory.createPolygon(shells.get(i).getExteriorRing(), own));
        }
        return shape(polygons);
    }

    private int findAround(List<Polygon> shells, LinearRing hole) {
        Polygon filled = factory.createPolygon(hole);
        for (int i = 0; i < shells.size(); i++) {
            Polygon shell = shells.get(i);
            if (shell.getEnvelopeInternal().contains(hole.getEnvelopeInternal())
                    && shell.contains(filled.getInteriorPoint())) {
                return i;
            }
        }
        return -1;
    }
}
