package kleinstadt.data;

import java.nio.file.Files;
import java.nio.file.Path;
import kleinstadt.data.reader.InputFile;
import org.junit.jupiter.api.Assumptions;

/** Where the official files are: folder {@code shared/data} beside the repository, or {@code -Dkleinstadt.shared}. */
public final class OfficialFiles {

    private static final System.Logger LOG = System.getLogger(OfficialFiles.class.getName());

    private OfficialFiles() {}

    /** A file or folder of the official data; the test is left out, with a line that says so, where it is not there. */
    public static Path require(String path) {
        Path found = Path.of(System.getProperty("kleinstadt.shared", "../../shared/data"))
                .resolve(path);
        if (!Files.exists(found)) {
            LOG.log(System.Logger.Level.WARNING, "OFFICIAL FILES ABSENT, TESTS LEFT OUT: there is no {0}", found);
        }
        Assumptions.assumeTrue(Files.exists(found), "official files absent: " + found);
        return found;
    }

    /** The same as an input. */
    public static InputFile requireFile(String path) {
        return new InputFile(require(path), path);
    }
}
