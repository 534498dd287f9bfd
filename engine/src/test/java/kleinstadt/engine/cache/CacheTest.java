package kleinstadt.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheTest {

    private static final String KEY = Sha256.of("key");
    private static final byte[] CONTENT = "Anteil ab 65".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    private Cache cache = new Cache(Path.of(""));

    @BeforeEach
    void open() {
        cache = new Cache(folder.resolve("cache"));
    }

    /** The checksum printf 'Anteil ab 65' | sha256sum gives. */
    @Test
    void aContentIsFoundByItsKeyAndByItsHash() throws IOException {
        assertThat(cache.find(KEY)).isInstanceOf(Cache.Answer.Absent.class);
        String hash = cache.put(KEY, CONTENT);
        assertThat(hash).isEqualTo("76aa88e294ecf000ccda3ce8d8982da82ebe18656e5a72511b37477eb4cff1c9");
        assertThat(found(KEY)).contains("Anteil ab 65");
        assertThat(cache.findContent(hash))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(CONTENT));
    }

    @Test
    void aContentCutShortCountsAsDamagedAndIsForgotten() throws IOException {
        cache.put(KEY, CONTENT);
        Files.write(only("objects"), new byte[] {1, 2, 3});
        assertThat(cache.find(KEY)).isInstanceOf(Cache.Answer.Damaged.class);
        assertThat(cache.find(KEY)).isInstanceOf(Cache.Answer.Absent.class);
        cache.put(KEY, CONTENT);
        assertThat(found(KEY)).contains("Anteil ab 65");
    }

    @Test
    void aContentChangedInPlaceCountsAsDamaged() throws IOException {
        String hash = cache.put(KEY, CONTENT);
        Files.writeString(only("objects"), "Anteil ab 66", StandardCharsets.UTF_8);
        assertThat(cache.findContent(hash)).isEmpty();
        assertThat(cache.find(KEY)).isInstanceOf(Cache.Answer.Absent.class);
    }

    @Test
    void aNoteThatWasHalfWrittenChangedOrMovedCountsAsDamaged() throws IOException {
        cache.put(KEY, CONTENT);
        String note = Files.readString(only("keys"), StandardCharsets.UTF_8);
        String other = Sha256.of("other");
        for (String broken : List.of("", note.substring(0, 40), note + "x", note.replace(Sha256.of(CONTENT), other))) {
            cache.put(KEY, CONTENT);
            Files.writeString(only("keys"), broken, StandardCharsets.UTF_8);
            assertThat(cache.find(KEY)).as(broken).isInstanceOf(Cache.Answer.Damaged.class);
        }
        cache.put(KEY, CONTENT);
        Path place = folder.resolve("cache/keys").resolve(other.substring(0, 2)).resolve(other);
        Files.createDirectories(place.getParent());
        Files.move(only("keys"), place);
        assertThat(cache.find(other)).isInstanceOf(Cache.Answer.Damaged.class);
    }

    @Test
    void aNoteOfAnotherFormatIsToldApartAndReplaced() throws IOException {
        cache.put(KEY, CONTENT);
        Files.writeString(only("keys"), "kleinstadt-cache 0\nwhatever it was\n", StandardCharsets.UTF_8);
        assertThat(cache.find(KEY)).isInstanceOf(Cache.Answer.OtherFormat.class);
        cache.put(KEY, CONTENT);
        assertThat(found(KEY)).contains("Anteil ab 65");
    }

    @Test
    void whatWasNotUsedForLongestIsClearedOutFirst() throws IOException {
        Instant past = Instant.now().minus(Duration.ofHours(10));
        for (int i = 0; i < 10; i++) {
            cache.put(Sha256.of("key " + i), new byte[1000 + i]);
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(past));
            }
        }
        assertThat(found(Sha256.of("key 3"))).isPresent();
        assertThat(cache.trim(100_000)).isZero();
        long cleared = cache.trim(6_000);
        assertThat(cleared).isGreaterThan(5_000);
        assertThat(size()).isLessThanOrEqualTo(5_400);
        assertThat(found(Sha256.of("key 3"))).isPresent();
    }

    @Test
    void whatAKilledProgramLeftUnfinishedIsClearedOutAfterADay() throws IOException {
        cache.put(KEY, CONTENT);
        Path fresh = Files.writeString(folder.resolve("cache/unfinished/fresh"), "half");
        Path old = Files.writeString(folder.resolve("cache/unfinished/old"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        cache.trim(100_000);
        assertThat(fresh).exists();
        assertThat(old).doesNotExist();
        assertThat(found(KEY)).isPresent();
    }

    private Optional<String> found(String key) {
        return cache.find(key) instanceof Cache.Answer.Found found
                ? Optional.of(new String(found.content(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private long size() throws IOException {
        long bytes = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private Path only(String part) throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve("cache").resolve(part))) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(1);
            return files.get(0);
        }
    }
}
