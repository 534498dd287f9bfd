package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.reader.Readers;
import kleinstadt.data.snapshot.ImportedFile.Outcome;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables with something wrong in them: one message that names file, row, column, expected and found; the rest is read. */
final class ImporterTablesTest {

    /** In the form of 12411-01-01-5, with made-up figures. */
    private static final String TABLE = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand: Bevölkerung nach Geschlecht;;;
            Bevölkerungsstand (Anzahl);;;
            ;;31.12.2015;31.12.2015
            ;;Insgesamt;weiblich
            13076089;Lübz, Stadt;46;20
            13076090;Grünow;7;3
            __________
            Stand: 10.10.2017 / 11:01:03
            """;

    private final Path folder;
    private final IssueLog log = new IssueLog();

    ImporterTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13076090;Grünow;7;3 | 13076089;Lübz, Stadt;46;20 | duplicate-row | 7 | 13076089",
                "46;20 | viele;20 | unreadable-cell | 6 | viele",
                "46;20 | 1e999;20 | unreadable-cell | 6 | 1e999",
                "46;20 | 46 | wrong-column-count | 6 | found 3",
                "46;20 | 46;20;9 | wrong-column-count | 6 | found 5",
                "13076090; | 130760; | unknown-key | 7 | 130760",
                "13076090; | 13O76090; | unknown-key | 7 | 13O76090",
            })
    void aRowThatIsWrongIsNamedAndTheOthersAreRead(String right, String wrong, String code, long row, String found)
            throws IOException {
        ImportedFile file = importTable(TABLE.replace(right, wrong).getBytes(StandardCharsets.UTF_8));

        assertThat(file.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.place().file()).isEqualTo("table.csv");
            assertThat(issue.place().row()).isEqualTo(row);
            assertThat(issue.message() + issue.place()).contains("expected", found);
        });
    }

    @Test
    void anExtraColumnIsNotedAndTheOthersAreRead() throws IOException {
        String wider = TABLE.replace("Insgesamt;weiblich", "Insgesamt;weiblich;Hunde")
                .replace("31.12.2015;31.12.2015", "31.12.2015;31.12.2015;")
                .replace("46;20", "46;20;5")
                .replace("7;3", "7;3;1");
        ImportedFile file = importTable(wider.getBytes(StandardCharsets.UTF_8));

        assertThat(file.rows()).isEqualTo(2);
        assertThat(codes()).containsExactly("unknown-column");
        assertThat(log.listStored().get(0).message()).contains("Hunde");
    }

    @Test
    void aFileCutInsideQuotesIsNoTable() throws IOException {
        ImportedFile file = importTable((TABLE + "\"zu \"\"gesamte").getBytes(StandardCharsets.UTF_8));

        assertThat(file.outcome()).isIn(Outcome.IMPORTED, Outcome.REFUSED);
        assertThat(codes()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void anotherTableUnderADescribedCodeIsRefused() throws IOException {
        String wrong = TABLE.replace("Bevölkerungsstand (Anzahl)", "Gestorbene (Anzahl)")
                .replace("Insgesamt;weiblich", "Hunde;Katzen");
        ImportedFile file = importTable(wrong.getBytes(StandardCharsets.UTF_8));

        assertThat(file.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(codes()).contains("missing-column");
    }

    @Test
    void twoEncodingsInOneFileAreNoted() throws IOException {
        int cut = TABLE.indexOf("13076090");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TABLE.substring(0, cut).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(TABLE.substring(cut).getBytes(Charset.forName("windows-1252")));
        importTable(bytes.toByteArray());

        assertThat(codes()).contains("doubtful-encoding");
        assertThat(log.listStored().get(0).place().row()).isEqualTo(7);
    }

    @Test
    void umlautsThatWentThroughAWrongEncodingAreNoted() throws IOException {
        importTable(TABLE.replace("Grünow", "GrÃ¼now").getBytes(StandardCharsets.UTF_8));

        assertThat(codes()).containsExactly("doubtful-encoding");
        assertThat(log.listStored().get(0).place().row()).isEqualTo(7);
    }

    @Test
    void utf16WithItsMarkIsRead() throws IOException {
        ImportedFile file = importTable(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE));

        assertThat(file.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(file.rows()).isEqualTo(2);
        assertThat(codes()).isEmpty();
    }

    @Test
    void utf16WithoutItsMarkIsNoTextWeKnow() throws IOException {
        ImportedFile file = importTable(TABLE.getBytes(StandardCharsets.UTF_16LE));

        assertThat(file.outcome()).isEqualTo(Outcome.NOT_RECOGNISED);
        assertThat(codes()).containsExactly("file-not-recognised");
    }

    private ImportedFile importTable(byte[] bytes) throws IOException {
        Files.write(folder.resolve("table.csv"), bytes);
        return new Importer(Sources.bundled(), Readers.listAll())
                .run(List.of(folder), folder.resolve("snapshot"), true, log)
                .files()
                .get(0);
    }

    private List<String> codes() {
        return issues().stream().map(Issue::code).toList();
    }

    /** What was noted of the file; without registers its territory cannot be checked, which is noted too. */
    private List<Issue> issues() {
        return log.listStored().stream()
                .filter(issue -> !issue.code().equals("territory-unchecked"))
                .toList();
    }
}
