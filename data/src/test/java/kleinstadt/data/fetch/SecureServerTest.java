package kleinstadt.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.SplittableRandom;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.fetch.FetchOutcome.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers with a certificate that vouches for itself. */
class SecureServerTest {

    private static final String PASSWORD = "changeit";

    private final FakeTime time = new FakeTime();
    private final Path folder;
    private final KeyStore keys = emptyKeys();

    SecureServerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static KeyStore emptyKeys() {
        try {
            return KeyStore.getInstance("PKCS12");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate that keytool makes and signs with its own key. */
    @BeforeEach
    void makeCertificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "test",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
    }

    private SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, null);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        trusted.setCertificateEntry("test", keys.getCertificate("test"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private WebDownload download(URI address, HttpClient.Builder client) {
        return new WebDownload(
                FetchFixture.file("t.csv", address),
                folder,
                FetchNotes.read(folder),
                new Connections(FetchFixture.RULES, client),
                new Attempts(FetchFixture.RULES, time, new SplittableRandom(1)));
    }

    @Test
    void aCertificateNobodyVouchesForIsRefusedAndNotTriedAgain() throws IOException, GeneralSecurityException {
        try (LocalServer server = LocalServer.start(context()).serve(new byte[] {'a'}, "", "")) {
            WebDownload download = download(server.at("/t"), HttpClient.newBuilder());
            assertThatThrownBy(download::fetch).isInstanceOfSatisfying(FetchFailure.class, failure -> {
                assertThat(failure.reason()).isEqualTo(Reason.CERTIFICATE);
                assertThat(failure.arguments()).hasSize(2).startsWith("127.0.0.1");
            });
            assertThat(server.seen()).isEmpty();
            assertThat(time.pauses()).isEmpty();
        }
    }

    @Test
    void aTrustedServerIsAsked() throws IOException, GeneralSecurityException, FetchFailure, InterruptedException {
        try (LocalServer server = LocalServer.start(context()).serve(new byte[] {'a'}, "", "")) {
            assertThat(download(server.at("/t"), HttpClient.newBuilder().sslContext(context()))
                            .fetch()
                            .status())
                    .isEqualTo(Status.FETCHED);
            assertThat(folder.resolve("t.csv")).hasContent("a");
        }
    }

    @Test
    void aSecureServerCannotLeadToOneOfThisMachineThatIsNot() throws IOException, GeneralSecurityException {
        try (LocalServer server = LocalServer.start(context());
                LocalServer local = LocalServer.start()) {
            server.then(LocalServer.answer(302, "", "Location", local.at("/t").toString()));
            WebDownload download =
                    download(server.at("/t"), HttpClient.newBuilder().sslContext(context()));
            assertThatThrownBy(download::fetch)
                    .isInstanceOfSatisfying(
                            FetchFailure.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_SECURE));
            assertThat(local.seen()).isEmpty();
        }
    }
}
