package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kleinstadt.data.reader.InputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as users have them, in memory where the system must not matter. */
final class InputFilesTest {

    private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
    private final Path folder;
    private final List<String> obstacles = new ArrayList<>();

    InputFilesTest() throws IOException {
        folder = Files.createDirectories(memory.getPath("/in"));
    }

    @AfterEach
    void close() throws IOException {
        memory.close();
    }

    @Test
    void filesComeInTheOrderOfTheirNamesWithoutHiddenOnes() throws IOException {
        write("b/x.csv", "a.csv", ".hidden", ".git/config", "b/.hidden", "a.csv.d/a.csv");

        assertThat(names(folder)).containsExactly("a.csv", "a.csv.d/a.csv", "b/x.csv");
        assertThat(obstacles).isEmpty();
    }

    @Test
    void aFolderNamedLikeAFileIsAFolder() throws IOException {
        write("12612-01-01-5.csv/table.csv");

        assertThat(names(folder)).containsExactly("12612-01-01-5.csv/table.csv");
    }

    @Test
    void namesShowEverySign() throws IOException {
        write("Lübz\nerror: all lost.csv", "bell\u0007.csv", "gnp\u202Efdp.csv", "Straße.csv", "back\\slash.csv");

        assertThat(names(folder))
                .containsExactly(
                        "Lübz\\u000Aerror: all lost.csv",
                        "Straße.csv",
                        "back\\u005Cslash.csv",
                        "bell\\u0007.csv",
                        "gnp\\u202Efdp.csv");
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        write("data/x.csv");
        Path other = Files.createDirectories(memory.getPath("/elsewhere"));
        Files.writeString(other.resolve("y.csv"), "y", StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder.resolve("more"), other);
        Files.createSymbolicLink(folder.resolve("data/up"), folder);

        assertThat(names(folder)).containsExactly("data/x.csv", "more/y.csv");
        assertThat(obstacles).containsExactly("data/up LINK_LOOP ");
    }

    @Test
    void aLinkToItselfIsALoop(@TempDir Path real) throws IOException {
        Files.createSymbolicLink(real.resolve("self"), real.resolve("self"));
        Files.writeString(real.resolve("x.csv"), "x", StandardCharsets.UTF_8);

        assertThat(names(real)).containsExactly("x.csv");
        assertThat(obstacles).containsExactly("self LINK_LOOP ");
    }

    @Test
    void aLinkToNowhereIsUnreadable() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.csv"), folder.resolve("nowhere.csv"));

        assertThat(names(folder)).isEmpty();
        assertThat(obstacles).containsExactly("gone.csv UNREADABLE it is not there (any more)");
    }

    @Test
    void aFolderThatDoesNotLetInIsToldOfAndTheWalkGoesOn() {
        InputFiles.Walk walk = new InputFiles.Walk(folder, new TreeMap<>(), this::note);
        Path closed = folder.resolve("closed");

        assertThat(walk.visitFileFailed(closed, new AccessDeniedException(closed.toString())))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.postVisitDirectory(folder.resolve("broken"), new IOException("Input/output error")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(obstacles)
                .containsExactly("closed UNREADABLE no permission to read it", "broken UNREADABLE Input/output error");
    }

    @Test
    void aPipeIsNeverOpened(@TempDir Path real) throws Exception {
        Path pipe = real.resolve("pipe.csv");
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            made = false;
        }
        Assumptions.assumeTrue(made, "this system has no mkfifo");

        assertThat(names(real)).isEmpty();
        assertThat(obstacles).containsExactly("pipe.csv SPECIAL ");
    }

    @Test
    void aNameInTwoFoldersHasItsFolderBehindIt() throws IOException {
        Path other = Files.createDirectories(memory.getPath("/other"));
        write("x.csv");
        Files.writeString(other.resolve("x.csv"), "2", StandardCharsets.UTF_8);

        assertThat(names(folder, other, other)).containsExactly("x.csv", "x.csv (/other)", "x.csv (2)");
    }

    @Test
    void aFileNamedByItselfKeepsItsName() throws IOException {
        write("sub/x.csv");

        assertThat(names(folder.resolve("sub/x.csv"))).containsExactly("x.csv");
    }

    @Test
    void anInputThatIsNotThereIsTheUsersMistake() {
        assertThatThrownBy(() -> names(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, name, StandardCharsets.UTF_8);
        }
    }

    private List<String> names(Path... inputs) throws IOException {
        return InputFiles.list(List.of(inputs), this::note).stream()
                .map(InputFile::name)
                .toList();
    }

    private void note(String name, InputFiles.Obstacle obstacle, String cause) {
        obstacles.add(name + " " + obstacle + " " + cause);
    }
}
