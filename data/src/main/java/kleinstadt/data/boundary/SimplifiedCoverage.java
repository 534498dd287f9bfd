package kleinstadt.data.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * Simplifies all Gemeinden together so that neighbours keep one common border, and builds Kreise and Länder from them so that
 * their borders coincide with those of the Gemeinden.
 */
final class SimplifiedCoverage {

    /** Metres: the square root of the area of the corners that are cut off; invisible on a map of the East on a page. */
    private static final double TOLERANCE_METRES = 200;

    private SimplifiedCoverage() {}

    /** The areas of a set, its Gemeinden simplified; those the set does not name have the names given. */
    static List<Boundaries.Area> of(List<Boundaries.Area> detailed, Map<AreaKey, String> otherNames) {
        TreeMap<AreaKey, Geometry> gemeinden = new TreeMap<>();
        TreeMap<AreaKey, String> names = new TreeMap<>(otherNames);
        for (Boundaries.Area area : detailed) {
            names.put(area.key(), area.name());
            if (area.key().level() == AreaLevel.GEMEINDE) {
                gemeinden.put(area.key(), area.shape());
            }
        }
        Geometry[] whole = gemeinden.values().toArray(new Geometry[0]);
        Geometry[] simple = CoverageSimplifier.simplify(whole, TOLERANCE_METRES);
        TreeMap<AreaKey, List<Geometry>> parts = new TreeMap<>();
        int index = 0;
        for (AreaKey key : gemeinden.keySet()) {
            Geometry shape = toWholeMetres(simple[index]);
            parts.computeIfAbsent(key, area -> new ArrayList<>()).add(shape);
            parts.computeIfAbsent(AreaKey.kreis(key.key().substring(0, 5)), area -> new ArrayList<>())
                    .add(shape);
            parts.computeIfAbsent(key.toLand(), area -> new ArrayList<>()).add(shape);
            index++;
        }
        List<Boundaries.Area> areas = new ArrayList<>();
        parts.forEach((key, shapes) -> areas.add(new Boundaries.Area(
                key,
                names.getOrDefault(key, key.key()),
                shapes.size() == 1 ? shapes.get(0) : CoverageUnion.union(shapes.toArray(new Geometry[0])))));
        return areas;
    }

    /** Rounds each corner on its own, so that a corner two neighbours share stays shared. */
    private static Geometry toWholeMetres(Geometry shape) {
        GeometryEditor editor = new GeometryEditor(new GeometryFactory());
        return editor.edit(shape, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] coordinates, Geometry geometry) {
                Coordinate[] rounded = new Coordinate[coordinates.length];
                for (int i = 0; i < coordinates.length; i++) {
                    rounded[i] = new CoordinateXY(Math.rint(coordinates[i].x), Math.rint(coordinates[i].y));
                }
                return rounded;
            }
        });
    }
}
