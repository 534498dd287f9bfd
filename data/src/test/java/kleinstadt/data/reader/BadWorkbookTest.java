package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kleinstadt.data.check.IssueLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are damaged or made to do harm. */
final class BadWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Path folder;

    BadWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 40, 400, 900})
    void aWorkbookCutOffIsCalledDamaged(int length) {
        byte[] cut = Arrays.copyOf(RawBook.zip(register()), length);

        assertThatThrownBy(() -> recognise(cut))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("expected a whole zip, found one that is damaged or cut off");
    }

    @Test
    void aSheetCutOffIsCalledDamaged() {
        Map<String, String> parts = register();
        parts.merge(SHEET, "", (sheet, none) -> sheet.substring(0, sheet.length() / 4));

        assertThatThrownBy(() -> recognise(RawBook.zip(parts)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("expected a workbook (xlsx), found one whose parts are damaged");
    }

    @Test
    void aSheetDamagedBelowItsHeadFailsWhenItIsRead() throws IOException {
        Map<String, String> parts = register();
        parts.merge(SHEET, "", (sheet, none) -> sheet.replace("</sheetData></worksheet>", "<row r=\"12\"><c r="));
        InputFile file = Sample.of("book.xlsx", RawBook.zip(parts)).write(folder);
        Detection.Found found = Detection.find(file, Readers.listAll()).orElseThrow();

        assertThatThrownBy(() -> found.reader().read(file, ReaderAssert.UNKNOWN, new IssueLog()))
                .hasMessageContaining("expected a workbook (xlsx), found one whose parts are damaged");
    }

    @Test
    void aWorkbookThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : register().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 64; megabyte++) {
                zip.write(zeros);
            }
        }

        assertThatThrownBy(() -> recognise(bytes.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("expected a zip that unpacks to at most \\d+ bytes, found one of \\d+ bytes that"
                        + " unpacks to more");
    }

    @Test
    @Timeout(60)
    void noEntityReachesAFileOrTheNetwork() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "Gebietsstand am 31.12.2019", StandardCharsets.UTF_8);
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(500);
            for (String target :
                    List.of(secret.toUri().toString(), "http://127.0.0.1:" + server.getLocalPort() + "/entity")) {
                for (String part : List.of(SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "[Content_Types].xml")) {
                    Map<String, String> parts = register();
                    parts.merge(
                            part,
                            "",
                            (xml, none) -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + target + "\"><!ENTITY % p SYSTEM \""
                                    + target + "\"> %p;]>"
                                    + xml.replaceFirst("<t xml:space=\"preserve\">[^<]*", "<t>&e;")
                                            .replace("name=\"GV\"", "name=\"&e;\""));
                    assertThat(outcome(RawBook.zip(parts))).doesNotContain("2019-12-31 &", "secret");
                }
            }
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    @Timeout(120)
    void entitiesThatMultiplyAreNotExpanded() throws IOException {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int level = 1; level < 40; level++) {
            dtd.append("<!ENTITY e" + level + " \"&e" + (level - 1) + ";&e" + (level - 1) + ";\">");
        }
        Map<String, String> parts = register();
        parts.merge(
                "xl/sharedStrings.xml",
                "",
                (xml, none) -> dtd + "]>" + xml.replaceFirst("<t xml:space=\"preserve\">[^<]*", "<t>&e39;"));

        assertThat(outcome(RawBook.zip(parts))).hasSizeLessThan(10_000);
    }

    @Test
    @Timeout(120)
    void aMillionEmptyRowsAreWalkedOverInBoundedTime() throws IOException {
        Map<String, String> parts = register();
        StringBuilder rows = new StringBuilder();
        for (int row = 100; row < 1_000_100; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        parts.merge(SHEET, "", (sheet, none) -> sheet.replace("</sheetData>", rows + "</sheetData>"));
        InputFile file = Sample.of("book.xlsx", RawBook.zip(parts)).write(folder);

        Content content = org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> Detection.find(file, Readers.listAll())
                        .orElseThrow()
                        .reader()
                        .read(file, ReaderAssert.UNKNOWN, new IssueLog())
                        .orElseThrow());
        // Three Gemeinden and the coastal waters.
        assertThat(content.rows()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E999999999", "1E-999999999", "NaN", "0x10", "1e999", "123456789012345678901234567890", "--1"})
    void aNumberThatIsNoneEndsInAnIssueAndNotInAMillionDigits(String number) throws IOException {
        Map<String, String> parts = register();
        parts.merge(SHEET, "", (sheet, none) -> sheet.replace("<v>56.73</v>", "<v>" + number + "</v>"));

        assertThat(outcome(RawBook.zip(parts))).hasSizeLessThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "' r=\"A1\"', ' r=\"ZZZZZZ1\"', 'expected cells up to column XFD'",
        "'<v>1</v>', '<v>99999999</v>', 'expected the number of a shared text'"
    })
    void aCellThatWouldFillTheMemoryIsRefused(String right, String wrong, String message) {
        Map<String, String> parts = register();
        parts.merge(SHEET, "", (sheet, none) -> sheet.replace(right, wrong));

        assertThatThrownBy(() -> recognise(RawBook.zip(parts)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(message);
    }

    /** A register as parts, with one Gemeinde's area at 56.73. */
    private static Map<String, String> register() {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        sheets.put("GV", RegisterReaderTest.Edition.Y2019.rows("7", "3", "4"));
        return new RawBook(sheets, RawBook.Form.SHARED).parts();
    }

    private boolean recognise(byte[] bytes) throws IOException {
        return Detection.find(Sample.of("book.xlsx", bytes).write(folder), Readers.listAll())
                .isPresent();
    }

    /** What came of a file in words: its content and issues, or why it cannot be read. */
    private String outcome(byte[] bytes) throws IOException {
        InputFile file = Sample.of("book.xlsx", bytes).write(folder);
        IssueLog log = new IssueLog();
        try {
            var found = Detection.find(file, Readers.listAll());
            if (found.isEmpty()) {
                return "not recognised";
            }
            return found.get().kind() + " " + found.get().reader().read(file, ReaderAssert.UNKNOWN, log) + " "
                    + log.listStored();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (java.io.UncheckedIOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
