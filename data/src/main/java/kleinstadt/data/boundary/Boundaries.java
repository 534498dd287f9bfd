package kleinstadt.data.boundary;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;
import org.locationtech.jts.geom.Geometry;

/**
 * Boundaries of the eastern Gemeinden, Kreise and Länder in ETRS89 / UTM zone 32N (EPSG 25832, metres).
 *
 * @param source id of the source
 * @param territory territory of the boundaries
 * @param areas the areas in the order of their keys
 */
public record Boundaries(String source, TerritoryDate territory, List<Area> areas) {

    private static final double SQUARE_METRES_PER_KM2 = 1e6;

    /** Copies the areas. */
    public Boundaries {
        areas = List.copyOf(areas);
    }

    /**
     * An area and its shape.
     *
     * @param key the area
     * @param name short name
     * @param shape polygon or multipolygon in metres
     */
    public record Area(AreaKey key, String name, Geometry shape) {

        /** What the outline encloses, in km². The projection makes it up to a thousandth smaller than in nature. */
        public double areaKm2() {
            return shape.getArea() / SQUARE_METRES_PER_KM2;
        }
    }

    /** The areas of a level in order. */
    public List<Area> listLevel(AreaLevel level) {
        return areas.stream().filter(area -> area.key().level() == level).toList();
    }

    /** The area of a key; empty where there is none. */
    public Optional<Area> find(AreaKey key) {
        return areas.stream().filter(area -> area.key().equals(key)).findFirst();
    }

    /** The Gemeinden in order. */
    public SortedSet<AreaKey> listGemeinden() {
        SortedSet<AreaKey> keys = new TreeSet<>();
        listLevel(AreaLevel.GEMEINDE).forEach(area -> keys.add(area.key()));
        return keys;
    }

    /** How detailed the Gemeinden are: the number of corners of their outlines. */
    public long countCorners() {
        return listLevel(AreaLevel.GEMEINDE).stream()
                .mapToLong(area -> area.shape().getNumPoints())
                .sum();
    }

    /**
     * The same for maps: Gemeinden simplified as one coverage, so that neighbours share their border, and Kreise and Länder
     * built from them, so that borders coincide.
     */
    public Boundaries simplified() {
        return new Boundaries(source, territory, SimplifiedCoverage.of(areas));
    }
}
