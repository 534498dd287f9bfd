package kleinstadt.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kleinstadt.data.fetch.FetchRules;
import kleinstadt.data.fetch.Time;
import kleinstadt.data.source.GenesisInstance;
import kleinstadt.data.source.Sources;
import kleinstadt.engine.output.OutputLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sources fetch} with a server on this machine. */
final class FetchCommandTest {

    private static final String USER = "nutzerin:7@example.org";
    private static final String PASSWORD = "ge:heim%& +\"x";
    private static final Map<String, String> ACCOUNT =
            Map.of("KLEINSTADT_REGIONALSTATISTIK_USER", USER, "KLEINSTADT_REGIONALSTATISTIK_PASSWORD", PASSWORD);

    private static final String FLAT = """
            statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;\
            1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;\
            2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q
            12411;Fortschreibung;STAG;Stichtag;2020-12-31;GEMEIN;Gemeinden;13076089;Lübz;GES;Geschlecht;;Insgesamt;48;Anzahl;BEVSTD;Bevölkerungsstand;e
            12411;Fortschreibung;STAG;Stichtag;2020-12-31;GEMEIN;Gemeinden;13076089;Lübz;GES;Geschlecht;GESW;weiblich;25;Anzahl;BEVSTD;Bevölkerungsstand;e
            """;

    /** Time that only passes when somebody waits. */
    private static final class Waits implements Time {
        private Instant now = Instant.parse("2026-11-27T10:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void pause(Duration duration) {
            now = now.plus(duration);
        }
    }

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final Path folder;
    private final HttpServer server;

    FetchCommandTest(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("downloads");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        on("/t.csv", exchange -> send(exchange, 200, "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        on("/gone.csv", exchange -> send(exchange, 404, new byte[0]));
        on(
                "/rest/helloworld/logincheck",
                exchange -> send(exchange, 200, """
                {"Status":"Sie wurden erfolgreich an- und abgemeldet!","Username":"%s"}""".formatted(USER).getBytes(StandardCharsets.UTF_8)));
        on("/rest/data/tablefile", exchange -> send(exchange, 200, zip(FLAT)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
                handler.handle(exchange);
            }
        });
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] zip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("12411-01-01-5_flat.csv"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static String source(String id, String download) {
        return """
                id = "%s"
                publisher = "Amt"
                title = "Tabelle"
                url = "https://example.org/page"
                licence = "dl-de/by-2-0"
                notice = "© Amt"
                reader = "gv100ad"
                territory = "period"
                population = true

                [[download]]
                %s
                """.formatted(id, download);
    }

    private int run(Map<String, String> environment, String... arguments) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("fine.toml", source("fine", "file = \"t.csv\"\nurl = \"" + at("/t.csv") + "\""));
        texts.put("gone.toml", source("gone", "file = \"gone.csv\"\nurl = \"" + at("/gone.csv") + "\""));
        texts.put("large.toml", source("large", "file = \"l.csv\"\nurl = \"" + at("/t.csv") + "\"\non-request = true"));
        texts.put("hand.toml", source("hand", "by-hand = \"x.xlsx\""));
        texts.put("regio.toml", source("regio", "genesis = \"12411-01-01-5\"\ninstance = \"regionalstatistik\""));
        texts.put("regio2.toml", source("regio2", "genesis = \"12411-02-03-5\"\ninstance = \"regionalstatistik\""));
        FetchRules rules = new FetchRules(
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                Duration.ofHours(1),
                5,
                Duration.ofSeconds(2),
                Duration.ofMinutes(2));
        FetchSetting setting = new FetchSetting(
                () -> Sources.parse(texts),
                environment,
                new Waits(),
                rules,
                Map.of(GenesisInstance.REGIONALSTATISTIK, URI.create(at("/rest/"))));
        List<String> all = new ArrayList<>(List.of("sources", "fetch", "--to", folder.toString()));
        all.addAll(List.of(arguments));
        return new Program(new PrintWriter(out, true), new PrintWriter(err, true), false, Optional.empty(), setting)
                .run(all.toArray(String[]::new));
    }

    @Test
    void whatCanBeHadIsHadAndTheRestIsNamed() {
        assertThat(run(ACCOUNT, "fine", "hand", "regio")).isZero();
        assertThat(out.toString())
                .contains(
                        "t.csv",
                        "geladen",
                        "von Hand: https://example.org/page",
                        "2 geladen, 0 unverändert, 1 von Hand zu holen, 0 nicht zu haben",
                        "Weiter mit: ./kleinstadt import " + folder);
        assertThat(folder.resolve("t.csv")).hasContent("a;b\n1;2");
        assertThat(folder.resolve("12411-01-01-5.zip")).exists();
    }

    @Test
    void theTableOfTheWebServiceIsWhatTheReaderReads() {
        run(ACCOUNT, "regio");
        out.getBuffer().setLength(0);
        Program program = new Program(new PrintWriter(out, true), new PrintWriter(err, true), false);
        program.run(
                "import",
                folder.toString(),
                "--dry-run",
                "--into",
                folder.resolve("snapshot").toString());
        assertThat(out.toString().lines().filter(line -> line.contains("12411-01-01-5.zip")))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains(" neu ", " 2 ", "GENESIS-Flatfile 12411-01-01-5", "[2020-12-31]"));
    }

    @Test
    void oneThatCannotBeHadEndsWithFourAndTheOthersAreThere() {
        assertThat(run(ACCOUNT, "--lang", "en")).isEqualTo(4);
        assertThat(out.toString())
                .contains(
                        "not there any more (HTTP 404)",
                        "3 fetched",
                        "1 failed",
                        "only on request: sources fetch large");
        assertThat(folder.resolve("t.csv")).exists();
        assertThat(folder.resolve("l.csv")).doesNotExist();
        assertThat(folder.resolve("gone.csv")).doesNotExist();
    }

    @Test
    void aMissingAccountIsSaidOnceForAllTables() {
        assertThat(run(Map.of(), "fine", "regio", "regio2")).isEqualTo(4);
        assertThat(err.toString().lines().filter(line -> line.startsWith("Fehler:")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("KLEINSTADT_REGIONALSTATISTIK_USER", "KLEINSTADT_REGIONALSTATISTIK_PASSWORD"));
        assertThat(folder.resolve("t.csv")).exists();
        assertThat(seen).hasSize(1);
    }

    @Test
    void nothingThatIsWrittenOrPrintedHoldsTheAccount() throws IOException {
        server.removeContext("/rest/data/tablefile");
        on("/rest/data/tablefile", exchange -> {
            String sent = exchange.getRequestHeaders().getFirst("password");
            assertThat(sent).isEqualTo(PASSWORD);
            String body = "{\"Status\":{\"Code\":25,\"Content\":\"falsch für " + USER + " und "
                    + PASSWORD.replace("\"", "\\\"") + "\",\"Type\":\"Fehler\"}}";
            send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(run(ACCOUNT, "fine", "regio", "--debug")).isEqualTo(4);
        assertThat(out.toString()).contains("falsch für … und …");

        StringBuilder everything = new StringBuilder(out.toString()).append(err).append(String.join("\n", seen));
        try (Stream<Path> files = Files.walk(folder.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                everything.append(file).append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        for (String secret : List.of(USER, PASSWORD, "nutzerin", "ge:heim")) {
            assertThat(everything)
                    .doesNotContain(secret)
                    .doesNotContain(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        }
        assertThat(seen).anyMatch(request -> request.startsWith("POST /rest/data/tablefile "));
    }

    @Test
    void aTrialAsksAndWritesNothing() {
        assertThat(run(ACCOUNT, "--dry-run")).isZero();
        assertThat(out.toString())
                .contains(at("/t.csv"), "Regionaldatenbank Deutschland, 12411-01-01-5 (Zugang genannt)", "von Hand:");
        assertThat(seen).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatIsThereIsNotFetchedTwice() {
        server.removeContext("/t.csv");
        on("/t.csv", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            send(exchange, same ? 304 : 200, same ? new byte[0] : new byte[] {'a'});
        });
        run(Map.of(), "fine");
        assertThat(run(Map.of(), "fine")).isZero();
        assertThat(out.toString()).contains("0 geladen, 1 unverändert");
    }

    @Test
    void wrongOptionsAreNamedAtOnce() {
        assertThat(run(Map.of(), "nowhere", "--retries", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("es gibt keine Quelle nowhere", "--retries");
        assertThat(folder).doesNotExist();
    }

    @Test
    void aPlaceBelowAFileIsNoPlaceForFiles() throws IOException {
        Files.writeString(folder, "a file");
        assertThat(run(Map.of(), "fine")).isEqualTo(2);
        assertThat(err.toString()).contains("Fehler: --to: in " + folder);
    }

    @Test
    void twoProgramsDoNotWriteOneFolder() throws IOException {
        Files.createDirectories(folder);
        OutputLock held = OutputLock.find(folder).orElseThrow();
        try (held) {
            assertThat(run(Map.of(), "fine")).isEqualTo(6);
        }
        assertThat(run(Map.of(), "fine")).isZero();
    }
}
