package kleinstadt.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kleinstadt.data.model.AreaKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IncrementalTest {

    private static final AreaKey LAND = AreaKey.land("13");

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aValueIsMadeOnceAndThenOnlyWhereAPartHasChanged() {
        Incremental first = with(Map.of());
        assertThat(value(first, "a")).isEqualTo(value(with(Map.of()), "a"));
        assertThat(made).hasValue(1);
        Incremental third = with(first.keys());
        value(third, "b");
        assertThat(made).hasValue(2);
        assertThat(first.outcomes()).extracting(Outcome::cause).containsExactly(Outcome.Cause.NEW);
        assertThat(third.outcomes())
                .containsExactly(new Outcome(
                        new Item(Item.Kind.INDICATOR, "population"), Outcome.Cause.CHANGED, List.of("definition")));
    }

    @Test
    void anotherProgramMakesEverythingAnew() {
        Incremental first = with(Map.of());
        value(first, "a");
        Incremental second = Incremental.with(new Cache(folder.resolve("cache")), "program 2", first.keys());
        value(second, "a");
        assertThat(made).hasValue(2);
        assertThat(second.outcomes()).extracting(Outcome::changed).containsExactly(List.of("program"));
    }

    @Test
    void whatWasClearedOutOrDamagedIsMadeAnewAndNamed() throws IOException {
        Incremental first = with(Map.of());
        value(first, "a");
        empty("objects");
        Incremental second = with(first.keys());
        value(second, "a");
        assertThat(second.outcomes()).extracting(Outcome::cause).containsExactly(Outcome.Cause.DAMAGED);
        deleteAll();
        Incremental third = with(first.keys());
        value(third, "a");
        assertThat(third.outcomes()).extracting(Outcome::cause).containsExactly(Outcome.Cause.GONE);
        Incremental fourth = with(first.keys());
        value(fourth, "a");
        assertThat(fourth.outcomes()).extracting(Outcome::cause).containsExactly(Outcome.Cause.REUSED);
        assertThat(made).hasValue(3);
    }

    @Test
    void filesAreCopiedIntoAnotherFolder() throws IOException {
        files(with(Map.of()), folder.resolve("first"));
        Incremental second = with(Map.of());
        files(second, folder.resolve("second"));
        assertThat(made).hasValue(1);
        assertThat(folder.resolve("second/deep/file.csv")).hasContent("Lübz");
        assertThat(second.fileHashes()).containsExactly(Map.entry("deep/file.csv", Sha256.of("Lübz")));
    }

    @Test
    void aCacheThatCannotBeWrittenStopsNothingAndIsTold() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        Incremental pieces = with(Map.of());
        assertThat(value(pieces, "a")).isEqualTo(LAND);
        files(pieces, folder.resolve("out"));
        assertThat(folder.resolve("out/deep/file.csv")).hasContent("Lübz");
        assertThat(pieces.findFailure()).isPresent();
    }

    private Incremental with(Map<Item, CacheKey> former) {
        return Incremental.with(new Cache(folder.resolve("cache")), "program 1", former);
    }

    private AreaKey value(Incremental pieces, String definition) {
        return pieces.value(
                        () -> pieces.key(
                                Item.Kind.INDICATOR, "population", Map.of("definition", definition, "figures", "x")),
                        AreaKey.class,
                        () -> {
                            made.incrementAndGet();
                            return LAND;
                        })
                .value();
    }

    private void files(Incremental pieces, Path out) throws IOException {
        pieces.files(() -> pieces.key(Item.Kind.TABLE, "deep/file.csv", Map.of("results", "x")), out, () -> {
            made.incrementAndGet();
            Files.createDirectories(out.resolve("deep"));
            Files.writeString(out.resolve("deep/file.csv"), "Lübz", StandardCharsets.UTF_8);
            return List.of("deep/file.csv");
        });
    }

    private void empty(String part) throws IOException {
        for (Path file : stored(part)) {
            Files.write(file, new byte[0]);
        }
    }

    private void deleteAll() throws IOException {
        for (String part : List.of("objects", "keys")) {
            for (Path file : stored(part)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> stored(String part) throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve("cache").resolve(part))) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
