package kleinstadt.engine.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.engine.output.StagedFolder;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The output folder of a finished run, its tables as the run wrote them.
 *
 * @param path where it lies
 * @param manifest its manifest
 */
record RunFolder(Path path, JsonNode manifest) {

    static final String INDICATORS = "indicators.csv";
    static final String CONTEXT = "context.csv";
    static final String SCORES = "scores.csv";
    static final String LINEAGE = "lineage.csv";
    static final String TERRITORY = "territory.csv";

    private static final List<String> TABLES = List.of(INDICATORS, CONTEXT, SCORES, LINEAGE, TERRITORY);
    /** The name manifests give the program. */
    static final String PROGRAM = "kleinstadt";

    /**
     * Opens a folder and compares its tables with the manifest.
     *
     * @throws BrokenRun if it is not a finished run, or a table is not what the run wrote
     * @throws IOException if a file cannot be read
     */
    static RunFolder open(Path path) throws IOException, BrokenRun {
        if (!Files.isDirectory(path)) {
            throw new BrokenRun(BrokenRun.Fault.ABSENT, path, "");
        }
        RunFolder folder = new RunFolder(path, manifest(path));
        folder.checkTables();
        return folder;
    }

    private static JsonNode manifest(Path path) throws IOException, BrokenRun {
        Path file = path.resolve(StagedFolder.MARK);
        if (!Files.isRegularFile(file)) {
            throw new BrokenRun(BrokenRun.Fault.UNFINISHED, path, "");
        }
        JsonNode manifest;
        try {
            manifest = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new BrokenRun(BrokenRun.Fault.MANIFEST, path, StagedFolder.MARK);
        }
        if (!manifest.path("program").path("name").asText().equals(PROGRAM)) {
            throw new BrokenRun(BrokenRun.Fault.UNFINISHED, path, "");
        }
        return manifest;
    }

    private void checkTables() throws IOException, BrokenRun {
        Map<String, String> written = new HashMap<>();
        for (JsonNode output : manifest.path("outputs")) {
            written.put(output.path("path").asText(), output.path("sha256").asText());
        }
        for (String table : TABLES) {
            String expected = written.get(table);
            if (expected == null) {
                throw new BrokenRun(BrokenRun.Fault.OLDER, path, table);
            }
            Path file = path.resolve(table);
            if (!Files.isRegularFile(file)) {
                throw new BrokenRun(BrokenRun.Fault.MISSING, path, table);
            }
            try (InputStream in = Files.newInputStream(file)) {
                if (!DigestUtils.sha256Hex(in).equals(expected)) {
                    throw new BrokenRun(BrokenRun.Fault.DIFFERENT, path, table);
                }
            }
        }
    }

    /** An option the run was given, as text. */
    String option(String name) {
        JsonNode option = manifest.path("options").path(name);
        return option.isValueNode() ? option.asText() : option.toString();
    }

    /** SHA-256 of the manifest. */
    String hash() throws IOException {
        return DigestUtils.sha256Hex(Files.readAllBytes(path.resolve(StagedFolder.MARK)));
    }
}
