package kleinstadt.data.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kleinstadt.data.source.Download;
import kleinstadt.data.source.FileKind;
import kleinstadt.data.source.GenesisInstance;

/** Downloads for tests: short waits, no real pauses. */
final class FetchFixture {

    /** Waits of tests: short where nothing happens, and no pause is real. */
    static final FetchRules RULES = new FetchRules(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMillis(400),
            Duration.ofHours(1),
            5,
            Duration.ofSeconds(2),
            Duration.ofMinutes(2));

    private FetchFixture() {}

    /** A file without declared size or checksum. */
    static Download.Web file(String name, URI address) {
        return new Download.Web(
                name, address, FileKind.ofName(name), OptionalLong.empty(), Optional.empty(), List.of(), false);
    }

    /** What comes of one file. */
    static FetchOutcome fetch(Download download, Path folder, FakeTime time) throws WriteFailed {
        return fetch(download, folder, time, RULES);
    }

    static FetchOutcome fetch(Download download, Path folder, FakeTime time, FetchRules rules) throws WriteFailed {
        Fetcher fetcher = new Fetcher(rules, time, new SplittableRandom(1), Map.of());
        return fetcher.fetch(plan(download), folder, begun -> {}).get(0);
    }

    /** What comes of tables of a service on this machine. */
    static List<FetchOutcome> fetch(
            URI service, Map<String, String> environment, Path folder, FakeTime time, Download... downloads)
            throws WriteFailed {
        Fetcher fetcher = new Fetcher(
                RULES, time, new SplittableRandom(1), environment, Map.of(GenesisInstance.REGIONALSTATISTIK, service));
        return fetcher.fetch(plan(downloads), folder, begun -> {});
    }

    private static FetchPlan plan(Download... downloads) {
        Map<Download, List<String>> files = new LinkedHashMap<>();
        for (Download download : downloads) {
            files.put(download, List.of("source"));
        }
        return new FetchPlan(files, List.of());
    }

    /** An archive of texts (name, text, …). */
    static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
