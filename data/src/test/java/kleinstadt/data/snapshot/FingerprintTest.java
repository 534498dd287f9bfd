package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FingerprintTest {

    @Test
    void theHashOfAStreamIsThatOfTheWholeFile(@TempDir Path folder) throws IOException {
        byte[] bytes = new byte[300_001];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) (index * 31 + index / 256);
        }
        Path path = folder.resolve("large");
        Files.write(path, bytes);

        Fingerprint print = Fingerprint.of(path);

        assertThat(print.bytes()).isEqualTo(300_001);
        assertThat(print.sha256()).isEqualTo(SnapshotFiles.sha256(bytes));
        assertThat(print).isEqualTo(Fingerprint.of(path));
    }

    @Test
    void theHashOfNothingIsTheKnownOne(@TempDir Path folder) throws IOException {
        Path path = Files.createFile(folder.resolve("empty"));

        // FIPS 180-4, SHA-256 of the empty message
        assertThat(Fingerprint.of(path).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
