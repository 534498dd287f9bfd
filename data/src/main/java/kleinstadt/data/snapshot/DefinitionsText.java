package kleinstadt.data.snapshot;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.source.PublishedDefinition;

/** Published definitions as a table an edition: code, number, name and formula, without the publisher's longer texts. */
final class DefinitionsText {

    static final String FOLDER = "definitions/";

    private static final List<String> HEAD = List.of("code", "id", "name", "formula");

    private DefinitionsText() {}

    /** The tables by path. */
    static Map<String, String> write(Collection<PublishedDefinition> definitions) {
        SortedMap<String, List<PublishedDefinition>> byPath = new TreeMap<>();
        for (PublishedDefinition definition : new TreeSet<>(definitions)) {
            byPath.computeIfAbsent(FOLDER + definition.edition() + Snapshots.CSV, path -> new ArrayList<>())
                    .add(definition);
        }
        Map<String, String> texts = new TreeMap<>();
        byPath.forEach((path, rows) -> texts.put(path, table(rows)));
        return texts;
    }

    private static String table(List<PublishedDefinition> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(HEAD);
            rows.forEach(row ->
                    writer.writeRecord(List.of(row.code(), Integer.toString(row.id()), row.name(), row.formula())));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    /**
     * Reads the table of an edition.
     *
     * @throws IllegalArgumentException if the text does not have that form
     */
    static List<PublishedDefinition> read(String edition, String text) {
        List<PublishedDefinition> definitions = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(text)) {
            if (row.getFieldCount() != HEAD.size()) {
                throw new IllegalArgumentException("expected " + HEAD.size() + " cells in the definitions of " + edition
                        + ", found " + row.getFields());
            }
            if (!row.getFields().equals(HEAD)) {
                definitions.add(new PublishedDefinition(
                        edition,
                        row.getField(0),
                        Integer.parseInt(row.getField(1)),
                        row.getField(2),
                        row.getField(3),
                        "",
                        ""));
            }
        }
        return definitions;
    }
}
