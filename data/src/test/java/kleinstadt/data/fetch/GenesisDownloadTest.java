package kleinstadt.data.fetch;

import static kleinstadt.data.fetch.FakeGenesis.WELCOME;
import static kleinstadt.data.fetch.FakeGenesis.flat;
import static kleinstadt.data.fetch.FakeGenesis.jobs;
import static kleinstadt.data.fetch.FakeGenesis.json;
import static kleinstadt.data.fetch.FakeGenesis.status;
import static kleinstadt.data.fetch.FakeGenesis.table;
import static kleinstadt.data.fetch.LocalServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.fetch.FetchOutcome.Status;
import kleinstadt.data.source.Download;
import kleinstadt.data.source.GenesisInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of a GENESIS web service, played by a server on this machine. */
class GenesisDownloadTest {

    private static final String USER = "nutzerin@example.org";
    private static final String PASSWORD = "ge:heim%&\"";
    private static final Map<String, String> ENVIRONMENT =
            Map.of("KLEINSTADT_REGIONALSTATISTIK_USER", USER, "KLEINSTADT_REGIONALSTATISTIK_PASSWORD", PASSWORD);
    private static final String BEGUN =
            "Der Bearbeitungsauftrag wurde erstellt. Die Tabelle kann in Kürze als Ergebnis mit"
                    + " folgendem Namen abgerufen werden: 12411-01-01-5_123456 (Mindestens ein Parameter wurde angepasst)";

    private final FakeTime time = new FakeTime();
    private final Path folder;
    private LocalServer server;

    GenesisDownloadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void start() throws IOException {
        server = LocalServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Download.Genesis asked(String code) {
        return new Download.Genesis(
                "regio/" + code + ".zip",
                GenesisInstance.REGIONALSTATISTIK,
                code,
                "ffcsv",
                "all",
                OptionalInt.of(2008),
                OptionalInt.of(2024),
                List.of("13*", "14*"),
                false);
    }

    private FetchOutcome fetch(HttpHandler... answers) throws IOException {
        return fetchAll(ENVIRONMENT, List.of(asked("12411-01-01-5")), answers).get(0);
    }

    private List<FetchOutcome> fetchAll(
            Map<String, String> environment, List<Download> downloads, HttpHandler... answers) throws IOException {
        server.then(answers);
        return FetchFixture.fetch(
                server.at("/rest/2020/"), environment, folder, time, downloads.toArray(Download[]::new));
    }

    private static Reason reason(FetchOutcome outcome) {
        return outcome.failure().orElseThrow().reason();
    }

    private List<String> paths() {
        return server.seen().stream().map(seen -> seen.uri().toString()).toList();
    }

    @Test
    void aTableComesByPostWithTheAccountInTheFieldsAlone() throws IOException {
        FetchOutcome outcome = fetch(WELCOME, table());

        assertThat(outcome.status()).isEqualTo(Status.FETCHED);
        assertThat(folder.resolve("regio/12411-01-01-5.zip")).exists();
        assertThat(paths()).containsExactly("/rest/2020/helloworld/logincheck", "/rest/2020/data/tablefile");
        LocalServer.Seen request = server.seen().get(1);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.find("username")).contains(USER);
        assertThat(request.find("password")).contains(PASSWORD);
        assertThat(request.find("Content-Type").orElseThrow()).startsWith("application/x-www-form-urlencoded");
        assertThat(request.body())
                .contains("name=12411-01-01-5", "format=ffcsv", "compress=true", "startyear=2008", "endyear=2024")
                .contains("regionalkey=13*%2C14*")
                .doesNotContain("username", "password", "nutzerin");
    }

    @Test
    void aTokenStandsWithoutPassword() throws IOException {
        fetchAll(
                Map.of("KLEINSTADT_REGIONALSTATISTIK_USER", "abc123"),
                List.of(asked("12411-01-01-5")),
                WELCOME,
                table());
        assertThat(server.seen().get(1).find("username")).contains("abc123");
        assertThat(server.seen().get(1).find("password")).contains("");
    }

    @Test
    void theAccountIsTriedOnceForAllTables() throws IOException {
        List<FetchOutcome> outcomes = fetchAll(
                ENVIRONMENT, List.of(asked("12411-01-01-5"), asked("12411-02-03-5")), WELCOME, table(), table());
        assertThat(outcomes).extracting(FetchOutcome::status).containsOnly(Status.FETCHED);
        assertThat(paths()).filteredOn(path -> path.endsWith("logincheck")).hasSize(1);
    }

    @Test
    void theSameTableAgainIsUnchanged() throws IOException {
        byte[] zip = FetchFixture.zip("a.csv", FakeGenesis.FLAT);
        fetch(WELCOME, answer(200, zip));
        assertThat(fetch(WELCOME, answer(200, zip)).status()).isEqualTo(Status.UNCHANGED);
        assertThat(fetch(WELCOME, answer(200, FetchFixture.zip("a.csv", "b"))).status())
                .isEqualTo(Status.FETCHED);
    }

    @Test
    void aTableThatIsNotPackedGetsTheNameOfWhatItIs() throws IOException {
        assertThat(fetch(WELCOME, answer(200, FakeGenesis.FLAT)).status()).isEqualTo(Status.FETCHED);
        assertThat(folder.resolve("regio/12411-01-01-5.csv")).hasContent(FakeGenesis.FLAT);
        assertThat(folder.resolve("regio/12411-01-01-5.zip")).doesNotExist();
    }

    @Test
    void aTableThatIsTooLargeIsMadeByAJob() throws IOException {
        FetchOutcome outcome = fetch(
                WELCOME,
                status(98, "Die Tabelle ist zu groß, um direkt abgerufen zu werden.", "Fehler"),
                status(99, BEGUN, "Information"),
                jobs("12411-01-01-5_123456", "Rechnend"),
                jobs("12411-01-01-5_123456", "Fertig"),
                flat(404, 104, "Es gibt keine Objekte zum angegebenen Selektionskriterium"),
                jobs("12411-01-01-5_123456", "Fertig"),
                table());

        assertThat(outcome.status()).isEqualTo(Status.FETCHED);
        assertThat(paths())
                .containsExactly(
                        "/rest/2020/helloworld/logincheck",
                        "/rest/2020/data/tablefile",
                        "/rest/2020/data/tablefile",
                        "/rest/2020/catalogue/jobs",
                        "/rest/2020/catalogue/jobs",
                        "/rest/2020/data/resultfile",
                        "/rest/2020/catalogue/jobs",
                        "/rest/2020/data/resultfile");
        assertThat(server.seen().get(1).body()).contains("job=false");
        assertThat(server.seen().get(2).body()).contains("job=true");
        assertThat(server.seen().get(7).body()).contains("name=12411-01-01-5_123456", "format=ffcsv");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @Test
    void aJobThatIsNeverDoneIsGivenUp() throws IOException {
        server.then(WELCOME, status(98, "zu groß", "Fehler"), status(99, BEGUN, "Information"));
        for (int i = 0; i < 100; i++) {
            server.then(jobs("12411-01-01-5_123456", "Rechnend"));
        }
        assertThat(reason(fetch())).isEqualTo(Reason.TIME_UP);
        assertThat(time.now()).isBefore(FakeTime.BEGIN.plus(Duration.ofMinutes(61)));
    }

    @Test
    void aJobThatFailsIsAFailure() throws IOException {
        FetchOutcome outcome = fetch(
                WELCOME,
                status(98, "zu groß", "Fehler"),
                status(99, BEGUN, "Information"),
                jobs("12411-01-01-5_123456", "Fehlerhaft beendet"));
        assertThat(reason(outcome)).isEqualTo(Reason.SERVICE);
    }

    @Test
    void anAccountThatMayNotBeginJobsIsAFailure() throws IOException {
        FetchOutcome outcome = fetch(
                WELCOME,
                status(98, "zu groß", "Fehler"),
                status(30, "Keine Berechtigung für schreibende Zugriffe", "Fehler"));
        assertThat(reason(outcome)).isEqualTo(Reason.SERVICE);
        assertThat(outcome.failure().orElseThrow().arguments())
                .containsExactly("30", "Keine Berechtigung für schreibende Zugriffe");
    }

    @ParameterizedTest
    @CsvSource({"104, NO_TABLE", "90, NO_TABLE", "15, NO_TABLE", "25, SERVICE", "0, SERVICE"})
    void anErrorInJsonIsNoTableThoughHttpSaysFine(int code, Reason reason) throws IOException {
        FetchOutcome outcome = fetch(WELCOME, status(code, "Es gibt sie nicht", "Information"));
        assertThat(reason(outcome)).isEqualTo(reason);
        assertThat(outcome.failure().orElseThrow().arguments()).contains("Es gibt sie nicht");
        assertThat(folder.resolve("regio/12411-01-01-5.zip")).doesNotExist();
        assertThat(folder.resolve("regio/12411-01-01-5.zip.part")).doesNotExist();
        assertThat(server.seen()).hasSize(2);
    }

    @Test
    void troubleOfTheServiceIsOvercome() throws IOException {
        FetchOutcome outcome = fetch(
                answer(502, "x"),
                WELCOME,
                status(2, "Es ist zu einem unerwarteten Systemfehler gekommen", "Fehler"),
                answer(503, "x", "Retry-After", "30"),
                table());
        assertThat(outcome.status()).isEqualTo(Status.FETCHED);
        assertThat(time.pauses()).hasSize(3).contains(Duration.ofSeconds(30));
    }

    @Test
    void aTableIsAskedForAgainWhereItWasCut() throws IOException {
        HttpHandler cut = exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[] {'P', 'K', 3, 4});
            exchange.getResponseBody().flush();
            throw new IOException("hang up");
        };
        assertThat(fetch(WELCOME, cut, table()).status()).isEqualTo(Status.FETCHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Status\":\"Ein Fehler ist aufgetreten. (Bitte prüfen und korrigieren Sie Ihren Nutzernamen bzw.\\n das"
                        + " Passwort.)\",\"Username\":\"nutzerin@example.org\"}",
                "{\"Status\":\"Sie wurden erfolgreich an- und abgemeldet!\",\"Username\":\"GAST\"}"
            })
    void aWrongAccountIsFoundOutBeforeTablesAreAskedFor(String reply) throws IOException {
        List<FetchOutcome> outcomes =
                fetchAll(ENVIRONMENT, List.of(asked("12411-01-01-5"), asked("12411-02-03-5")), json(200, reply));
        assertThat(outcomes).extracting(GenesisDownloadTest::reason).containsOnly(Reason.ACCOUNT_REFUSED);
        assertThat(outcomes.get(0).failure().orElseThrow().arguments())
                .contains("KLEINSTADT_REGIONALSTATISTIK_USER", "KLEINSTADT_REGIONALSTATISTIK_PASSWORD");
        assertThat(server.seen()).hasSize(1);
    }

    @Test
    void anAccountThatIsRefusedWithAnHttpErrorIsNotTriedAgain() throws IOException {
        List<FetchOutcome> outcomes = fetchAll(
                ENVIRONMENT,
                List.of(asked("12411-01-01-5"), asked("12411-02-03-5")),
                WELCOME,
                flat(401, 15, "Der Requests enthält nicht alle notwendigen Angaben, Zugangsdaten nicht erkannt"));
        assertThat(outcomes).extracting(GenesisDownloadTest::reason).containsOnly(Reason.ACCOUNT_REFUSED);
        assertThat(server.seen()).hasSize(2);
    }

    @Test
    void anAccountDoesNotFollowARedirection() throws IOException {
        try (LocalServer other = LocalServer.start()) {
            FetchOutcome outcome =
                    fetch(answer(307, "", "Location", other.at("/").toString()));
            assertThat(reason(outcome)).isEqualTo(Reason.STATUS);
            assertThat(other.seen()).isEmpty();
        }
    }

    @Test
    void withoutAnAccountNothingIsAskedAndTheVariablesAreNamed() throws IOException {
        FetchFailure failure = fetchAll(Map.of(), List.of(asked("12411-01-01-5")))
                .get(0)
                .failure()
                .orElseThrow();
        assertThat(failure.reason()).isEqualTo(Reason.NO_ACCOUNT);
        assertThat(failure.arguments())
                .startsWith(
                        "Regionaldatenbank Deutschland",
                        "KLEINSTADT_REGIONALSTATISTIK_USER",
                        "KLEINSTADT_REGIONALSTATISTIK_PASSWORD");
        assertThat(server.seen()).isEmpty();
    }

    @Test
    void anAccountOfAnotherDatabaseIsNotSentHere() throws IOException {
        List<FetchOutcome> outcomes = fetchAll(
                Map.of("KLEINSTADT_GENESIS_USER", "a", "KLEINSTADT_GENESIS_PASSWORD", "b"),
                List.of(asked("12411-01-01-5")));
        assertThat(reason(outcomes.get(0))).isEqualTo(Reason.NO_ACCOUNT);
        assertThat(server.seen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jürgen, geheim", "juergen, größe", "juergen, 'a\r\nX: y'"})
    void lettersThatCannotBeSentAreSaidSoWithoutShowingThem(String user, String password) throws IOException {
        List<FetchOutcome> outcomes = fetchAll(
                Map.of("KLEINSTADT_REGIONALSTATISTIK_USER", user, "KLEINSTADT_REGIONALSTATISTIK_PASSWORD", password),
                List.of(asked("12411-01-01-5")));
        FetchFailure failure = outcomes.get(0).failure().orElseThrow();
        assertThat(failure.reason()).isEqualTo(Reason.ACCOUNT_LETTERS);
        assertThat(failure.toString()).doesNotContain(user, password);
        assertThat(server.seen()).isEmpty();
    }

    @Test
    void theAccountIsNowhereButInTheRequests() throws IOException {
        FetchOutcome fetched = fetch(WELCOME, table());
        FetchOutcome failed = fetch(WELCOME, status(25, "Fehler für " + USER + " mit ge:heim%&\\\"", "Fehler"));

        assertThat(reason(failed)).isEqualTo(Reason.SERVICE);
        assertThat(failed.failure().orElseThrow()).hasMessageContaining("Fehler für … mit …");
        String shown = fetched + "\n" + failed + "\n" + failed.failure().orElseThrow();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                shown += Files.readString(file, StandardCharsets.ISO_8859_1);
            }
        }
        assertThat(shown).doesNotContain("nutzerin").doesNotContain("ge:heim").doesNotContain("ge%3Aheim");
    }

    @Test
    void aPageInPlaceOfTheTableIsRefused() throws IOException {
        assertThat(reason(fetch(WELCOME, answer(200, "<html><title>Wartung</title></html>"))))
                .isEqualTo(Reason.WEB_PAGE);
        assertThat(folder.resolve("regio/12411-01-01-5.zip.part")).doesNotExist();
    }

    @Test
    void anEmptyAnswerIsNoTable() throws IOException {
        assertThat(reason(fetch(WELCOME, answer(200, "")))).isEqualTo(Reason.EMPTY);
    }
}
