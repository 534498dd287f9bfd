package kleinstadt.data.boundary;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of a boundary file: what it says about a shape, and the shape in the file's own coordinates.
 *
 * @param attributes values as text by column name; names are compared without regard to case
 * @param shape polygon or multipolygon; null where the row has no shape or one that encloses nothing, as a line
 */
record BoundaryFeature(
        Map<String, String> attributes, @Nullable Geometry shape) {

    BoundaryFeature {
        TreeMap<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(attributes);
        attributes = copy;
    }

    /** The value of the first of these columns that the row has; empty where it has none of them. */
    Optional<String> find(String... columns) {
        for (String column : columns) {
            String value = attributes.get(column);
            if (value != null) {
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }
}
