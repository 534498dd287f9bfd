package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.Readers;
import kleinstadt.data.register.CaseTowns;
import kleinstadt.data.register.EventTime;
import kleinstadt.data.register.LifeEvent;
import kleinstadt.data.register.LifeLine;
import kleinstadt.data.register.LifeLines;
import kleinstadt.data.register.Register;
import kleinstadt.data.register.SizeCount;
import kleinstadt.data.register.TerritoryConverter;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.register.TownSets;
import kleinstadt.data.register.TownShare;
import kleinstadt.data.source.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All registers, crosswalks and Gebietsänderungen at hand in one snapshot, left out where the files are absent. */
final class OfficialRegistersTest {

    private static final TerritoryDate NEWEST = TerritoryDate.parse("2025-08-31");
    private static final TerritoryDate Y2024 = TerritoryDate.endOf(2024);
    private static final AreaKey HEILIGENSTADT = AreaKey.gemeinde("16061045");

    private static @Nullable Snapshot snapshot;
    private static Observations figures = Observations.empty();
    private static @Nullable LifeLines lines;
    private static final IssueLog LOG = new IssueLog();

    @BeforeAll
    static void importFiles(@TempDir Path folder) throws IOException {
        Path shared = OfficialFiles.require("");
        List<Path> inputs = List.of(
                shared.resolve("register"),
                shared.resolve("crosswalk"),
                shared.resolve("typology"),
                shared.resolve("boundaries/east_2023_m.gpkg"),
                shared.resolve("regionalstatistik/12411-01-01-5.csv"),
                shared.resolve("zensus2022/Regionaltabelle_Demografie.csv"));
        Path place = folder.resolve("snapshot");
        new Importer(Sources.bundled(), Readers.listAll()).run(inputs, place, false, LOG);
        Snapshot read = Snapshots.read(place);
        snapshot = read;
        figures = read.figures().all();
        lines = LifeLines.of(read.registers(), read.crosswalk(), read.changes());
    }

    private static Snapshot snapshot() {
        return Optional.ofNullable(snapshot).orElseThrow();
    }

    private static LifeLines lines() {
        return Optional.ofNullable(lines).orElseThrow();
    }

    @Test
    void everyDifferenceBetweenRegistersIsExplainedAndTheCrosswalkOf2023Agrees() {
        assertThat(LOG.countByCode())
                .doesNotContainKeys("change-unexplained", "crosswalk-contradicted", "crosswalk-weights-broken")
                .containsEntry("remainder-without-inhabitants", 1L);
        assertThat(snapshot().newestTerritory()).isEqualTo(NEWEST);
        assertThat(snapshot().crosswalk().findGemeinden(Y2024).orElseThrow()).hasSize(2378);
        assertThat(snapshot().registers().listTerritories()).hasSize(14);
        for (Register register : snapshot().registers().listAll()) {
            assertThat(snapshot().crosswalk().findGemeinden(register.territory()).stream()
                            .filter(keys -> !keys.equals(register.listGemeinden())))
                    .as(register.territory().toString())
                    .isEmpty();
        }
    }

    /** GV100AD_31082025.txt, records of Heiligenstadt and Lübz; names of Kreis and Land from Satzart 40 and 10. */
    @Test
    void theNewestRegisterHasNamesAreasAndCoordinates() {
        Register register = snapshot().registers().get(NEWEST);
        assertThat(register.entries()).hasSize(2378);
        assertThat(register.find(HEILIGENSTADT).orElseThrow().areaKm2()).hasValue(91.49);
        assertThat(register.find(HEILIGENSTADT).orElseThrow().longitude()).isPresent();
        assertThat(register.findAreaName("13076")).contains("Ludwigslust-Parchim");
    }

    @Test
    void losesNobodyOnTheWayToAnyLaterTerritory() {
        for (TerritoryDate target : List.of(TerritoryDate.endOf(2020), TerritoryDate.endOf(2023), NEWEST)) {
            Observations later = new TerritoryConverter(
                            snapshot().crosswalk(), snapshot().towns())
                    .toTerritory(figures, target, new IssueLog());
            int compared = 0;
            for (SeriesKey series : figures.listSeries()) {
                boolean before = figures.findTerritory(series).orElseThrow().compareTo(target) <= 0;
                if (series.measure().equals("population") && before) {
                    assertThat(sum(later, series))
                            .as(series + " on " + target)
                            .isEqualTo(sum(figures, series), within(1e-3));
                    compared++;
                }
            }
            assertThat(compared).isGreaterThan(30);
        }
    }

    private static double sum(Observations observations, SeriesKey series) {
        double[] sum = new double[1];
        observations.forEach(series, (area, value) -> {
            if (area.level() == AreaLevel.GEMEINDE && value instanceof Value.Known known) {
                sum[0] += known.number();
            }
        });
        return sum[0];
    }

    /** Two editions count the same day on two territories; carried forward, the older gives the newer. */
    @Test
    void theYearlyRegisterOf2023CarriedTo2024IsTheQuarterly() {
        SeriesKey yearly = SeriesKey.of("population", "gv-auszug", Period.endOf(2023));
        SeriesKey quarterly = SeriesKey.of("population", "gv-auszug-quartal", Period.endOf(2023));
        Observations later = new TerritoryConverter(snapshot().crosswalk()).toTerritory(figures, Y2024, new IssueLog());
        List<String> differing = later.listAreas(quarterly).stream()
                .filter(area -> area.level() == AreaLevel.GEMEINDE)
                .filter(area ->
                        Math.abs(number(later.value(yearly, area)) - number(later.value(quarterly, area))) > 0.5)
                .map(AreaKey::key)
                .toList();
        assertThat(differing).isEmpty();
        assertThat(later.value(yearly, HEILIGENSTADT)).isEqualTo(later.value(quarterly, HEILIGENSTADT));
        // Rodeberg was divided between Dingelstädt and Mühlhausen.
        assertThat(((Value.Known) later.value(yearly, AreaKey.gemeinde("16061118"))).quality())
                .isEqualTo(Quality.ESTIMATED);
    }

    private static double number(Value value) {
        return value instanceof Value.Known known ? known.number() : Double.NaN;
    }

    /** 425 by GV100AD of 31.08.2025, 423 by the census of 2022. */
    @Test
    void countsTheGemeindenOfASmallTownsSize() {
        SizeCount register = count("population@gv100ad/2024-12-31/total/all");
        assertThat(register.all()).isEqualTo(425);
        assertThat(register.byLand())
                .isEqualTo(Map.of(
                        AreaKey.land("12"), 96,
                        AreaKey.land("13"), 39,
                        AreaKey.land("14"), 130,
                        AreaKey.land("15"), 79,
                        AreaKey.land("16"), 81));
        assertThat(count("population@zensus-2022-demografie/2022-05-15/total/all")
                        .all())
                .isEqualTo(423);
    }

    private static SizeCount count(String series) {
        return SizeCount.listAll(figures).stream()
                .filter(count -> count.series().toString().equals(series))
                .findFirst()
                .orElseThrow();
    }

    /** The study says that about a third of the people live in them; sums of the register of 31.12.2019. */
    @Test
    void the439AssociationsHoldAThirdOfThePeople() {
        TownShare share = TownShare.of(TownSets.bbsr2019(snapshot().towns()), figures);
        assertThat(share.lacking()).isZero();
        assertThat(share.east().all()).isEqualTo(12_530_162);
        assertThat(share.east().percent()).isBetween(33.0, 40.0);
    }

    @Test
    void theTownsReachTheNewestTerritory() {
        TownDirectory later = snapshot().towns().carriedTo(snapshot().crosswalk(), NEWEST, new IssueLog());
        assertThat(TownSets.bbsr2019(later).towns()).hasSizeBetween(437, 439);
        assertThat(CaseTowns.of(later, TownSets.bbsr2019(later))).hasSize(10);
    }

    private static List<LifeEvent> events(String ags) {
        return lines().listChain(AreaKey.gemeinde(ags)).stream()
                .flatMap(line -> line.events().stream())
                .toList();
    }

    private static LifeEvent.TookIn took(int year, String ags) {
        EventTime time = new EventTime(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new LifeEvent.TookIn(time, AreaKey.gemeinde(ags), false);
    }

    private static List<String> chain(String ags) {
        return lines().listChain(AreaKey.gemeinde(ags)).stream()
                .map(LifeLine::gemeinde)
                .map(AreaKey::key)
                .toList();
    }

    /** 13060049 until the Kreis reform of 2011; Lutheran (13076091) came in 2014, Gischow (13076043) in 2019. */
    @Test
    void luebz() {
        assertThat(chain("13076089")).endsWith("13060049", "13076089");
        assertThat(events("13076089")).contains(took(2014, "13076091"), took(2019, "13076043"));
    }

    @Test
    void malchin() {
        assertThat(chain("13071092")).endsWith("13052050", "13071092");
        assertThat(events("13071092")).contains(took(2019, "13071030"));
    }

    /** The crosswalk has 5 Gemeinden go in 2009, 6 in 2010 and 18 in 2011; for those of 2010 several are possible. */
    @Test
    void gardelegen() {
        assertThat(chain("15081135")).endsWith("15370029", "15081135");
        List<LifeEvent> events = events("15081135");
        assertThat(events.stream()
                        .filter(event -> event instanceof LifeEvent.TookIn
                                && event.time().latest().getYear() == 2011))
                .hasSize(18);
        assertThat(events.stream()
                        .filter(event -> event instanceof LifeEvent.MayHaveTakenIn
                                && event.time().latest().getYear() == 2010))
                .hasSize(6);
        assertThat(events.stream()
                        .filter(event -> event instanceof LifeEvent.TookIn
                                && event.time().latest().getYear() == 2009)
                        .count())
                .isLessThanOrEqualTo(5);
    }

    /** Eulatal (14729120) in 2009, Kohren-Sahlis (14729230) in 2018. */
    @Test
    void frohburg() {
        assertThat(events("14729140")).contains(took(2009, "14729120"), took(2018, "14729230"));
    }

    @Test
    void heiligenstadt() {
        EventTime day = EventTime.on(LocalDate.of(2024, 1, 1));
        assertThat(events("16061045"))
                .contains(
                        new LifeEvent.TookIn(day, AreaKey.gemeinde("16061039"), false),
                        new LifeEvent.TookIn(day, AreaKey.gemeinde("16061049"), false))
                .anyMatch(event -> event instanceof LifeEvent.TookIn took
                        && took.time().latest().getYear() <= 2019);
        assertThat(lines().find(AreaKey.gemeinde("16061049")).orElseThrow().name())
                .contains("Hohes Kreuz");
    }

    @Test
    void schmalkaldenAndGlashuette() {
        assertThat(events("16066063"))
                .anyMatch(event -> event instanceof LifeEvent.TookIn took
                        && took.time().latest().getYear() <= 2019);
        assertThat(chain("14628130")).endsWith("14628130").hasSizeGreaterThan(1);
    }

    /** How many ends of Gemeinden are known to the successor; the rest lies in the Kreis reforms before 2002. */
    @Test
    void mostEndsAreSettled() {
        Map<Boolean, Long> ends = lines().listAll().stream()
                .flatMap(line -> line.events().stream())
                .filter(LifeEvent.Ended.class::isInstance)
                .map(LifeEvent.Ended.class::cast)
                .collect(Collectors.groupingBy(LifeEvent.Ended::certain, TreeMap::new, Collectors.counting()));
        assertThat(ends.get(true)).isGreaterThan(3000);
        System.getLogger(OfficialRegistersTest.class.getName())
                .log(System.Logger.Level.INFO, "ends settled: {0}", ends);
    }
}
