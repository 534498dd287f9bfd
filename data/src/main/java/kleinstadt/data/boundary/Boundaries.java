package kleinstadt.data.boundary;

import java.util.List;
import java.util.Map;
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
    private static final double FALSE_EASTING = 500_000;
    private static final double MERIDIAN_SCALE = 0.9996;

    /** Mean radius of curvature of the ellipsoid in Germany. */
    private static final double EARTH_RADIUS_METRES = 6_383_000;

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

        /**
         * What the outline encloses in nature, in km². The projection makes areas smaller by 0.0008 on its meridian and
         * larger by 0.0035 at the Neisse; that is undone with the scale at the middle of the area.
         */
        public double areaKm2() {
            double offMeridian = (shape.getCentroid().getX() - FALSE_EASTING) / (MERIDIAN_SCALE * EARTH_RADIUS_METRES);
            double scale = MERIDIAN_SCALE * (1 + offMeridian * offMeridian / 2);
            return shape.getArea() / (scale * scale) / SQUARE_METRES_PER_KM2;
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
     *
     * @param names names for areas this set does not name, as one of Gemeinden alone does not name its Kreise
     */
    public Boundaries simplified(Map<AreaKey, String> names) {
        return new Boundaries(source, territory, SimplifiedCoverage.of(areas, names));
    }
}
