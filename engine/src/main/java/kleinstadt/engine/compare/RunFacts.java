package kleinstadt.engine.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.engine.output.LineageTable;

/**
 * What a run tells of itself, as far as it can change figures.
 *
 * @param version the program's version
 * @param code hash of the code that computed
 * @param snapshot hash of the snapshot
 * @param territory the territory figures were carried to; {@code reported} where they were not
 * @param options options that can change figures, by name
 * @param files hashes of the official files of each source
 * @param definitions hash of each indicator's definition
 * @param slices how the figures came about
 * @param compositions what towns are made of, by key and territory of publication, where not simply themselves
 */
record RunFacts(
        String version,
        String code,
        String snapshot,
        String territory,
        Map<String, String> options,
        Map<String, SortedSet<String>> files,
        Map<String, String> definitions,
        Map<Slice.Key, Slice> slices,
        Map<String, String> compositions) {

    private static final List<String> OPTIONS = List.of("set", "unit", "territory", "towns");

    /**
     * Reads what a run tells.
     *
     * @throws BrokenRun if a table is not as the contract says
     */
    static RunFacts read(RunFolder folder) throws IOException, BrokenRun {
        JsonNode manifest = folder.manifest();
        Map<String, String> options = new TreeMap<>();
        OPTIONS.forEach(name -> options.put(name, folder.option(name)));
        Map<String, SortedSet<String>> files = new TreeMap<>();
        for (JsonNode origin : manifest.path("snapshot").path("origins")) {
            files.computeIfAbsent(origin.path("source").asText(), source -> new TreeSet<>())
                    .add(origin.path("sha256").asText());
        }
        Map<String, String> definitions = new TreeMap<>();
        for (JsonNode definition : manifest.path("definitions")) {
            definitions.put(
                    definition.path("id").asText(), definition.path("sha256").asText());
        }
        return new RunFacts(
                manifest.path("program").path("version").asText(),
                manifest.path("program").path("computing").asText(),
                manifest.path("snapshot").path("sha256").asText(),
                manifest.path("territory").asText(),
                options,
                files,
                definitions,
                slices(folder),
                compositions(folder));
    }

    private static Map<Slice.Key, Slice> slices(RunFolder folder) throws IOException, BrokenRun {
        Map<Slice.Key, Slice> slices = new HashMap<>();
        try (TableRows rows = new TableRows(folder, RunFolder.LINEAGE, LineageTable.COLUMNS)) {
            while (rows.hasNext()) {
                TableRows.Row row = rows.next();
                String source = row.text("source");
                Slice slice = new Slice(
                        row.text("base"),
                        row.text("territory"),
                        list(row.text("published")),
                        row.text("measures"),
                        list(source),
                        row.text("method") + " " + row.text("definition"),
                        row.text("figures"));
                slices.put(new Slice.Key(row.text("indicator"), row.text("period"), source), slice);
            }
        }
        return slices;
    }

    private static Map<String, String> compositions(RunFolder folder) throws IOException, BrokenRun {
        Map<String, String> compositions = new HashMap<>();
        try (TableRows rows = new TableRows(folder, RunFolder.TERRITORY, List.of("ags", "published", "made_of"))) {
            while (rows.hasNext()) {
                TableRows.Row row = rows.next();
                compositions.put(key(row.text("ags"), row.text("published")), row.text("made_of"));
            }
        }
        return compositions;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";", -1));
    }

    private static String key(String area, String published) {
        return area + " " + published;
    }

    /** How a figure came about; empty where the run has no such row. */
    Optional<Slice> find(FigureRow row) {
        return Optional.ofNullable(slices.get(new Slice.Key(row.indicator(), row.period(), row.source())));
    }

    /** What an area is made of on an earlier territory; its own key where it is simply itself. */
    String composition(String area, String published) {
        return compositions.getOrDefault(key(area, published), area);
    }

    /** Hashes of the files of a source; none where it has no files. */
    SortedSet<String> filesOf(String source) {
        return files.getOrDefault(source, new TreeSet<>());
    }
}
