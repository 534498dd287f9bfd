package kleinstadt.engine.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kleinstadt.reports.export.ColumnType;
import kleinstadt.reports.export.TableColumn;

/** The descriptions of all tables, out of the file {@code tables.toml}. */
final class TableDescriptions {

    private TableDescriptions() {}

    /** All descriptions in order. */
    static List<TableDescription> list() {
        try (InputStream in = Objects.requireNonNull(TableDescriptions.class.getResourceAsStream("tables.toml"))) {
            List<TableDescription> tables = new ArrayList<>();
            for (JsonNode table : new TomlMapper().readTree(in).path("table")) {
                tables.add(table(table));
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The description of a table.
     *
     * @throws IllegalArgumentException if there is none
     */
    static TableDescription get(String file) {
        return list().stream()
                .filter(table -> table.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a described table, found " + file));
    }

    private static TableDescription table(JsonNode node) {
        List<TableColumn> columns = new ArrayList<>();
        for (JsonNode column : node.path("columns")) {
            columns.add(new TableColumn(
                    column.path("name").asText(),
                    ColumnType.valueOf(column.path("type").asText().toUpperCase(Locale.ROOT)),
                    column.path("required").asBoolean()));
        }
        List<TableDescription.Reference> references = new ArrayList<>();
        for (JsonNode reference : node.path("references")) {
            references.add(new TableDescription.Reference(
                    texts(reference.path("columns")), reference.path("table").asText()));
        }
        return new TableDescription(
                node.path("file").asText(),
                node.path("list").asBoolean(),
                columns,
                texts(node.path("key")),
                references);
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
