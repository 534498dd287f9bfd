package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.boundary.BoundaryFixtures;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryReaderTest {

    private static final TerritoryDate Y2020 = TerritoryDate.endOf(2020);
    private static final TerritoryDate Y2021 = TerritoryDate.endOf(2021);
    private static final TerritoryDate Y2022 = TerritoryDate.endOf(2022);
    private static final TerritoryDate Y2023 = TerritoryDate.endOf(2023);

    private final Path folder;
    private final IssueLog log = new IssueLog();
    private final SortedMap<TerritoryDate, SortedSet<AreaKey>> lists = new TreeMap<>();

    BoundaryReaderTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        BoundaryFixtures.writeGeoPackage(folder.resolve("map"), 25832, BoundaryFixtures.ALL);
        lists.put(Y2020, keys("12001001", "12001002", "12001003"));
        lists.put(Y2022, keys("12001001", "12001002", "13002001"));
        lists.put(Y2023, keys("12001001", "12001002", "13002001"));
    }

    private static SortedSet<AreaKey> keys(String... ags) {
        return Stream.of(ags).map(AreaKey::gemeinde).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Knows the lists of Gemeinden. */
    private final class Known implements Gazetteer {
        @Override
        public Presence on(AreaKey area, LocalDate day) {
            return Presence.UNKNOWN;
        }

        @Override
        public SortedMap<TerritoryDate, SortedSet<AreaKey>> listGemeinden() {
            return lists;
        }
    }

    private Optional<Content.BoundarySet> read(String name) throws IOException {
        InputFile file = new InputFile(folder.resolve(name), name);
        BoundaryReader reader = new BoundaryReader();
        assertThat(reader.recognise(file)).isPresent();
        return reader.read(file, new Known(), log).map(Content.BoundarySet.class::cast);
    }

    private void state(String day) throws IOException {
        Files.writeString(folder.resolve("aktualitaet.txt"), day, StandardCharsets.UTF_8);
    }

    private List<String> issues() {
        return log.listStored().stream().map(Issue::message).toList();
    }

    @Test
    void theLatestTerritoryWithTheseGemeindenCounts() throws IOException {
        Content.BoundarySet set = read("map").orElseThrow();

        assertThat(set.boundaries().territory()).isEqualTo(Y2023);
        assertThat(set.source()).isEqualTo("bkg-vg-2023");
        assertThat(set.rows()).as("three Gemeinden and a Kreis").isEqualTo(4);
        assertThat(set.found())
                .isEqualTo("Verwaltungsgrenzen (GeoPackage, EPSG 25832): 3 Gemeinden, 1 Kreise im Osten,"
                        + " Gebietsstand 2023-12-31");
        assertThat(issues())
                .containsExactly("the file names no territory; 2023-12-31 has exactly these areas; so had 2022-12-31"
                        + " before, of which the latest is taken");
    }

    @Test
    void theStatedDayCounts() throws IOException {
        state("01.01.2022");

        Content.BoundarySet set = read("map").orElseThrow();

        assertThat(set.boundaries().territory()).isEqualTo(TerritoryDate.parse("2022-01-01"));
        assertThat(set.asOf()).isEqualTo("2022-01-01");
        assertThat(issues()).as("no list within a year on either side").isEmpty();
    }

    @Test
    void newYearIsTheOldYearsEndWhereTheGemeindenAreTheSame() throws IOException {
        state("01.01.2023");

        assertThat(read("map").orElseThrow().boundaries().territory()).isEqualTo(Y2022);
    }

    @Test
    void aStatedDayThatDoesNotFitIsNoted() throws IOException {
        lists.put(Y2021, keys("12001001", "12001003", "12001004"));
        state("01.07.2021");

        assertThat(read("map").orElseThrow().boundaries().territory()).isEqualTo(TerritoryDate.parse("2021-07-01"));
        assertThat(issues())
                .as("12001003 was there before and after, 13002001 never")
                .containsExactly("on 2021-07-01, 1 areas have no boundary (12001003) and 1 boundaries have no area"
                        + " (13002001)");
    }

    @Test
    void boundariesNoListFitsAreNotUsed() throws IOException {
        BoundaryFixtures.writeGeoPackage(folder.resolve("map"), 25832, List.of(BoundaryFixtures.WEST));

        assertThat(read("map")).isEmpty();
        assertThat(issues())
                .containsExactly("nothing tells the territory of the boundaries: expected a list with exactly these"
                        + " areas, nearest is that of 2023-12-31, where 2 areas have no boundary and 0 boundaries have"
                        + " no area");
    }

    @Test
    void aTerritoryWithoutSourceIsNamedByItsYear() throws IOException {
        state("31.12.2030");

        assertThat(read("map").orElseThrow().source()).isEqualTo("bkg-vg-2030");
    }

    @Test
    void topoJsonIsReadAlike() throws IOException {
        Files.writeString(folder.resolve("topo"), BoundaryFixtures.TOPO_JSON, StandardCharsets.UTF_8);

        assertThat(read("topo").orElseThrow().found())
                .isEqualTo("Verwaltungsgrenzen (TopoJSON, EPSG 25832): 3 Gemeinden im Osten, Gebietsstand 2023-12-31");
    }
}
