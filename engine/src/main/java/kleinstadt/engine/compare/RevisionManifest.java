package kleinstadt.engine.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kleinstadt.engine.output.Json;
import kleinstadt.engine.output.StagedFolder;
import kleinstadt.engine.study.ProgramVersion;
import org.apache.commons.codec.digest.DigestUtils;

/** What was compared: the manifests of both runs by their SHA-256, and each output file with its own. Holds no time and no place. */
final class RevisionManifest {

    private static final String REVISION = "revision";

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    RevisionManifest(RunFolder before, RunFolder after) throws IOException {
        root.putObject("program").put("name", RunFolder.PROGRAM).put("version", ProgramVersion.text());
        ObjectNode revision = root.putObject(REVISION);
        revision.set("before", run(before));
        revision.set("after", run(after));
    }

    /** Whether a folder holds a revision report. */
    static boolean isAt(Path folder) throws IOException {
        return Json.read(folder.resolve(StagedFolder.MARK)).has(REVISION);
    }

    private static ObjectNode run(RunFolder folder) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("manifest", folder.hash());
        node.set("program", folder.manifest().path("program"));
        node.set("options", folder.manifest().path("options"));
        node.set("territory", folder.manifest().path("territory"));
        node.put("snapshot", folder.manifest().path("snapshot").path("sha256").asText());
        return node;
    }

    /** Lists the files of the folder and writes the manifest beside them. */
    void write(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        ArrayNode outputs = root.putArray("outputs");
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            outputs.addObject()
                    .put("path", folder.relativize(file).toString().replace('\\', '/'))
                    .put("bytes", bytes.length)
                    .put("sha256", DigestUtils.sha256Hex(bytes));
        }
        Json.write(folder.resolve(StagedFolder.MARK), root);
    }
}
