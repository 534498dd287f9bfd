package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.reader.Readers;
import kleinstadt.data.snapshot.ImportNote.Kind;
import kleinstadt.data.snapshot.ImportedFile.Outcome;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they should be, each beside a good table: it gets its message and the table is read. */
final class ImporterFilesTest {

    /** In the form of 12612-01-01-5-B, with made-up figures. */
    private static final String GOOD = """
            GENESIS-Tabelle: 12612-01-01-5-B
            Geburten: Lebendgeborene nach Geschlecht - Jahressumme -;;
            Lebendgeborene (Anzahl);;
            ;;2015
            ;;Insgesamt
            13076089;Lübz, Stadt;46
            13076090;Made-up;7
            __________
            Stand: 10.10.2017 / 11:01:03
            """;

    private final Path folder;
    private final IssueLog log = new IssueLog();

    ImporterFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aWebPageIsNoTable() throws IOException {
        assertUnknown("<!DOCTYPE html><html><body>Wartung</body></html>", Kind.WEB_PAGE, "");
    }

    @Test
    void anErrorInJsonIsNoTable() throws IOException {
        assertUnknown("{\"Status\":{\"Code\":104}}", Kind.JSON, "{\"Status\":{\"Code\":104}}");
    }

    @Test
    void anEmptyFileIsNoTable() throws IOException {
        assertUnknown("", Kind.EMPTY, "");
    }

    @Test
    void bytesAreNoTable() throws IOException {
        byte[] bytes = new byte[3000];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) (index * 31);
        }
        assertUnknown(bytes, Kind.BINARY, "");
    }

    @Test
    void otherTextIsNoTable() throws IOException {
        assertUnknown("Ort;Wert\nLübz;1\n", Kind.TEXT, "Ort;Wert");
    }

    @Test
    void aZipOfOtherThingsIsNoTable() throws IOException {
        assertUnknown(zip(), Kind.WORKBOOK, "");
    }

    @Test
    void aZipCutOffIsNoTable() throws IOException {
        ImportedFile file = importBeside(Arrays.copyOf(zip(), 40));

        assertThat(file.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(file.note().orElseThrow().kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(issues()).containsExactly("file-unreadable");
    }

    @Test
    void anOldWorkbookCutOffIsNoTable() throws IOException {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertUnknown(Arrays.copyOf(start, 700), Kind.OLD_WORKBOOK, "");
    }

    @Test
    void aDatabaseCutOffIsRefused() throws IOException {
        ImportedFile file = importBeside("SQLite format 3\0and nothing more".getBytes(StandardCharsets.UTF_8));

        assertThat(file.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(file.note().orElseThrow().kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(issues()).containsExactly("file-unreadable");
    }

    @Test
    void aTableCutOffIsReadAndNoted() throws IOException {
        String cut = GOOD.replace("2015", "2014").substring(0, GOOD.indexOf(";7\n"));
        ImportedFile file = importBeside(cut.getBytes(StandardCharsets.UTF_8));

        assertThat(file.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(issues()).containsExactly("truncated-file");
    }

    @Test
    void aTableWithoutRowsIsRefused() throws IOException {
        ImportedFile file =
                importBeside("GENESIS-Tabelle: 12612-01-01-5-B\nGeburten\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(file.note()).contains(new ImportNote(Kind.NOTHING_READABLE, ""));
    }

    @Test
    void aTableNobodyDescribesIsKnownButNotUsed() throws IOException {
        ImportedFile genesis =
                importBeside(GOOD.replace("12612-01-01-5-B", "99999-01-01-5").getBytes(StandardCharsets.UTF_8));

        assertThat(genesis.outcome()).isEqualTo(Outcome.NOT_USED);
        assertThat(genesis.kind())
                .isEqualTo("GENESIS-Tabelle 99999-01-01-5 Geburten: Lebendgeborene nach Geschlecht, Jahressumme");
        assertThat(genesis.note()).contains(new ImportNote(Kind.NOT_DESCRIBED, ""));
        assertThat(issues()).containsExactly("undescribed-table");
    }

    @Test
    void aCensusTableNobodyDescribesIsKnownButNotUsed() throws IOException {
        ImportedFile census = importBeside(
                "Berichtszeitpunkt;_RS;Name;Regionalebene;SCHULABS_STP;SCHULABS_STP__M\n20220515;00;Deutschland;Bund;7;3\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(census.outcome()).isEqualTo(Outcome.NOT_USED);
        assertThat(census.kind()).isEqualTo("Zensus 2022: Regionaltabelle mit SCHULABS_STP");
        assertThat(census.note()).contains(new ImportNote(Kind.NOT_DESCRIBED, ""));
    }

    @Test
    void theSameFileTwiceIsUsedOnce() throws IOException {
        ImportedFile twin = importBeside(GOOD.getBytes(StandardCharsets.UTF_8));

        assertThat(twin.outcome()).isEqualTo(Outcome.NOT_USED);
        assertThat(twin.note()).contains(new ImportNote(Kind.SAME_BYTES, "a-good.csv"));
    }

    @Test
    void windowsLineEndsAndLettersAreReadAlike() throws IOException {
        String windows = GOOD.replace("2015", "2014").replace("\n", "\r\n").stripTrailing();
        ImportedFile file = importBeside(windows.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(file.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(file.rows()).isEqualTo(2);
        assertThat(issues()).isEmpty();
    }

    private void assertUnknown(String content, Kind kind, String argument) throws IOException {
        assertUnknown(content.getBytes(StandardCharsets.UTF_8), kind, argument);
    }

    private void assertUnknown(byte[] content, Kind kind, String argument) throws IOException {
        ImportedFile file = importBeside(content);

        assertThat(file.outcome()).isEqualTo(Outcome.NOT_RECOGNISED);
        assertThat(file.note()).contains(new ImportNote(kind, argument));
        assertThat(issues()).containsExactly("file-not-recognised");
    }

    /** Imports the file with a good table before and behind it, which must be read. */
    private ImportedFile importBeside(byte[] content) throws IOException {
        Files.writeString(folder.resolve("a-good.csv"), GOOD, StandardCharsets.UTF_8);
        Files.write(folder.resolve("odd.csv"), content);
        Files.writeString(folder.resolve("z-good.csv"), GOOD.replace("2015", "2013"), StandardCharsets.UTF_8);
        ImportReport report = new Importer(Sources.bundled(), Readers.listAll())
                .run(List.of(folder), folder.resolve("snapshot"), true, log);

        assertThat(report.files())
                .extracting(ImportedFile::name)
                .containsExactly("a-good.csv", "odd.csv", "z-good.csv");
        for (int good : new int[] {0, 2}) {
            assertThat(report.files().get(good).outcome()).isEqualTo(Outcome.IMPORTED);
            assertThat(report.files().get(good).note()).isEqualTo(Optional.empty());
        }
        return report.files().get(1);
    }

    private List<String> issues() {
        // Without registers the territory of the good tables cannot be checked, which is noted too.
        return log.listStored().stream()
                .map(Issue::code)
                .filter(code -> !code.equals("territory-unchecked"))
                .toList();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write("nothing to see".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
