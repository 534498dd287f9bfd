package kleinstadt.reports.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.indicators.definition.IndicatorDefinition;

/**
 * Writes all figures as JSON-stat 2.0: a dataset for each indicator, and a collection that lists them. Datasets by theme would be
 * nearly empty cubes, since indicators have different periods.
 */
public final class JsonStatFiles {

    private JsonStatFiles() {}

    /**
     * Writes the files.
     *
     * @return their names in the folder
     * @throws IOException if one cannot be written
     */
    public static List<String> write(ExportData data, Path folder) throws IOException {
        ExportTexts texts = new ExportTexts(data.locale());
        List<String> names = new ArrayList<>();
        ObjectNode collection = JsonNodeFactory.instance.objectNode();
        collection.put("version", "2.0");
        collection.put("class", "collection");
        collection.put("label", texts.title());
        collection.put("updated", data.newestDay().toString());
        collection
                .putArray("note")
                .add(texts.text("description"))
                .add(texts.territory(data))
                .add(texts.towns(data));
        ArrayNode items = collection.putObject("link").putArray("item");
        for (IndicatorDefinition definition : data.indicators()) {
            String name = definition.id() + ".json";
            JsonText.write(folder.resolve(name), new JsonStatCube(data, definition).write());
            items.addObject()
                    .put("class", "dataset")
                    .put("href", name)
                    .put("label", definition.text(data.locale()).name());
            names.add(name);
        }
        JsonText.write(folder.resolve("collection.json"), collection);
        names.add("collection.json");
        return names;
    }
}
