package kleinstadt.data.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * TopoJSON: each stretch of border is stored once as an arc, and rings name the arcs they run along, {@code ~i} for arc i
 * backwards. With a {@code transform} arcs are steps between whole numbers. See the TopoJSON specification 1.0.
 */
final class TopoJson implements BoundaryFormat {

    @Override
    public String name() {
        return "TopoJSON";
    }

    @Override
    public boolean recognises(Path path) throws IOException {
        return JsonShapes.isObjectOfType(path, "Topology");
    }

    @Override
    public List<BoundaryLayer> read(Path path) throws IOException {
        JsonNode root = JsonShapes.read(path);
        List<List<Coordinate>> arcs = arcs(root);
        int epsg = JsonShapes.epsg(root);
        List<BoundaryLayer> layers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> object : root.path("objects").properties()) {
            List<BoundaryFeature> features = new ArrayList<>();
            addFeatures(object.getValue(), arcs, features);
            layers.add(new BoundaryLayer(object.getKey(), epsg, features));
        }
        return layers;
    }

    private static void addFeatures(JsonNode object, List<List<Coordinate>> arcs, List<BoundaryFeature> features)
            throws IOException {
        if (object.path("type").asText("").equals("GeometryCollection")) {
            for (JsonNode member : object.path("geometries")) {
                addFeatures(member, arcs, features);
            }
        } else {
            features.add(new BoundaryFeature(JsonShapes.attributes(object), shape(object, arcs)));
        }
    }

    private static List<List<Coordinate>> arcs(JsonNode root) throws IOException {
        JsonNode transform = root.path("transform");
        boolean steps = transform.isObject();
        Coordinate scale = steps ? JsonShapes.corner(transform.path("scale")) : new CoordinateXY(1, 1);
        Coordinate origin = steps ? JsonShapes.corner(transform.path("translate")) : new CoordinateXY(0, 0);
        List<List<Coordinate>> arcs = new ArrayList<>();
        for (JsonNode arc : root.path("arcs")) {
            List<Coordinate> corners = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (JsonNode position : arc) {
                Coordinate corner = JsonShapes.corner(position);
                x = steps ? x + corner.x : corner.x;
                y = steps ? y + corner.y : corner.y;
                corners.add(new CoordinateXY(x * scale.x + origin.x, y * scale.y + origin.y));
            }
            arcs.add(corners);
        }
        return arcs;
    }

    private static @Nullable Geometry shape(JsonNode object, List<List<Coordinate>> arcs) throws IOException {
        Rings rings = new Rings();
        List<Polygon> polygons = new ArrayList<>();
        switch (object.path("type").asText("")) {
            case "Polygon" -> add(object.path("arcs"), arcs, rings, polygons);
            case "MultiPolygon" -> {
                for (JsonNode part : object.path("arcs")) {
                    add(part, arcs, rings, polygons);
                }
            }
            default -> {
                // Points and lines enclose nothing.
            }
        }
        return rings.shape(polygons);
    }

    private static void add(JsonNode polygon, List<List<Coordinate>> arcs, Rings rings, List<Polygon> polygons)
            throws IOException {
        List<Coordinate[]> corners = new ArrayList<>();
        for (JsonNode ring : polygon) {
            corners.add(ring(ring, arcs));
        }
        Polygon made = rings.polygon(corners);
        if (made != null) {
            polygons.add(made);
        }
    }

    private static Coordinate[] ring(JsonNode ring, List<List<Coordinate>> arcs) throws IOException {
        List<Coordinate> corners = new ArrayList<>();
        for (JsonNode number : ring) {
            int index = number.asInt(Integer.MAX_VALUE);
            boolean backwards = index < 0;
            int arc = backwards ? ~index : index;
            if (!number.isInt() || arc >= arcs.size()) {
                throw new IOException("a ring names arc " + number + ", but there are " + arcs.size());
            }
            List<Coordinate> along = new ArrayList<>(arcs.get(arc));
            if (backwards) {
                Collections.reverse(along);
            }
            // The first corner of an arc is the last of the arc before.
            boolean joins = !corners.isEmpty()
                    && !along.isEmpty()
                    && corners.get(corners.size() - 1).equals2D(along.get(0));
            corners.addAll(joins ? along.subList(1, along.size()) : along);
        }
        return JsonShapes.close(corners);
    }
}
