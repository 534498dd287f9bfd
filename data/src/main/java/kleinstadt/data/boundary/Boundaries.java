package kleinstadt.data.boundary;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;
import org.locationtech.jts.geom.Geometry;

/**
 * Boundaries of the eastern Gemeinden, Kreise and Länder in ETRS89 / UTM zone 32N (EPSG 25832, metres), simplified as one
 * coverage so that neighbours share their border.
 *
 * @param source id of the source
 * @param territory territory of the boundaries
 * @param areas the areas in the order of their keys
 */
public record Boundaries(String source, TerritoryDate territory, List<Area> areas) {

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
    public record Area(AreaKey key, String name, Geometry shape) {}

    /** The areas of a level in order. */
    public List<Area> listLevel(AreaLevel level) {
        return areas.stream().filter(area -> area.key().level() == level).toList();
    }

    /** The area of a key; empty where there is none. */
    public Optional<Area> find(AreaKey key) {
        return areas.stream().filter(area -> area.key().equals(key)).findFirst();
    }
}
