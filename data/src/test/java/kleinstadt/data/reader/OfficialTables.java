package kleinstadt.data.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where the official files are: folder {@code shared/data} beside the repository, or {@code -Dkleinstadt.shared}. */
final class OfficialTables {

    private OfficialTables() {}

    /** A file or folder of the official data; the test is left out, with a line that says so, where it is not there. */
    static Path require(String path) {
        Path found = Path.of(System.getProperty("kleinstadt.shared", "../../shared/data"))
                .resolve(path);
        Assumptions.assumeTrue(Files.exists(found), "official files absent: " + found);
        return found;
    }

    /** The same as an input. */
    static InputFile requireFile(String path) {
        return new InputFile(require(path), path);
    }
}
