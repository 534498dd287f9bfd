package kleinstadt.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import kleinstadt.data.fetch.FetchFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose certificate nobody vouches for. */
class UntrustedServerTest {

    private static final String PASSWORD = "changeit";

    @Test
    void aCertificateNobodyVouchesForIsRefusedAndNotTriedAgain(@TempDir Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        FakeTime time = new FakeTime();
        try (LocalServer server = LocalServer.start(ownCertificate(folder.resolve("keys.p12")))) {
            server.serve(new byte[] {'a'}, "", "");
            FetchOutcome outcome =
                    FetchFixture.fetch(FetchFixture.file("t.csv", server.at("/t")), folder.resolve("downloads"), time);

            FetchFailure failure = outcome.failure().orElseThrow();
            assertThat(failure.reason()).isEqualTo(Reason.CERTIFICATE);
            assertThat(failure.arguments()).hasSize(2);
            assertThat(failure.arguments().get(0)).isEqualTo("127.0.0.1");
            assertThat(server.seen()).isEmpty();
            assertThat(time.pauses()).isEmpty();
        }
    }

    /** A certificate that keytool makes and signs with its own key. */
    private static SSLContext ownCertificate(Path file)
            throws IOException, GeneralSecurityException, InterruptedException {
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
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
