package kleinstadt.data.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.snapshot.LockEntry;
import kleinstadt.data.snapshot.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadTomlTest {

    private static final String SOURCE = """
            id = "a"
            publisher = "Amt"
            title = "Tabelle"
            url = "https://example.org/page"
            licence = "dl-de/by-2-0"
            notice = "© Amt"
            reader = "gv100ad"
            territory = "period"
            population = true

            [[download]]
            """;

    private static List<Download> parse(String download) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("a.toml", SOURCE + download);
        return Sources.parse(files).get(0).downloads();
    }

    @Test
    void aFileSaysEverythingAboutItself() {
        assertThat(parse("""
                        file = "folder/t.zip"
                        url = "https://example.org/t?x=1"
                        size = 12
                        sha256 = "%s"
                        unpack = ["GV_*.txt"]
                        on-request = true
                        """.formatted("a".repeat(64))))
                .containsExactly(new Download.Web(
                        "folder/t.zip",
                        URI.create("https://example.org/t?x=1"),
                        FileKind.ZIP,
                        OptionalLong.of(12),
                        Optional.of("a".repeat(64)),
                        List.of("GV_*.txt"),
                        true));
    }

    @Test
    void aTableHasTheServicesUsualParameters() {
        assertThat(parse("genesis = \"12411-01-01-5\"\ninstance = \"regionalstatistik\"\nstart-year = 2008\n"))
                .containsExactly(new Download.Genesis(
                        "12411-01-01-5.zip",
                        GenesisInstance.REGIONALSTATISTIK,
                        "12411-01-01-5",
                        "ffcsv",
                        "all",
                        OptionalInt.of(2008),
                        OptionalInt.empty(),
                        List.of(),
                        false));
    }

    @Test
    void aFileToBeFetchedByHandIsOnTheSourcesPage() {
        assertThat(parse("by-hand = \"t.xlsx\""))
                .containsExactly(new Download.ByHand("t.xlsx", URI.create("https://example.org/page")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file = 't.csv' | url is missing",
                "url = 'https://example.org/t' | file is missing",
                "file = 't.csv'; url = 'http://example.org/t' | begins with https://",
                "file = 't.csv'; url = 'https://me:secret@example.org/t' | begins with https://",
                "file = '../t.csv'; url = 'https://example.org/t' | at most one folder",
                "file = '.t.csv'; url = 'https://example.org/t' | at most one folder",
                "file = 'a/b/t.csv'; url = 'https://example.org/t' | at most one folder",
                "file = 't.dat'; url = 'https://example.org/t' | name does not tell it",
                "file = 't.csv'; url = 'https://example.org/t'; size = 0 | positive whole number",
                "file = 't.csv'; url = 'https://example.org/t'; sha256 = 'AB' | 64 digits",
                "file = 't.csv'; url = 'https://example.org/t'; unpack = ['a'] | for archives only",
                "file = 't.csv'; url = 'https://example.org/t'; genisis = 'x' | genisis is not known",
                "file = 't.csv'; url = 'https://example.org/t'; password = 'x' | password is not known",
                "genesis = '12411-01-01-5' | instance is missing",
                "genesis = '12411-01-01-5'; instance = 'nowhere' | instance cannot be read",
                "genesis = '12411 01'; instance = 'genesis' | code of a table",
                "genesis = '12411-01-01-5'; instance = 'genesis'; start-year = 20 | should be a year",
                "genesis = '12411-01-01-5'; instance = 'genesis'; url = 'https://example.org' | url is not known"
            })
    void whatIsWrongIsNamedWithItsPlace(String download, String problem) {
        assertThatThrownBy(() -> parse(download.replace("; ", "\n")))
                .isInstanceOf(InvalidSourcesException.class)
                .hasMessageContaining("a.toml [[download]] 1: ")
                .hasMessageContaining(problem);
    }

    @Test
    void everyBundledSourceSaysHowItsFilesAreHad() {
        assertThat(Sources.listBundled())
                .allSatisfy(each ->
                        assertThat(each.downloads()).as(each.source().id()).isNotEmpty());
    }

    @Test
    void bundledFilesOfOneNameAreOneFile() {
        Map<String, Download> byName = new HashMap<>();
        for (SourceDescription description : Sources.listBundled()) {
            for (Download download : description.downloads()) {
                if (!(download instanceof Download.ByHand)) {
                    Download other = byName.putIfAbsent(download.file(), download);
                    assertThat(other == null || other.equals(download))
                            .as(download.file())
                            .isTrue();
                }
            }
        }
        assertThat(byName).hasSizeGreaterThan(25);
    }

    @Test
    void tablesOfWebServicesAreThoseWhoseFlatFormCanBeRead() {
        assertThat(Sources.listBundled())
                .filteredOn(each -> each.downloads().stream().anyMatch(Download.Genesis.class::isInstance))
                .hasSize(7)
                .allSatisfy(each -> assertThat(each.table().flat()).isPresent());
    }

    @Test
    void declaredChecksumsAreThoseOfTheFilesTheSnapshotWasMadeFrom() throws IOException {
        Map<String, String> imported = new HashMap<>();
        for (LockEntry entry : Snapshots.bundled().lock()) {
            imported.put(entry.file(), entry.sha256());
        }
        Map<String, String> declared = new HashMap<>();
        for (SourceDescription description : Sources.listBundled()) {
            for (Download download : description.downloads()) {
                if (download instanceof Download.Web web) {
                    web.sha256().ifPresent(sha256 -> declared.put(web.file(), sha256));
                }
            }
        }
        assertThat(declared).hasSize(11);
        assertThat(imported).containsAllEntriesOf(declared);
    }
}
