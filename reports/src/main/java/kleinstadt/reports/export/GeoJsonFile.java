package kleinstadt.reports.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kleinstadt.data.boundary.Outline;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Source;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.LocalText;

/**
 * Writes towns with their newest figures as GeoJSON (RFC 7946): WGS 84, longitude first. A figure is a property under its
 * indicator's name; where there is none it is null and {@code …_reason} says why. What the properties mean, their periods, units
 * and licences stand in members of the collection that readers of GeoJSON pass over.
 */
public final class GeoJsonFile {

    /** Ten centimetres: finer than the boundaries, which are whole metres. */
    private static final int DECIMALS = 6;

    private final MapData map;
    private final ExportData data;
    private final ExportTexts texts;

    private GeoJsonFile(MapData map) {
        this.map = map;
        this.data = map.data();
        this.texts = new ExportTexts(data.locale());
    }

    /**
     * Writes the file.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(MapData map, Path file) throws IOException {
        JsonText.write(file, new GeoJsonFile(map).collection());
    }

    private ObjectNode collection() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("type", "FeatureCollection");
        root.put("title", texts.title());
        root.put("description", texts.text("description.latest"));
        root.put("territory", data.territory().map(Object::toString).orElse("reported"));
        ObjectNode indicators = root.putObject("indicators");
        data.latest().forEach(latest -> describe(latest, indicators));
        ObjectNode sources = root.putObject("sources");
        data.sources().forEach(source -> sources.put(source.id(), texts.sourceLine(source)));
        map.boundaries().map(Source::id).ifPresent(id -> root.put("boundaries", id));
        map.boundaries().ifPresent(source -> sources.put(source.id(), texts.sourceLine(source)));
        ArrayNode features = root.putArray("features");
        map.towns().forEach(place -> feature(place, features.addObject()));
        return root;
    }

    private void describe(ExportData.Latest latest, ObjectNode indicators) {
        IndicatorDefinition definition = latest.definition();
        LocalText text = definition.text(data.locale());
        ObjectNode node = indicators.putObject(MapData.column(definition.id()));
        node.put("id", definition.id());
        node.put("name", text.name());
        node.put("unit", texts.unit(definition.unit()));
        node.put("decimals", definition.decimals());
        node.put("period", latest.period().toString());
        ArrayNode sources = node.putArray("sources");
        latest.listSources().forEach(sources::add);
    }

    private void feature(MapData.Place place, ObjectNode node) {
        AreaKey area = place.town().area(data.unit());
        node.put("type", "Feature");
        node.put("id", area.key());
        Optional<Outline> outline = place.outline().map(shape -> shape.inDegrees(DECIMALS));
        outline.ifPresent(shape -> {
            ArrayNode box = node.putArray("bbox");
            for (double end : shape.extent()) {
                box.add(end);
            }
        });
        ObjectNode properties = node.putObject("properties");
        properties.put("ags", area.key());
        properties.put("name", data.nameOf(area));
        properties.put("association", place.town().verband().key());
        properties.put("association_name", place.town().verbandName());
        properties.put("in_set", place.inSet());
        for (ExportData.Latest latest : data.latest()) {
            String column = MapData.column(latest.definition().id());
            Value value = latest.value(area);
            if (value instanceof Value.Known known) {
                properties.put(column, known.number());
            } else if (value instanceof Value.Missing missing) {
                properties.putNull(column);
                properties.put(column + "_reason", missing.reason().name());
            }
        }
        if (outline.isPresent()) {
            geometry(outline.get(), node.putObject("geometry"));
        } else {
            node.putNull("geometry");
        }
    }

    private static void geometry(Outline outline, ObjectNode node) {
        node.put("type", "MultiPolygon");
        ArrayNode polygons = node.putArray("coordinates");
        for (Outline.Rings polygon : outline.polygons()) {
            ArrayNode rings = polygons.addArray();
            for (double[] ring : polygon.rings()) {
                ArrayNode corners = rings.addArray();
                for (int i = 0; i < ring.length; i += 2) {
                    corners.addArray().add(ring[i]).add(ring[i + 1]);
                }
            }
        }
    }
}
