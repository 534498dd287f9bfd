package kleinstadt.engine.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import kleinstadt.data.source.Source;
import kleinstadt.reports.export.TableColumn;

/** Describes tables for machines, after the W3C recommendations "CSV on the Web" (2015). */
final class CsvwMetadata {

    private final ResourceBundle texts;

    /**
     * Descriptions.
     *
     * @param locale language of the descriptions
     */
    CsvwMetadata(Locale locale) {
        this.texts = ResourceBundle.getBundle(
                "kleinstadt.engine.output.columns",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Writes {@code indicators.csv-metadata.json}, where readers look for what belongs to {@code indicators.csv}.
     *
     * @param folder the folder that holds the table
     * @throws IOException if the file cannot be written
     */
    void writeIndicators(Path folder) throws IOException {
        TableDescription table = TableDescriptions.get("indicators.csv");
        ObjectNode root = root();
        root.put("url", table.file());
        root.put("dc:title", texts.getString("title"));
        dialect(root);
        schema(root.putObject("tableSchema"), table);
        Json.write(folder.resolve(table.file() + "-metadata.json"), root);
    }

    /**
     * Writes the description of all tables together, with the keys that lead from one to another.
     *
     * @param sources the sources of the figures, with their licences
     * @param place where a table lies as seen from the file
     * @throws IOException if the file cannot be written
     */
    void writeAll(List<Source> sources, Function<TableDescription, String> place, Path file) throws IOException {
        ObjectNode root = root();
        root.put("dc:title", texts.getString("title"));
        root.put("dc:description", texts.getString("description"));
        ArrayNode lines = root.putArray("dc:source");
        sources.forEach(source -> lines.add(source.title() + ", " + source.notice() + ", " + source.url()));
        ArrayNode licences = root.putArray("dc:license");
        sources.stream().map(Source::licence).distinct().sorted().forEach(licences::add);
        dialect(root);
        ArrayNode tables = root.putArray("tables");
        for (TableDescription table : TableDescriptions.list()) {
            ObjectNode node = tables.addObject();
            node.put("url", place.apply(table));
            node.put("dc:title", texts.getString("table." + table.file()));
            ObjectNode schema = node.putObject("tableSchema");
            schema(schema, table);
            references(schema, table, place);
        }
        Json.write(file, root);
    }

    private ObjectNode root() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode context = root.putArray("@context");
        context.add("http://www.w3.org/ns/csvw");
        context.addObject().put("@language", texts.getString("language"));
        return root;
    }

    private static void dialect(ObjectNode node) {
        node.putObject("dialect").put("encoding", "utf-8").put("header", true).put("lineTerminators", "\r\n");
    }

    private void schema(ObjectNode schema, TableDescription table) {
        ArrayNode columns = schema.putArray("columns");
        for (TableColumn described : table.columns()) {
            ObjectNode column = columns.addObject();
            column.put("name", described.name());
            column.put("titles", described.name());
            column.put("dc:description", description(table, described));
            column.put("datatype", described.type().csvw());
            column.put("required", described.required());
        }
        if (!table.key().isEmpty()) {
            ArrayNode key = schema.putArray("primaryKey");
            table.key().forEach(key::add);
        }
    }

    private static void references(
            ObjectNode schema, TableDescription table, Function<TableDescription, String> place) {
        if (table.references().isEmpty()) {
            return;
        }
        ArrayNode keys = schema.putArray("foreignKeys");
        for (TableDescription.Reference reference : table.references()) {
            TableDescription target = TableDescriptions.get(reference.table());
            ObjectNode key = keys.addObject();
            ArrayNode from = key.putArray("columnReference");
            reference.columns().forEach(from::add);
            ObjectNode to = key.putObject("reference").put("resource", place.apply(target));
            ArrayNode columns = to.putArray("columnReference");
            target.key().forEach(columns::add);
        }
    }

    /** The words for a column: those for this table where it has some of its own. */
    private String description(TableDescription table, TableColumn column) {
        String own = table.file() + "." + column.name();
        return texts.getString(texts.containsKey(own) ? own : column.name());
    }
}
