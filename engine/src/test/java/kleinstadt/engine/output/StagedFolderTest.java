package kleinstadt.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagedFolderTest {

    @Test
    void whatIsNotMovedInLeavesTheOldOutputAsItWas(@TempDir Path parent) throws IOException {
        Path place = finished(parent.resolve("out"), "old");
        try (StagedFolder staged = StagedFolder.beside(place)) {
            Files.writeString(staged.path().resolve("indicators.csv"), "half");
        }
        assertThat(place.resolve("indicators.csv")).hasContent("old");
        assertThat(list(parent)).containsExactly("out");
    }

    @Test
    void movingInReplacesTheOldOutputInWhole(@TempDir Path parent) throws IOException {
        Path place = finished(parent.resolve("out"), "old");
        Files.writeString(place.resolve("gone.svg"), "old");
        try (StagedFolder staged = StagedFolder.beside(place)) {
            Files.writeString(staged.path().resolve("indicators.csv"), "new");
            staged.moveIn();
        }
        assertThat(list(place)).containsExactly("indicators.csv");
        assertThat(place.resolve("indicators.csv")).hasContent("new");
        assertThat(list(parent)).containsExactly("out");
    }

    @Test
    void theRestOfAStoppedRunIsSweptAway(@TempDir Path parent) throws IOException {
        Path place = parent.resolve("out");
        StagedFolder stopped = StagedFolder.beside(place);
        Files.writeString(stopped.path().resolve("left.csv"), "half");
        try (StagedFolder staged = StagedFolder.beside(place)) {
            assertThat(list(staged.path())).isEmpty();
            staged.moveIn();
        }
        assertThat(list(place)).isEmpty();
    }

    @Test
    void anOutputSetAsideByAKilledRunComesBack(@TempDir Path parent) throws IOException {
        finished(parent.resolve(".out.old"), "old");
        Files.createDirectory(parent.resolve(".out.new"));
        StagedFolder.recover(parent.resolve("out"));
        assertThat(parent.resolve("out/indicators.csv")).hasContent("old");
        assertThat(list(parent)).containsExactlyInAnyOrder("out", ".out.new");
    }

    @Test
    void whatWasSetAsideDoesNotReplaceItsSuccessor(@TempDir Path parent) throws IOException {
        finished(parent.resolve(".out.old"), "old");
        finished(parent.resolve("out"), "new");
        StagedFolder.recover(parent.resolve("out"));
        assertThat(parent.resolve("out/indicators.csv")).hasContent("new");
    }

    @Test
    void aFolderOfSomethingElseIsNotOurs(@TempDir Path parent) throws IOException {
        assertThat(StagedFolder.isOurs(parent.resolve("free"))).isTrue();
        assertThat(StagedFolder.isOurs(Files.createDirectory(parent.resolve("empty"))))
                .isTrue();
        assertThat(StagedFolder.isOurs(finished(parent.resolve("out"), "old"))).isTrue();
        Path other = Files.createDirectory(parent.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "years of work");
        assertThat(StagedFolder.isOurs(other)).isFalse();
        assertThat(StagedFolder.isOurs(other.resolve("thesis.txt"))).isFalse();
    }

    @Test
    void aManifestOfAnotherProgramDoesNotMakeAFolderOurs(@TempDir Path parent) throws IOException {
        for (String manifest : new String[] {"{\"name\": \"web app\"}", "[]", "not json", ""}) {
            Files.writeString(parent.resolve(StagedFolder.MARK), manifest);
            assertThat(StagedFolder.isOurs(parent)).as(manifest).isFalse();
        }
    }

    private static Path finished(Path place, String content) throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("indicators.csv"), content);
        Files.writeString(place.resolve(StagedFolder.MARK), "{\"program\": {\"name\": \"kleinstadt\"}}");
        return place;
    }

    private static Stream<String> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList().stream();
        }
    }
}
