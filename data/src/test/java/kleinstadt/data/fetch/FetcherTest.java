package kleinstadt.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.fetch.FetchOutcome.Status;
import kleinstadt.data.source.Download;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetcherTest {

    private final FakeTime time = new FakeTime();

    @Test
    void aServerThatWasNotReachedIsNotTriedOverAndOverForEachFile(@TempDir Path folder) throws IOException {
        URI gone;
        try (LocalServer server = LocalServer.start()) {
            gone = server.at("/");
        }
        List<FetchOutcome> outcomes = FetchFixture.fetch(
                gone,
                Map.of(),
                folder,
                time,
                FetchFixture.file("a.csv", gone.resolve("a")),
                FetchFixture.file("b.csv", gone.resolve("b")),
                FetchFixture.file("c.csv", gone.resolve("c")));

        assertThat(outcomes)
                .hasSize(3)
                .allSatisfy(outcome ->
                        assertThat(outcome.failure().orElseThrow().reason()).isEqualTo(Reason.CONNECTION));
        assertThat(time.pauses()).hasSize(5);
    }

    @Test
    void filesComeInTheirOrderAndAFailureStopsNone(@TempDir Path folder) throws IOException {
        try (LocalServer server = LocalServer.start().serve(new byte[] {'a'}, "", "")) {
            server.then(LocalServer.answer(404, ""));
            List<FetchOutcome> outcomes = FetchFixture.fetch(
                    server.at("/"),
                    Map.of(),
                    folder,
                    time,
                    FetchFixture.file("a.csv", server.at("/a")),
                    new Download.ByHand("b.csv", server.at("/b")),
                    FetchFixture.file("c.csv", server.at("/c")));
            assertThat(outcomes)
                    .extracting(FetchOutcome::status)
                    .containsExactly(Status.FAILED, Status.BY_HAND, Status.FETCHED);
            List<String> paths = new ArrayList<>();
            server.seen().forEach(seen -> paths.add(seen.uri().getPath()));
            assertThat(paths).containsExactly("/a", "/c");
        }
    }

    @Test
    void aProgramToldToStopKeepsWhatThereIsAndAsksNoMore(@TempDir Path folder) throws IOException {
        try (LocalServer server = LocalServer.start().serve(new byte[] {'a'}, "", "")) {
            Thread.currentThread().interrupt();
            List<FetchOutcome> outcomes = FetchFixture.fetch(
                    server.at("/"),
                    Map.of(),
                    folder,
                    time,
                    FetchFixture.file("a.csv", server.at("/a")),
                    FetchFixture.file("b.csv", server.at("/b")));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(outcomes).hasSize(1);
            assertThat(outcomes.get(0).failure().orElseThrow().reason()).isEqualTo(Reason.STOPPED);
        }
    }
}
