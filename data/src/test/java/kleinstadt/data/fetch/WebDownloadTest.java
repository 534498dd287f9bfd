package kleinstadt.data.fetch;

import static kleinstadt.data.fetch.LocalServer.answer;
import static kleinstadt.data.fetch.RawServer.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.fetch.FetchOutcome.Status;
import kleinstadt.data.source.Download;
import kleinstadt.data.source.FileKind;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One file from servers that fail in every usual way. */
class WebDownloadTest {

    private static final String TEXT = "Gemeinde;Einwohner\nLübz;6000\nMalchin;6764\n";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);
    private static final String ETAG = "\"v1\"";
    private static final String MODIFIED = "Mon, 01 Sep 2025 10:00:00 GMT";

    /** The beginning of an answer whose body is longer than what comes of it. */
    private static final String HALF =
            "HTTP/1.1 200 OK\r\nETag: " + ETAG + "\r\nContent-Length: 40\r\n\r\n0123456789;012345678";

    private static final String REST = "HTTP/1.1 206 Partial Content\r\nETag: " + ETAG
            + "\r\nContent-Length: 20\r\nContent-Range: bytes 20-39/40\r\n\r\n9;abcdefghijklmnopqr";
    private static final String WHOLE = "0123456789;0123456789;abcdefghijklmnopqr";

    private final FakeTime time = new FakeTime();
    private final Path folder;

    WebDownloadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private FetchOutcome fetch(URI address) throws IOException {
        return FetchFixture.fetch(FetchFixture.file("t.csv", address), folder, time);
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("t.csv"));
    }

    private static Reason reason(FetchOutcome outcome) {
        return outcome.failure().orElseThrow().reason();
    }

    private void assertNothingIsThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.equals(FetchNotes.NAME));
        }
    }

    @Test
    void aFileComesWholeAndIsNoted() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, MODIFIED)) {
            FetchOutcome outcome = fetch(server.at("/t"));

            assertThat(outcome.status()).isEqualTo(Status.FETCHED);
            assertThat(text()).isEqualTo(TEXT);
            assertThat(folder.resolve("t.csv.part")).doesNotExist();
            assertThat(server.seen()).hasSize(1);
            assertThat(server.seen().get(0).find("Accept-Encoding")).contains("identity");
            assertThat(Files.readString(folder.resolve(FetchNotes.NAME)))
                    .contains("etag = \"\\\"v1\\\"\"", "retrieved = \"2026-11-27\"", DigestUtils.sha256Hex(BYTES));
        }
    }

    @ParameterizedTest
    @CsvSource({"'\"v1\"', ''", "'', 'Mon, 01 Sep 2025 10:00:00 GMT'", "'W/\"weak\"', ''"})
    void aFileThatHasNotChangedIsNotSentAgain(String etag, String modified) throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, etag, modified)) {
            fetch(server.at("/t"));
            FetchOutcome second = fetch(server.at("/t"));

            assertThat(second.status()).isEqualTo(Status.UNCHANGED);
            assertThat(second.file().orElseThrow().size()).isEqualTo(BYTES.length);
            assertThat(server.seen().get(1).headers())
                    .containsAnyOf(
                            entry("If-none-match", List.of(etag)), entry("If-modified-since", List.of(modified)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"grün\"", "\"a\tb\"", "\"\\u0041\\\\\""})
    void anOddMarkStopsNothing(String etag) throws IOException {
        byte[] answer = ("HTTP/1.1 200 OK\r\nETag: " + etag + "\r\nContent-Length: 3\r\n\r\na;b")
                .getBytes(StandardCharsets.UTF_8);
        try (RawServer server = new RawServer(out -> out.write(answer), out -> out.write(answer))) {
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
        }
    }

    @Test
    void aFileThatWasChangedHereOrThereComesAnew() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            fetch(server.at("/t"));
            Files.writeString(folder.resolve("t.csv"), "spoilt");
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(text()).isEqualTo(TEXT);

            server.serve("other".getBytes(StandardCharsets.UTF_8), "\"v2\"", "");
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(text()).isEqualTo("other");
        }
    }

    @Test
    void damagedNotesOnlyCostADownload() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            fetch(server.at("/t"));
            Files.writeString(folder.resolve(FetchNotes.NAME), "[[file]]\nfile = \"t.csv");
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
        }
    }

    @Test
    void aConnectionCutInTheMiddleIsGoneOnWith() throws IOException {
        try (RawServer server = new RawServer(says(HALF), says(REST))) {
            FetchOutcome outcome = fetch(server.at("/t"));

            assertThat(outcome.status()).isEqualTo(Status.RESUMED);
            assertThat(text()).isEqualTo(WHOLE);
            assertThat(server.heads().get(1)).contains("Range: bytes=20-", "If-Range: " + ETAG);
            assertThat(time.pauses()).hasSize(1);
            assertThat(time.pauses().get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
    }

    @Test
    void whatAStoppedProgramLeftIsGoneOnWithByTheNext() throws IOException {
        try (RawServer server = new RawServer(says(HALF), says(REST))) {
            FetchOutcome first = FetchFixture.fetch(
                    FetchFixture.file("t.csv", server.at("/t")), folder, time, FetchFixture.RULES.withRetries(0));
            assertThat(reason(first)).isEqualTo(Reason.CONNECTION);
            assertThat(folder.resolve("t.csv.part")).hasSize(20);

            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.RESUMED);
            assertThat(text()).isEqualTo(WHOLE);
            assertThat(folder.resolve("t.csv.part")).doesNotExist();
        }
    }

    @Test
    void aServerThatStallsIsLeft() throws IOException {
        try (RawServer server = new RawServer(RawServer.saysAndStalls(HALF))) {
            FetchOutcome outcome = FetchFixture.fetch(
                    FetchFixture.file("t.csv", server.at("/t")), folder, time, FetchFixture.RULES.withRetries(0));
            assertThat(reason(outcome)).isEqualTo(Reason.TIMED_OUT);
            assertThat(folder.resolve("t.csv.part")).hasSize(20);
        }
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws IOException {
        FetchRules impatient = new FetchRules(
                Duration.ofSeconds(5),
                Duration.ofMillis(300),
                Duration.ofMillis(300),
                Duration.ofHours(1),
                0,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
        try (RawServer server = new RawServer(RawServer.saysAndStalls(""))) {
            FetchOutcome outcome =
                    FetchFixture.fetch(FetchFixture.file("t.csv", server.at("/t")), folder, time, impatient);
            assertThat(reason(outcome)).isEqualTo(Reason.TIMED_OUT);
        }
    }

    @Test
    void aTrickleEndsWithTheTotalTime() throws IOException {
        RawServer.Word trickle = out -> {
            out.write("HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 1000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1000; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(10);
            }
        };
        try (RawServer server = new RawServer(trickle)) {
            FetchOutcome outcome = FetchFixture.fetch(
                    FetchFixture.file("t.csv", server.at("/t")), folder, new FakeTime(Duration.ofMinutes(10)));
            assertThat(reason(outcome)).isEqualTo(Reason.TIME_UP);
            assertThat(outcome.failure().orElseThrow().arguments()).containsExactly("60");
            assertThat(folder.resolve("t.csv.part")).exists();
        }
    }

    @Test
    void threeServerErrorsAreOvercome() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            server.then(answer(500, "x"), answer(502, "x"), answer(504, "x"));
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(server.seen()).hasSize(4);
            assertThat(time.pauses().get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
            assertThat(time.pauses().get(2)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        }
    }

    @Test
    void errorsWithoutEndAreGivenUpAfterTheRetries() throws IOException {
        try (LocalServer server = LocalServer.start()) {
            for (int i = 0; i < 20; i++) {
                server.then(answer(503, "x"));
            }
            FetchOutcome outcome = fetch(server.at("/t"));
            assertThat(reason(outcome)).isEqualTo(Reason.STATUS);
            assertThat(outcome.failure().orElseThrow().arguments().get(0)).isEqualTo("503");
            assertThat(server.seen()).hasSize(6);
        }
    }

    @ParameterizedTest
    @CsvSource({"503, 77", "429, 'Fri, 27 Nov 2026 10:01:17 GMT'", "408, 77", "425, 77"})
    void aServerThatAsksToWaitIsObeyed(int status, String wait) throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            server.then(answer(status, "x", "Retry-After", wait));
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(time.pauses()).containsExactly(Duration.ofSeconds(77));
        }
    }

    @Test
    void aServerThatAsksToWaitTooLongIsNotWaitedFor() throws IOException {
        try (LocalServer server = LocalServer.start()) {
            server.then(answer(503, "x", "Retry-After", "86400"));
            FetchOutcome outcome = fetch(server.at("/t"));
            assertThat(reason(outcome)).isEqualTo(Reason.LATER);
            assertThat(outcome.failure().orElseThrow().arguments()).containsExactly("503", "86400");
            assertThat(time.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND",
        "410, NOT_FOUND",
        "401, FORBIDDEN",
        "403, FORBIDDEN",
        "418, STATUS",
        "304, STATUS",
        "204, STATUS"
    })
    void whatWillBeTheSameNextTimeIsNotRepeated(int status, Reason reason) throws IOException {
        try (LocalServer server = LocalServer.start()) {
            server.then(answer(status, ""));
            assertThat(reason(fetch(server.at("/t")))).isEqualTo(reason);
            assertThat(server.seen()).hasSize(1);
            assertNothingIsThere();
        }
    }

    @Test
    void redirectionsAreFollowed() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            server.then(
                    answer(302, "", "Location", "/there"),
                    answer(308, "", "Location", server.at("/end").toString()));
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(server.seen().get(2).uri().getPath()).isEqualTo("/end");
        }
    }

    @Test
    void redirectionsInACircleEnd() throws IOException {
        try (LocalServer server = LocalServer.start()) {
            for (int i = 0; i < 20; i++) {
                server.then(answer(301, "", "Location", "/t"));
            }
            assertThat(reason(fetch(server.at("/t")))).isEqualTo(Reason.REDIRECTS);
            assertThat(server.seen()).hasSize(6);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.org/t", "ftp://example.org/t", "file:///etc/hosts", "//example.org/t", "::"})
    void redirectionsToWhatIsNotSecureAreRefused(String to) throws IOException {
        try (LocalServer server = LocalServer.start()) {
            server.then(answer(302, "", "Location", to));
            assertThat(reason(fetch(server.at("/t")))).isEqualTo(Reason.NOT_SECURE);
        }
    }

    @Test
    void anAddressThatIsNotSecureIsNotAsked() throws IOException {
        assertThat(reason(fetch(URI.create("http://example.org/t")))).isEqualTo(Reason.NOT_SECURE);
    }

    @Test
    void nobodyListeningIsAFailureOfTheConnection() throws IOException {
        URI gone;
        try (LocalServer server = LocalServer.start()) {
            gone = server.at("/t");
        }
        FetchOutcome outcome = fetch(gone);
        assertThat(reason(outcome)).isEqualTo(Reason.CONNECTION);
        assertThat(outcome.failure().orElseThrow().arguments().get(0)).isEqualTo("127.0.0.1");
        assertThat(time.pauses()).hasSize(5);
    }

    @Test
    void aDeclaredSizeIsCheckedBeforeTheDownload() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            FetchOutcome outcome = FetchFixture.fetch(declared(server.at("/t"), 7, ""), folder, time);
            assertThat(reason(outcome)).isEqualTo(Reason.SIZE);
            assertThat(outcome.failure().orElseThrow().arguments())
                    .containsExactly("7", Integer.toString(BYTES.length));
            assertNothingIsThere();
        }
    }

    @Test
    void aBodyWithoutEndIsCutAtTheDeclaredSize() throws IOException {
        RawServer.Word endless = out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 10_000; i++) {
                out.write(new byte[100_000]);
            }
        };
        try (RawServer server = new RawServer(endless)) {
            FetchOutcome outcome = FetchFixture.fetch(declared(server.at("/t"), 1_000, ""), folder, time);
            assertThat(reason(outcome)).isEqualTo(Reason.SIZE);
            assertNothingIsThere();
        }
    }

    @Test
    void aWrongChecksumIsNotTheFile() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            FetchOutcome outcome = FetchFixture.fetch(declared(server.at("/t"), 0, "0".repeat(64)), folder, time);
            assertThat(reason(outcome)).isEqualTo(Reason.SHA256);
            assertThat(outcome.failure().orElseThrow().arguments().get(1)).isEqualTo(DigestUtils.sha256Hex(BYTES));
            assertThat(server.seen()).hasSize(1);
            assertNothingIsThere();
        }
    }

    @Test
    void anOldFileStaysWhereItsSuccessorIsRefused() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            fetch(server.at("/t"));
            server.then(answer(200, "<!DOCTYPE html><html><title>Wartung</title></html>"));
            assertThat(reason(fetch(server.at("/t")))).isEqualTo(Reason.WEB_PAGE);
            assertThat(text()).isEqualTo(TEXT);
        }
    }

    @Test
    void aPartOfAnotherFileIsThrownAway() throws IOException {
        String other = "HTTP/1.1 200 OK\r\nETag: \"v2\"\r\nContent-Length: 8\r\n\r\nnew;file";
        try (RawServer server = new RawServer(says(HALF), says(other))) {
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(text()).isEqualTo("new;file");
        }
    }

    @Test
    void aServerThatSendsPartsOfAnotherFileIsAskedForTheWhole() throws IOException {
        String other = "HTTP/1.1 200 OK\r\nETag: \"v2\"\r\nContent-Length: 8\r\n\r\nnew;file";
        try (RawServer server = new RawServer(says(HALF), says(REST.replace("v1", "v2")), says(other))) {
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(text()).isEqualTo("new;file");
            assertThat(server.heads().get(2)).doesNotContain("Range:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes 0-19/40", "bytes 21-39/40", "octets 20-39/40", "nonsense"})
    void aWrongPartIsNotJoined(String range) throws IOException {
        String whole = "HTTP/1.1 200 OK\r\nETag: " + ETAG + "\r\nContent-Length: 40\r\n\r\n" + WHOLE;
        try (RawServer server = new RawServer(says(HALF), says(REST.replace("bytes 20-39/40", range)), says(whole))) {
            fetch(server.at("/t"));
            assertThat(text()).isEqualTo(WHOLE);
        }
    }

    @Test
    void aServerWithoutPartsSendsTheWholeAgain() throws IOException {
        String whole = "HTTP/1.1 200 OK\r\nETag: " + ETAG + "\r\nContent-Length: 40\r\n\r\n" + WHOLE;
        try (RawServer server = new RawServer(says(HALF), says(whole))) {
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(text()).isEqualTo(WHOLE);
        }
    }

    @Test
    void aPartIsNotGoneOnWithWhereNothingTellsThatItIsTheSameFile() throws IOException {
        String whole = "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n" + WHOLE;
        String half = HALF.replace("ETag: " + ETAG + "\r\n", "");
        try (RawServer server = new RawServer(says(half), says(whole))) {
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(server.heads().get(1)).doesNotContain("Range:");
        }
    }

    @Test
    void aPartThatIsTheWholeIsTaken() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            interrupted(server, TEXT);
            FetchOutcome outcome = fetch(server.at("/t"));
            assertThat(server.seen().get(1).find("Range")).contains("bytes=" + BYTES.length + "-");
            assertThat(outcome.status()).isEqualTo(Status.RESUMED);
            assertThat(text()).isEqualTo(TEXT);
        }
    }

    @Test
    void aPartThatIsLongerThanTheFileIsThrownAway() throws IOException {
        try (LocalServer server = LocalServer.start().serve(BYTES, ETAG, "")) {
            interrupted(server, TEXT + "more");
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.FETCHED);
            assertThat(text()).isEqualTo(TEXT);
        }
    }

    /** Leaves what a program leaves that was stopped. */
    private void interrupted(LocalServer server, String part) throws IOException {
        fetch(server.at("/t"));
        Files.delete(folder.resolve("t.csv"));
        Files.writeString(folder.resolve("t.csv.part"), part);
        FetchNotes.read(folder).begin(new PartOfFile("t.csv", server.at("/t").toString(), ETAG, ""));
    }

    @Test
    void joinedPartsWithAWrongChecksumAreFetchedOnceMore() throws IOException {
        String whole = "HTTP/1.1 200 OK\r\nETag: " + ETAG + "\r\nContent-Length: 40\r\n\r\n" + WHOLE;
        try (RawServer server = new RawServer(says(HALF), says(REST.replace("abc", "xyz")), says(whole))) {
            Download.Web download = declared(server.at("/t"), 40, DigestUtils.sha256Hex(WHOLE));
            assertThat(FetchFixture.fetch(download, folder, time).status()).isEqualTo(Status.FETCHED);
            assertThat(text()).isEqualTo(WHOLE);
        }
    }

    @Test
    void aPackedAnswerNobodyAskedForIsRefused() throws IOException {
        try (LocalServer server = LocalServer.start()) {
            server.then(answer(200, new byte[] {31, -117, 8, 0}, "Content-Encoding", "gzip"));
            FetchOutcome outcome = fetch(server.at("/t"));
            assertThat(reason(outcome)).isEqualTo(Reason.ENCODED);
            assertThat(outcome.failure().orElseThrow().arguments()).containsExactly("gzip");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html lang=\"de\"><title>Anmeldung</title></html>",
                "\uFEFF \n<HTML><body>Fehler</body></HTML>",
                "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"></html>"
            })
    void aPageInPlaceOfTheFileIsRefused(String page) throws IOException {
        try (LocalServer server = LocalServer.start()) {
            server.then(answer(200, page, "Content-Type", "text/csv"));
            assertThat(reason(fetch(server.at("/t")))).isEqualTo(Reason.WEB_PAGE);
            assertNothingIsThere();
        }
    }

    @Test
    void anEmptyAnswerIsNoFile() throws IOException {
        try (LocalServer server = LocalServer.start()) {
            server.then(answer(200, ""));
            assertThat(reason(fetch(server.at("/t")))).isEqualTo(Reason.EMPTY);
            assertNothingIsThere();
        }
    }

    @Test
    void chunksWithoutTheirEndAreNotTheFile() throws IOException {
        String cut = "HTTP/1.1 200 OK\r\nETag: " + ETAG
                + "\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n0123456789;012345678\r\n";
        try (RawServer server = new RawServer(says(cut), says(REST))) {
            assertThat(fetch(server.at("/t")).status()).isEqualTo(Status.RESUMED);
            assertThat(text()).isEqualTo(WHOLE);
        }
    }

    @Test
    void anAnswerThatIsNoHttpIsAFailureOfTheConnection() throws IOException {
        try (RawServer server = new RawServer(says("220 ftp ready\r\n"))) {
            FetchOutcome outcome = FetchFixture.fetch(
                    FetchFixture.file("t.csv", server.at("/t")), folder, time, FetchFixture.RULES.withRetries(0));
            assertThat(reason(outcome)).isEqualTo(Reason.CONNECTION);
        }
    }

    @ParameterizedTest
    @CsvSource({"t.zip, ZIP", "t.xlsx, XLSX", "t.xls, XLS"})
    void anArchiveWithoutLengthThatIsCutIsNoticed(String name, FileKind kind) throws IOException {
        byte[] zip = FetchFixture.zip("a.csv", TEXT.repeat(100));
        RawServer.Word cut = out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(zip, 0, zip.length - 10);
        };
        try (RawServer server = new RawServer(cut)) {
            FetchOutcome outcome = FetchFixture.fetch(FetchFixture.file(name, server.at("/t")), folder, time);
            assertThat(reason(outcome)).isEqualTo(Reason.KIND);
            assertThat(outcome.failure().orElseThrow().arguments()).containsExactly(kind.name());
        }
    }

    @Test
    void anArchiveInPlaceOfATableIsRefused() throws IOException {
        try (LocalServer server = LocalServer.start().serve(FetchFixture.zip("a.csv", TEXT), ETAG, "")) {
            assertThat(reason(fetch(server.at("/t")))).isEqualTo(Reason.KIND);
        }
    }

    @Test
    void filesAreTakenOutOfTheirArchiveAndNotFetchedAgain() throws IOException {
        byte[] zip = FetchFixture.zip("docs/read.pdf", "x", "data/GV_1.txt", "one", "data/GV_2.txt", "two");
        try (LocalServer server = LocalServer.start().serve(zip, ETAG, "")) {
            Download.Web download = unpacking(server.at("/t"), "GV_*.txt");
            assertThat(FetchFixture.fetch(download, folder, time).status()).isEqualTo(Status.FETCHED);
            assertThat(folder.resolve("a/GV_1.txt")).hasContent("one");
            assertThat(folder.resolve("a/GV_2.txt")).hasContent("two");
            assertThat(folder.resolve("a/read.pdf")).doesNotExist();
            assertThat(folder.resolve("a/t.zip")).doesNotExist();
            assertThat(FetchFixture.fetch(download, folder, time).status()).isEqualTo(Status.UNCHANGED);

            Files.delete(folder.resolve("a/GV_2.txt"));
            assertThat(FetchFixture.fetch(download, folder, time).status()).isEqualTo(Status.FETCHED);
        }
    }

    @ParameterizedTest
    @CsvSource({"../../evil.txt, NONE", "docs/.hidden.txt, ARCHIVE", "a.csv, NOT_IN_ARCHIVE"})
    void anArchiveCannotWriteElsewhere(String entry, String expected) throws IOException {
        try (LocalServer server = LocalServer.start().serve(FetchFixture.zip(entry, "x"), ETAG, "")) {
            FetchOutcome outcome = FetchFixture.fetch(unpacking(server.at("/t"), "*.txt"), folder, time);
            if (expected.equals("NONE")) {
                assertThat(folder.resolve("a/evil.txt")).hasContent("x");
                assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
            } else {
                assertThat(reason(outcome)).isEqualTo(Reason.valueOf(expected));
            }
        }
    }

    private static Download.Web declared(URI address, long size, String sha256) {
        return new Download.Web(
                "t.csv",
                address,
                FileKind.CSV,
                size == 0 ? OptionalLong.empty() : OptionalLong.of(size),
                sha256.isEmpty() ? Optional.empty() : Optional.of(sha256),
                List.of(),
                false);
    }

    private static Download.Web unpacking(URI address, String names) {
        return new Download.Web(
                "a/t.zip", address, FileKind.ZIP, OptionalLong.empty(), Optional.empty(), List.of(names), false);
    }
}
