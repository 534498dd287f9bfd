package kleinstadt.engine.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.Value;
import kleinstadt.data.snapshot.LockEntry;
import kleinstadt.engine.cache.Sha256;
import kleinstadt.engine.study.ComputingCode;
import kleinstadt.engine.study.ExportFormat;
import kleinstadt.engine.study.ProgramVersion;
import kleinstadt.engine.study.RunOptions;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.profile.assess.Assessment;

/**
 * What was computed from what: program, options, snapshot, definitions, profile, counts, and each output file with its SHA-256.
 * Holds no time and no place, so the same inputs give the same manifest.
 */
public final class Manifest {

    private static final String PROGRAM = "kleinstadt";

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    /**
     * Whether a file is a manifest of this program: other programs also call files {@code manifest.json}.
     *
     * @throws IOException if the file is there and cannot be read
     */
    static boolean isManifest(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            return Json.read(file).path("program").path("name").asText().equals(PROGRAM);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** The manifest of a study, its output files still to be added. */
    public Manifest(RunOptions options, Study study, List<LockEntry> origins, IssueLog issues) {
        root.putObject("program")
                .put("name", PROGRAM)
                .put("version", ProgramVersion.text())
                .put("computing", ComputingCode.hash());
        root.set("options", options(options, study));
        root.put("territory", study.territory().map(Object::toString).orElse("reported"));
        ObjectNode snapshot = root.putObject("snapshot");
        snapshot.put("sha256", study.snapshotHash());
        ArrayNode sources = snapshot.putArray("origins");
        for (LockEntry origin : origins) {
            sources.addObject()
                    .put("source", origin.source())
                    .put("file", origin.file())
                    .put("sha256", origin.sha256())
                    .put("asOf", origin.asOf());
        }
        ArrayNode definitions = root.putArray("definitions");
        for (IndicatorDefinition definition : study.definitions()) {
            definitions.addObject().put("id", definition.id()).put("sha256", definition.hash());
        }
        root.set("profile", profile(study.assessment()));
        root.set("counts", counts(study));
        ObjectNode noted = root.putObject("issues");
        issues.countByCode().forEach(noted::put);
    }

    /**
     * Lists the files of the folder and writes {@code manifest.json} beside them.
     *
     * @param known SHA-256 of files by path, where they are known already
     * @throws IOException if a file cannot be read or the manifest cannot be written
     */
    public void write(Path folder, Map<String, String> known) throws IOException {
        ArrayNode outputs = root.putArray("outputs");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, Path> byName = new TreeMap<>();
        for (Path file : files) {
            byName.put(folder.relativize(file).toString().replace('\\', '/'), file);
        }
        for (var entry : byName.entrySet()) {
            String hash = known.get(entry.getKey());
            outputs.addObject()
                    .put("path", entry.getKey())
                    .put("bytes", Files.size(entry.getValue()))
                    .put("sha256", hash == null ? Sha256.of(entry.getValue()) : hash);
        }
        Json.write(folder.resolve(StagedFolder.MARK), root);
    }

    private static ObjectNode options(RunOptions options, Study study) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("set", options.set());
        node.put("unit", options.unit().name().toLowerCase(Locale.ROOT));
        node.put("territory", options.territory().text());
        node.put("lang", options.locale().getLanguage());
        node.put("profile", options.profile().profile().id());
        node.put("runs", options.profile().runs());
        node.put("seed", options.seed());
        ArrayNode charts = node.putArray("charts");
        options.charts().stream()
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .sorted()
                .forEach(charts::add);
        ArrayNode exports = node.putArray("exports");
        options.exports().stream().map(ExportFormat::key).sorted().forEach(exports::add);
        ArrayNode towns = node.putArray("towns");
        study.shown().forEach(shown -> towns.add(shown.town().centre().key()));
        return node;
    }

    private static ObjectNode profile(Assessment assessment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", assessment.profile().id());
        node.put("sha256", assessment.profile().hash());
        node.put("runs", assessment.runs());
        node.put("sobolPoints", assessment.points());
        return node;
    }

    private static ObjectNode counts(Study study) {
        SortedMap<String, Integer> missing = new TreeMap<>();
        int known = 0;
        for (Result result : study.results().listAll()) {
            if (result.value() instanceof Value.Missing absent) {
                missing.merge(absent.reason().name(), 1, Integer::sum);
            } else {
                known++;
            }
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("towns", study.towns().towns().size());
        node.put("known", known);
        ObjectNode reasons = node.putObject("missing");
        missing.forEach(reasons::put);
        return node;
    }
}
