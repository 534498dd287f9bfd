package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kleinstadt.data.check.IssueLog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every format in every form its table may arrive in: the same figures and the same issues. */
final class VariantMatrixTest {

    private final Path folder;
    private final List<Reader> readers = Readers.listAll();

    VariantMatrixTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What came of reading a sample. */
    private record Outcome(String kind, Map<String, String> content, SortedMap<String, Long> issues) {}

    @Test
    void everyReaderHasAFixture() {
        assertThat(new TreeSet<>(FormatFixtures.listAll().stream()
                        .map(FormatFixture::reader)
                        .toList()))
                .as("readers with a fixture in FormatFixtures")
                .isEqualTo(new TreeSet<>(readers.stream().map(Reader::name).toList()));
        assertThat(readers.stream().map(Reader::name)).doesNotHaveDuplicates();
        assertThat(FormatFixtures.listAll().stream().map(FormatFixture::name)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyFormIsReadAlike() {
        return FormatFixtures.listAll().stream()
                .flatMap(fixture -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(
                                fixture.name() + ": plain", () -> read(fixture.reader(), fixture.plain()))),
                        fixture.variants().stream()
                                .map(variant -> DynamicTest.dynamicTest(
                                        fixture.name() + ": " + variant.name(), () -> compare(fixture, variant)))));
    }

    private void compare(FormatFixture fixture, Variant variant) throws IOException, ReflectiveOperationException {
        Outcome plain = read(fixture.reader(), fixture.plain());
        Outcome other = read(fixture.reader(), variant.sample());
        SortedMap<String, Long> issues = new TreeMap<>(plain.issues());
        variant.noted().forEach(code -> issues.merge(code, 1L, Long::sum));

        assertThat(other.content()).isEqualTo(plain.content());
        assertThat(other.issues()).isEqualTo(issues);
        if (variant.noted().isEmpty()) {
            assertThat(other.kind()).isEqualTo(plain.kind());
        }
    }

    private Outcome read(String reader, Sample sample) throws IOException, ReflectiveOperationException {
        InputFile file = sample.write(folder);
        Optional<Detection.Found> found = Detection.find(file, readers);
        assertThat(found.map(match -> match.reader().name()))
                .as("recognised by")
                .contains(reader);
        IssueLog log = new IssueLog();
        Optional<Content> content = found.orElseThrow().reader().read(file, FormatFixtures.KNOWN, log);
        if (FormatFixtures.LEFT_OUT.contains(reader)) {
            assertThat(content).isEmpty();
            return new Outcome(found.orElseThrow().kind(), Map.of(), log.countByCode());
        }
        assertThat(content).as("read, with issues " + log.listStored()).isPresent();
        assertThat(content.orElseThrow().rows()).isPositive();
        return new Outcome(found.orElseThrow().kind(), ContentText.of(content.orElseThrow()), log.countByCode());
    }
}
