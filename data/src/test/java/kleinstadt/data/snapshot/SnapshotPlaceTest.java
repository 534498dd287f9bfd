package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An import that dies at every step it can die at. */
final class SnapshotPlaceTest {

    private static final Map<String, String> OLD = Map.of("a.csv", "old a", "sub/b.csv", "old b");
    private static final Map<String, String> NEW = Map.of("a.csv", "new a", "sub/b.csv", "new b", "sub/c.csv", "c");

    private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
    private final Path home = memory.getPath("/home");
    private final Path folder = home.resolve("snapshot");

    @AfterEach
    void close() throws IOException {
        memory.close();
    }

    /** How an import dies. */
    enum Death {
        /** Every step from then on fails: the disk is full or gone. */
        DISK,
        /** The program is gone: nothing more happens. */
        KILLED
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Does so many steps, then dies. */
    private static final class Dying implements SnapshotPlace.Disk {
        private final SnapshotPlace.Disk disk = new SnapshotPlace.RealDisk();
        private final Death death;
        private int steps;

        Dying(Death death, int steps) {
            this.death = death;
            this.steps = steps;
        }

        private void step() throws IOException {
            steps--;
            if (steps < 0) {
                if (death == Death.KILLED) {
                    throw new Killed();
                }
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void write(Path path, String text) throws IOException {
            step();
            disk.write(path, text);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            disk.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            step();
            disk.delete(path);
        }
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void whereverAnImportDiesOneSnapshotIsWholeAndTheNextImportCleansUp(Death death) throws IOException {
        // Four files written, two moves, four files and a folder deleted (with the old one's index).
        int deaths = 0;
        for (int steps = 0; steps < 12; steps++) {
            delete(home);
            SnapshotPlace.of(folder).replace(OLD, SnapshotFiles.index(OLD));
            boolean died = false;
            try {
                new SnapshotPlace(folder, new Dying(death, steps)).replace(NEW, SnapshotFiles.index(NEW));
            } catch (Killed | IOException e) {
                died = true;
                deaths++;
            }
            Map<String, String> found = read(SnapshotPlace.findWhole(folder));
            assertThat(found).as("after %d steps", steps).isIn(OLD, NEW);
            if (!died) {
                assertThat(found).isEqualTo(NEW);
            }

            SnapshotPlace.of(folder).replace(NEW, SnapshotFiles.index(NEW));
            assertThat(read(folder)).isEqualTo(NEW);
            try (Stream<Path> siblings = Files.list(home)) {
                assertThat(siblings).containsExactly(folder);
            }
        }
        // A disk that fails at the last deletions does not fail the import: the new snapshot is in its place.
        assertThat(deaths).isEqualTo(death == Death.KILLED ? 11 : 6);
    }

    @Test
    void aFirstSnapshotThatFailsLeavesNothingInItsPlace() {
        assertThatThrownBy(() ->
                        new SnapshotPlace(folder, new Dying(Death.DISK, 2)).replace(NEW, SnapshotFiles.index(NEW)))
                .isInstanceOf(IOException.class);
        assertThat(Files.exists(folder)).isFalse();
    }

    @Test
    void aFolderOfTheUsersOwnIsNotReplaced() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "years of work", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SnapshotPlace.of(folder).replace(NEW, SnapshotFiles.index(NEW)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected a snapshot or an empty folder at /home/snapshot");
        assertThat(Files.exists(folder.resolve("thesis.txt"))).isTrue();
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectories(folder);
        SnapshotPlace.of(folder).replace(NEW, SnapshotFiles.index(NEW));

        assertThat(read(folder)).isEqualTo(NEW);
    }

    private static Map<String, String> read(Path place) throws IOException {
        SnapshotFiles files = SnapshotFiles.open(path -> Files.newInputStream(place.resolve(path)));
        Map<String, String> texts = new TreeMap<>();
        for (String path : files.list("")) {
            texts.put(path, files.get(path));
        }
        return texts;
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (Files.isDirectory(path)) {
            try (Stream<Path> content = Files.list(path)) {
                for (Path child : content.toList()) {
                    delete(child);
                }
            }
        }
        Files.delete(path);
    }
}
