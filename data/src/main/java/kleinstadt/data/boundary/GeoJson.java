package kleinstadt.data.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * GeoJSON: one collection of features, in WGS 84 unless the {@code crs} member of the older edition of 2008 names another
 * system. Longitude or easting comes first in either. See RFC 7946.
 */
final class GeoJson implements BoundaryFormat {

    @Override
    public String name() {
        return "GeoJSON";
    }

    @Override
    public boolean recognises(Path path) throws IOException {
        return JsonShapes.isObjectOfType(path, "FeatureCollection");
    }

    @Override
    public List<BoundaryLayer> read(Path path) throws IOException {
        JsonNode root = JsonShapes.read(path);
        List<BoundaryFeature> features = new ArrayList<>();
        Rings rings = new Rings();
        for (JsonNode feature : root.path("features")) {
            features.add(new BoundaryFeature(JsonShapes.attributes(feature), shape(feature.path("geometry"), rings)));
        }
        String name = root.path("name").asText(String.valueOf(path.getFileName()));
        return List.of(new BoundaryLayer(name, JsonShapes.epsg(root), features));
    }

    private static @Nullable Geometry shape(JsonNode geometry, Rings rings) throws IOException {
        List<Polygon> polygons = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asText("")) {
            case "Polygon" -> add(coordinates, rings, polygons);
            case "MultiPolygon" -> {
                for (JsonNode part : coordinates) {
                    add(part, rings, polygons);
                }
            }
            default -> {
                // Points and lines enclose nothing.
            }
        }
        return rings.shape(polygons);
    }

    private static void add(JsonNode polygon, Rings rings, List<Polygon> polygons) throws IOException {
        List<Coordinate[]> corners = new ArrayList<>();
        for (JsonNode ring : polygon) {
            List<Coordinate> positions = new ArrayList<>();
            for (JsonNode position : ring) {
                positions.add(JsonShapes.corner(position));
            }
            corners.add(JsonShapes.close(positions));
        }
        Polygon made = rings.polygon(corners);
        if (made != null) {
            polygons.add(made);
        }
    }
}
