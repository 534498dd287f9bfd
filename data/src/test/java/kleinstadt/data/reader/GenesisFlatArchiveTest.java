package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flat files in the zip that the web service returns. */
class GenesisFlatArchiveTest {

    private static final String BIRTHS = """
            statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;\
            1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;\
            2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label
            12612;Statistik der Geburten;JAHR;Jahr;2020;GEMEIN;Gemeinden;13076089;Lübz, Stadt;GES;Geschlecht;;Insgesamt;31;Anzahl;BEV001;Lebendgeborene
            """;
    private static final SeriesKey BIRTHS_2020 = SeriesKey.parse("births@12612-01-01-5-B/2020/total/all");
    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");

    private final GenesisFlatReader reader = new GenesisFlatReader(Sources.listBundled());
    private final IssueLog log = new IssueLog();
    private final Path folder;

    GenesisFlatArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theOneTableOfAnArchiveIsRead() throws IOException {
        InputFile file = zip(Map.of("12612-01-01-5-B_de_flat.csv", BIRTHS.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(Detection.find(file, TableReaders.listAll()).orElseThrow().kind())
                .isEqualTo("GENESIS-Flatfile 12612-01-01-5-B Lebendgeborene nach Geschlecht, Jahressumme"
                        + " (in einem ZIP-Archiv)");
        assertThat(reader.isDescribed(file)).isTrue();
        Content.Figures figures =
                (Content.Figures) reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
        assertThat(figures.observations().value(BIRTHS_2020, LUEBZ)).isEqualTo(Value.of(31));
        assertThat(log.countByCode()).isEmpty();
    }

    @Test
    void severalTablesAreReadEach() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("b.csv", utf8(BIRTHS));
        entries.put("a.csv", utf8(GenesisFlatReaderTest.POPULATION));
        entries.put("read-me.txt", utf8("Guten Tag"));
        InputFile file = zip(entries);

        Content content = reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
        assertThat(content.listParts()).extracting(Content::source).containsExactly("12411-01-01-5", "12612-01-01-5-B");
        assertThat(content.source()).isEqualTo("12411-01-01-5, 12612-01-01-5-B");
        assertThat(content.rows()).isEqualTo(9);
        assertThat(reader.recognise(file).orElseThrow())
                .contains("12411-01-01-5")
                .contains("; GENESIS-Flatfile 12612");
    }

    @Test
    void anArchiveInsideAnArchiveIsRefusedByName() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.csv", utf8(BIRTHS));
        entries.put("more.zip", zipped(Map.of("b.csv", utf8(BIRTHS))));

        assertThat(reader.read(zip(entries), ReaderAssert.UNKNOWN, log)).isPresent();
        Issue issue = log.listStored().get(0);
        assertThat(issue.place().file()).isEqualTo("table.zip/more.zip");
        assertThat(issue.message())
                .isEqualTo("expected a table, found an archive inside an archive; it is not unpacked");
    }

    @Test
    void aBombIsRefusedAndTheOtherTablesAreRead() throws IOException {
        Path path = folder.resolve("table.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("bomb.csv"));
            zip.write(utf8(BIRTHS));
            fill(zip, 64);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("table.csv"));
            zip.write(utf8(GenesisFlatReaderTest.POPULATION));
            zip.closeEntry();
        }
        InputFile file = new InputFile(path, "table.zip");

        assertThat(reader.recognise(file)).isPresent();
        assertThat(reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow().source())
                .isEqualTo("12411-01-01-5");
        Issue issue = log.listStored().get(0);
        assertThat(issue.code()).isEqualTo("archive-entry-refused");
        assertThat(issue.place().file()).isEqualTo("table.zip/bomb.csv");
        assertThat(issue.message()).contains("more than 400 times its packed size");
    }

    @Test
    void anArchiveWithoutFlatFilesIsAnother() throws IOException {
        assertThat(reader.recognise(zip(Map.of("a.txt", utf8("Guten Tag"))))).isEmpty();
    }

    @Test
    void anArchiveCutOffCannotBeRead() throws IOException {
        byte[] whole = zipped(Map.of("a.csv", utf8(BIRTHS)));
        Path path = folder.resolve("cut.zip");
        Files.write(path, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> reader.recognise(new InputFile(path, "cut.zip")))
                .isInstanceOf(IOException.class);
    }

    /** Blank lines, which pack to a thousandth. */
    private static void fill(OutputStream out, int mebibytes) throws IOException {
        byte[] blank = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < mebibytes; index++) {
            out.write(blank);
        }
    }

    private InputFile zip(Map<String, byte[]> entries) throws IOException {
        Path path = folder.resolve("table.zip");
        Files.write(path, zipped(entries));
        return new InputFile(path, "table.zip");
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
