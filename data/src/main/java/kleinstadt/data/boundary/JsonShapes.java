package kleinstadt.data.boundary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;

/** What GeoJSON and TopoJSON have in common. */
final class JsonShapes {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<Integer> FIRST_BYTES =
            Set.of((int) '{', 0xEF, (int) ' ', (int) '\n', (int) '\r', (int) '\t');

    private JsonShapes() {}

    /**
     * Whether a file is one JSON object whose {@code type} is this.
     *
     * @throws IOException if the file cannot be read
     */
    static boolean isObjectOfType(Path path, String type) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            if (!FIRST_BYTES.contains(in.read())) {
                return false;
            }
        }
        try (InputStream in = Files.newInputStream(path);
                JsonParser parser = new JsonFactory().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("type")) {
                    return value == JsonToken.VALUE_STRING && parser.getText().equals(type);
                }
                parser.skipChildren();
            }
            return false;
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    /** The whole file. */
    static JsonNode read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            JsonNode root = MAPPER.readTree(in);
            if (root == null) {
                throw new IOException("the file is empty");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new IOException("broken JSON: " + e.getOriginalMessage() + lineOf(e), e);
        }
    }

    private static String lineOf(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
    }

    /** The EPSG code the {@code crs} member names; WGS 84 where there is none. */
    static int epsg(JsonNode root) throws IOException {
        JsonNode name = root.path("crs").path("properties").path("name");
        return name.isTextual() ? ProjectionText.epsgOfName(name.asText()) : ReferenceSystem.WGS_84;
    }

    /** Members of the {@code properties} of a feature as text. */
    static Map<String, String> attributes(JsonNode feature) {
        Map<String, String> attributes = new TreeMap<>();
        for (Map.Entry<String, JsonNode> property : feature.path("properties").properties()) {
            attributes.put(property.getKey(), property.getValue().asText(""));
        }
        return attributes;
    }

    /** A position: the first two numbers. */
    static Coordinate corner(JsonNode position) throws IOException {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw new IOException("expected a position of two numbers, found " + shorten(position));
        }
        return new CoordinateXY(position.path(0).asDouble(), position.path(1).asDouble());
    }

    /** A ring, closed where the file leaves the last corner out. */
    static Coordinate[] close(List<Coordinate> corners) {
        List<Coordinate> ring = new ArrayList<>(corners);
        if (!ring.isEmpty() && !ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0).copy());
        }
        return ring.toArray(new Coordinate[0]);
    }

    static String shorten(JsonNode node) {
        String text = node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
