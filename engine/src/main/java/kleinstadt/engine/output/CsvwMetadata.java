package kleinstadt.engine.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;

/** Describes {@code indicators.csv} for machines, after the W3C recommendation "CSV on the Web" (2015). */
final class CsvwMetadata {

    private static final String NUMBER = "double";

    private CsvwMetadata() {}

    /**
     * Writes {@code indicators.csv-metadata.json}.
     *
     * @param folder the folder that holds the table
     * @param locale language of the descriptions
     * @throws IOException if the file cannot be written
     */
    public static void write(Path folder, Locale locale) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle(
                "kleinstadt.engine.output.columns",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode context = root.putArray("@context");
        context.add("http://www.w3.org/ns/csvw");
        context.addObject().put("@language", texts.getString("language"));
        root.put("url", "indicators.csv");
        root.put("dc:title", texts.getString("title"));
        root.putObject("dialect").put("encoding", "utf-8").put("header", true).put("lineTerminators", "\r\n");
        ObjectNode schema = root.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        for (String name : Tables.INDICATOR_COLUMNS) {
            ObjectNode column = columns.addObject();
            column.put("name", name);
            column.put("titles", name);
            column.put("dc:description", texts.getString(name));
            column.put("datatype", datatype(name));
            column.put("required", required(name));
        }
        ArrayNode key = schema.putArray("primaryKey");
        key.add("ags").add("indicator").add("period").add("source");
        Json.write(folder.resolve("indicators.csv-metadata.json"), root);
    }

    private static String datatype(String column) {
        return switch (column) {
            case "value", "lower", "upper" -> NUMBER;
            case "territory" -> "date";
            default -> "string";
        };
    }

    private static boolean required(String column) {
        return switch (column) {
            case "value", "lower", "upper", "reason" -> false;
            default -> true;
        };
    }
}
