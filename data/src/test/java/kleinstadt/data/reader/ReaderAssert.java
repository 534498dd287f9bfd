package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.Gazetteer.Presence;

/** The contract of a table reader: the same table in whatever form it arrives gives the same figures and issues. */
final class ReaderAssert {

    /** Nothing is known about any area. */
    static final Gazetteer UNKNOWN = (area, day) -> Presence.UNKNOWN;

    private final Reader reader;
    private final Path folder;
    private final IssueLog log = new IssueLog();
    private Gazetteer gazetteer = UNKNOWN;

    private ReaderAssert(Reader reader, Path folder) {
        this.reader = reader;
        this.folder = folder;
    }

    /** Checks a reader; its files are written to {@code folder}. */
    static ReaderAssert of(Reader reader, Path folder) {
        return new ReaderAssert(reader, folder);
    }

    /** Reads with this knowledge of areas. */
    ReaderAssert knowing(Gazetteer known) {
        gazetteer = known;
        return this;
    }

    /** Reads a text and hands its figures out; fails if the reader does not know it or finds nothing in it. */
    Content.Figures read(String text) throws IOException {
        return read(new Fixture(text).listVariants().get(0).toBytes());
    }

    /** Reads a text in which nothing can be used; fails if something is. */
    void readsNothingFrom(String text) throws IOException {
        InputFile file = write(new Fixture(text).listVariants().get(0).toBytes());
        assertThat(reader.read(file, gazetteer, log)).isEmpty();
    }

    /** Whether the reader knows a text as its own. */
    boolean recognises(String text) throws IOException {
        return reader.recognise(write(new Fixture(text).listVariants().get(0).toBytes()))
                .isPresent();
    }

    /** What the reader calls a text; fails if it does not know it. */
    String kind(String text) throws IOException {
        return reader.recognise(write(new Fixture(text).listVariants().get(0).toBytes()))
                .orElseThrow();
    }

    /** Fails unless every form of a table gives the same figures, the same date and the same issues. */
    void readsAllVariantsAlike(String text) throws IOException {
        List<Fixture.Variant> variants = new Fixture(text).listVariants();
        Content.Figures expected = read(variants.get(0).toBytes());
        SortedMap<String, Long> issues = log.countByCode();
        assertThat(expected.observations().countCells()).isPositive();
        for (Fixture.Variant variant : variants) {
            ReaderAssert other = of(reader, folder).knowing(gazetteer);
            Content.Figures figures = other.read(variant.toBytes());
            assertThat(cells(figures.observations())).as(variant.name()).isEqualTo(cells(expected.observations()));
            assertThat(figures.rows()).as(variant.name()).isEqualTo(expected.rows());
            assertThat(figures.asOf()).as(variant.name()).isEqualTo(expected.asOf());
            assertThat(other.log.countByCode()).as(variant.name()).isEqualTo(issues);
        }
    }

    /** The kinds of issues noted so far, in order. */
    List<String> listIssueCodes() {
        return List.copyOf(log.countByCode().keySet());
    }

    /** The messages of issues noted so far. */
    List<String> listIssueMessages() {
        return log.listStored().stream().map(Issue::message).toList();
    }

    /** The issues noted so far. */
    List<Issue> listIssues() {
        return log.listStored();
    }

    /** Every cell of a table with its territory, by series and area. */
    static SortedMap<String, Value> cells(Observations observations) {
        SortedMap<String, Value> cells = new TreeMap<>();
        for (SeriesKey series : observations.listSeries()) {
            String territory = observations.findTerritory(series).orElseThrow().toString();
            for (AreaKey area : observations.listAreas(series)) {
                cells.put(series + " on " + territory + " " + area, observations.value(series, area));
            }
        }
        return cells;
    }

    private Content.Figures read(byte[] bytes) throws IOException {
        InputFile file = write(bytes);
        assertThat(reader.recognise(file)).as("recognised by " + reader.name()).isPresent();
        return (Content.Figures) reader.read(file, gazetteer, log).orElseThrow();
    }

    private InputFile write(byte[] bytes) throws IOException {
        Path path = folder.resolve("table.csv");
        Files.write(path, bytes);
        return new InputFile(path, "table.csv");
    }
}
