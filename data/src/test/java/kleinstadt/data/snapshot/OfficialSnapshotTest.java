package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.BoundarySets;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.Gazetteer;
import kleinstadt.data.reader.Readers;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.CaseTowns;
import kleinstadt.data.register.CentralPlace;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.data.register.Location;
import kleinstadt.data.register.RegioStar7;
import kleinstadt.data.register.Registers;
import kleinstadt.data.register.TerritoryConverter;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownClasses;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownSets;
import kleinstadt.data.register.TownType;
import kleinstadt.data.source.PublishedDefinitions;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of the official files, left out where they are absent. */
final class OfficialSnapshotTest {

    private static final TerritoryDate Y2023 = TerritoryDate.endOf(2023);
    private static final SeriesKey POPULATION_2015 = SeriesKey.of("population", "12411-01-01-5", Period.endOf(2015));

    private static Snapshot snapshot = empty();
    private static Observations published = Observations.empty();
    private static Observations latest = Observations.empty();
    private static TownSet carried = new TownSet("none", Y2023, List.of());

    private static Snapshot empty() {
        return new Snapshot(
                Sources.bundled(),
                measures -> Observations.empty(),
                new Registers(List.of()),
                Crosswalk.empty(),
                List.of(),
                TownDirectory.of(Y2023, List.of(), Map.of(), new IssueLog()),
                new TreeMap<>(),
                new BoundarySets(new TreeMap<>()),
                List.of(),
                PublishedDefinitions.none(),
                ImportIssues.none(),
                "");
    }

    @BeforeAll
    static void importFiles(@TempDir Path folder) throws IOException {
        Path shared = OfficialFiles.require("");
        List<Path> inputs = List.of(
                shared.resolve("register/31122019_Auszug_GV.xlsx"),
                shared.resolve("register/31122023_Auszug_GV.xlsx"),
                shared.resolve("register/AuszugGV4QAktuell_2024.xlsx"),
                shared.resolve("register/GV100AD_301123.txt"),
                shared.resolve("crosswalk/xm20_east_1990_2019_to_2020.csv"),
                shared.resolve("crosswalk/ref-gemeinden-ab-2020.xlsx"),
                shared.resolve("typology"),
                shared.resolve("boundaries/east_2023_m.gpkg"),
                shared.resolve("regionalstatistik/12411-01-01-5.csv"),
                shared.resolve("regionalstatistik/12111-02-01-5.csv"),
                shared.resolve("zensus2022/Regionaltabelle_Demografie.csv"),
                shared.resolve("inkar/inkar2024_krs_wirtschaft_ost.csv"),
                shared.resolve("inkar/inkar2021_vbg_oeffentliche_finanzen_ost.csv"),
                shared.resolve("inkar/inkar2024_indikatoren_metadaten.csv"));
        Path place = folder.resolve("snapshot");
        ImportReport report =
                new Importer(Sources.bundled(), Readers.listAll()).run(inputs, place, false, new IssueLog());
        assertThat(report.lacking()).isEmpty();
        assertThat(outcome(report, "AuszugGV4QAktuell_2024.xlsx")).isEqualTo(ImportedFile.Outcome.NOT_USED);
        // Without Gebietsänderungen nothing leads to 2024, but the day in November 2023 lies between two known
        // territories.
        assertThat(outcome(report, "GV100AD_301123.txt")).isEqualTo(ImportedFile.Outcome.IMPORTED);
        snapshot = Snapshots.read(place);
        assertThat(snapshot.contentHash()).isEqualTo(report.contentHash());
        published = snapshot.figures().all();
        latest = new TerritoryConverter(snapshot.crosswalk()).toTerritory(published, Y2023, new IssueLog());
        carried = TownSets.bbsr2019(snapshot.towns().carriedTo(snapshot.crosswalk(), Y2023, new IssueLog()));
    }

    private static ImportedFile.Outcome outcome(ImportReport report, String file) {
        return report.files().stream()
                .filter(found -> found.name().equals(file))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /** Counts of the issue and of the BBSR reference list of 31.12.2019. */
    @Test
    void holdsThe439Towns() {
        for (TownSet set : List.of(TownSets.bbsr2019(snapshot.towns()), carried)) {
            assertThat(set.towns()).hasSize(439);
            Map<String, Long> byLand = set.towns().stream()
                    .collect(Collectors.groupingBy(town -> town.land().key(), TreeMap::new, Collectors.counting()));
            assertThat(byLand).isEqualTo(Map.of("12", 97L, "13", 43L, "14", 137L, "15", 80L, "16", 82L));
            assertThat(set.towns().stream().map(Town::type).filter(TownType.LARGER_SMALL_TOWN::equals))
                    .hasSize(143);
            assertThat(set.towns().stream().map(Town::type).filter(TownType.SMALLER_SMALL_TOWN::equals))
                    .hasSize(296);
        }
    }

    @Test
    void showsTheTenCaseTownsTwoOfThemOutsideTheSet() {
        TownDirectory directory = snapshot.towns().carriedTo(snapshot.crosswalk(), Y2023, new IssueLog());
        List<CaseTown> towns = CaseTowns.of(directory, carried);
        assertThat(towns).hasSize(10);
        assertThat(towns.stream()
                        .filter(town -> !town.inSet())
                        .map(town -> town.town().name()))
                .containsExactly("Gardelegen", "Gröningen");
    }

    /** Counted in the reference list of 31.12.2019 with a script of our own, one row a centre. */
    @Test
    void knowsTheClassesOfEveryTown() {
        for (TownSet set : List.of(TownSets.bbsr2019(snapshot.towns()), carried)) {
            assertThat(count(set, TownClasses::centralPlace))
                    .isEqualTo(Map.of(CentralPlace.NONE, 140L, CentralPlace.MIDDLE, 102L, CentralPlace.BASIC, 197L));
            assertThat(count(set, TownClasses::location))
                    .isEqualTo(Map.of(
                            Location.VERY_CENTRAL,
                            11L,
                            Location.CENTRAL,
                            115L,
                            Location.PERIPHERAL,
                            219L,
                            Location.VERY_PERIPHERAL,
                            94L));
            assertThat(count(set, TownClasses::regioStar7))
                    .isEqualTo(Map.of(
                            RegioStar7.URBAN_REGION_MEDIUM_TOWN,
                            73L,
                            RegioStar7.URBAN_REGION_SMALL_TOWN,
                            79L,
                            RegioStar7.RURAL_REGION_MEDIUM_TOWN,
                            121L,
                            RegioStar7.RURAL_REGION_SMALL_TOWN,
                            166L));
            assertThat(count(set, TownClasses::growth))
                    .isEqualTo(Map.of(
                            GrowthClass.STRONGLY_SHRINKING,
                            114L,
                            GrowthClass.SHRINKING,
                            179L,
                            GrowthClass.NO_CLEAR_DIRECTION,
                            53L,
                            GrowthClass.GROWING,
                            49L,
                            GrowthClass.STRONGLY_GROWING,
                            44L));
        }
    }

    private static <E> Map<E, Long> count(TownSet set, Function<TownClasses, Optional<E>> scheme) {
        return set.towns().stream()
                .map(town -> scheme.apply(town.classes()).orElseThrow())
                .collect(Collectors.groupingBy(found -> found, Collectors.counting()));
    }

    /** Gröningen is not the largest of its association: its own rank as a central place, the association's location. */
    @Test
    void aCaseTownHasTheClassesOfItsOwnRow() {
        Town town = CaseTowns.of(snapshot.towns(), TownSets.bbsr2019(snapshot.towns())).stream()
                .map(CaseTown::town)
                .filter(found -> found.name().equals("Gröningen"))
                .findFirst()
                .orElseThrow();
        assertThat(town.classes())
                .isEqualTo(new TownClasses(
                        Optional.of(CentralPlace.BASIC),
                        Optional.of(Location.PERIPHERAL),
                        Optional.of(RegioStar7.RURAL_REGION_SMALL_TOWN),
                        Optional.of(GrowthClass.SHRINKING)));
    }

    /** 22.3 and 22.42 hundreds in the sheets of 2020 and 2021; the sums are those of all rows of the sheet of 2020. */
    @Test
    void holdsTheJobsOfTheCrosswalkWorkbook() {
        SeriesKey jobs2020 = SeriesKey.of("jobs-at-workplace", "bbsr-referenz-ab-2020", Period.parse("2020-06-30"));
        SeriesKey jobs2021 = SeriesKey.of("jobs-at-workplace", "bbsr-referenz-ab-2020", Period.parse("2021-06-30"));
        AreaKey luebz = AreaKey.gemeinde("13076089");
        assertThat(published.findTerritory(jobs2020)).contains(TerritoryDate.endOf(2020));
        assertThat(published.value(jobs2020, luebz)).isEqualTo(Value.of(2230));
        assertThat(published.value(jobs2021, luebz)).isEqualTo(Value.of(2242));
        assertThat(((Value.Known) published.value(jobs2020, AreaKey.EAST)).number())
                .isEqualTo(4_612_530);
        assertThat(((Value.Known) published.value(jobs2020, AreaKey.GERMANY)).number())
                .isEqualTo(33_326_640);
        assertThat(published.value(jobs2021, AreaKey.EAST)).isEqualTo(Value.missing(Reason.SECRET));
        // 11,004 and 10,995 rows with jobs, and 11,000 without
        assertThat(snapshot.lock())
                .filteredOn(entry -> entry.file().equals("ref-gemeinden-ab-2020.xlsx"))
                .extracting(LockEntry::source, LockEntry::rows)
                .containsExactly(
                        tuple("bbsr-referenz-ab-2020", 21_999L), tuple("bbsr-umsteigeschluessel-ab-2020", 32_999L));
    }

    @Test
    void losesNobodyOnTheWayToTheNewestTerritory() {
        assertThat(snapshot.newestTerritory()).isEqualTo(Y2023);
        for (SeriesKey series : List.of(
                POPULATION_2015,
                SeriesKey.of("population", "12411-01-01-5", Period.endOf(2008)),
                SeriesKey.of("population-by-age", "12111-02-01-5", Period.parse("2011-05-09")),
                SeriesKey.of("population", "zensus-2022-demografie", Period.parse("2022-05-15")))) {
            assertThat(sum(latest, series)).as(series.toString()).isEqualTo(sum(published, series), within(1e-3));
            assertThat(((Value.Known) latest.value(series, AreaKey.EAST)).number())
                    .as(series.toString())
                    .isEqualTo(sum(latest, series), within(1e-3));
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

    /** 12411-01-01-5, 31.12.2015: Frohburg 10,204 and Kohren-Sahlis 2,611; Lübz 6,281 and Gischow 252. */
    @Test
    void earlierFiguresHoldLaterMembers() {
        assertThat(latest.value(POPULATION_2015, AreaKey.gemeinde("14729140"))).isEqualTo(Value.of(12815));
        assertThat(latest.value(POPULATION_2015, AreaKey.gemeinde("13076089"))).isEqualTo(Value.of(6533));
    }

    @Test
    void theEighteenCentresFoundedAfter2015HaveFiguresFromTheirPredecessors() {
        List<AreaKey> founded = carried.towns().stream()
                .map(Town::centre)
                .filter(centre -> !(published.value(POPULATION_2015, centre) instanceof Value.Known))
                .toList();
        assertThat(founded).hasSize(18).allMatch(centre -> centre.toLand().key().equals("16"));
        assertThat(founded).allMatch(centre -> latest.value(POPULATION_2015, centre) instanceof Value.Known);
    }

    /** Lines 728 and 7551 of the files by Kreis and by association; INKAR's catalogue has the formula under 14205. */
    @Test
    void holdsFiguresOfKreiseAndAssociationsAndWhatInkarMeansByThem() {
        assertThat(published.value(
                        SeriesKey.of("gdp-per-resident", "inkar-2024-krs-wirtschaft", Period.parse("2021")),
                        AreaKey.kreis("13076")))
                .isEqualTo(Value.of(27.93));
        assertThat(published.value(
                        SeriesKey.of(
                                "tax-capacity-per-resident",
                                "inkar-2021-vbg-oeffentliche-finanzen",
                                Period.parse("2019")),
                        AreaKey.verband("13076955")))
                .isEqualTo(Value.of(520.43));
        assertThat(snapshot.definitions()
                        .find("inkar-2024", 14205)
                        .orElseThrow()
                        .formula())
                .isEqualTo("Bruttoinlandsprodukt <Zeitpunkt> / E <Zeitpunkt> / 1.000");
    }

    @Test
    void luebzDidNotExistBefore2011() {
        CrosswalkGazetteer gazetteer = new CrosswalkGazetteer(snapshot.crosswalk());
        AreaKey luebz = AreaKey.gemeinde("13076089");
        assertThat(gazetteer.on(luebz, LocalDate.of(2010, 12, 31))).isEqualTo(Gazetteer.Presence.DID_NOT_EXIST);
        assertThat(gazetteer.on(luebz, LocalDate.of(2011, 12, 31))).isEqualTo(Gazetteer.Presence.EXISTED);
    }

    @Test
    void boundariesHaveEveryGemeindeAndKreiseShareTheirBorders() {
        Boundaries boundaries =
                snapshot.findBoundaries(TerritoryDate.endOf(2023)).orElseThrow();
        assertThat(boundaries.listLevel(AreaLevel.GEMEINDE)).hasSize(2399);
        assertThat(boundaries.listLevel(AreaLevel.LAND)).hasSize(5);
        double gemeinden = boundaries.listLevel(AreaLevel.GEMEINDE).stream()
                .mapToDouble(area -> area.shape().getArea())
                .sum();
        double laender = boundaries.listLevel(AreaLevel.LAND).stream()
                .mapToDouble(area -> area.shape().getArea())
                .sum();
        assertThat(laender).isEqualTo(gemeinden, within(gemeinden * 1e-6));
        assertThat(boundaries.areas()).allMatch(area -> area.shape().isValid());
    }
}
