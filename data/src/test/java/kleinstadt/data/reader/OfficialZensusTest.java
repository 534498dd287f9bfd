package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the official tables of the census where they are at hand. Expected numbers were looked up in the rows of the area in
 * {@code zensus2022/Regionaltabelle_*.csv} by eye: Gardelegen 150810135135, Lübz 130765655089, Eldenburg Lübz 130765655,
 * Ludwigslust-Parchim 13076, Sachsen 14, Deutschland 00.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialZensusTest {

    private static final String GARDELEGEN = "GEMEINDE:15081135";
    private static final Period DAY = Period.parse("2022-05-15");

    /** Files read already: reading each once is what takes the time here. */
    private final Map<String, Content.Figures> known = new HashMap<>();

    private final Map<String, IssueLog> logs = new HashMap<>();
    private Gazetteer associations = KnownAreas.associations(Map.of());

    @Test
    void allElevenTablesAreDescribedAndReadWhole() throws IOException {
        try (Stream<Path> files = Files.list(OfficialFiles.require("zensus2022"))) {
            List<String> tables = files.map(file -> String.valueOf(file.getFileName()))
                    .map(name -> name.replaceAll("Regionaltabelle_|\\.csv", ""))
                    .sorted()
                    .toList();
            assertThat(tables).hasSize(11);
            for (String table : tables) {
                assertThat(read(table).rows()).as(table).isEqualTo(12_439);
                assertThat(log(table).countByCode().keySet())
                        .as(table)
                        .isSubsetOf("skipped-rows", "unknown-associations", "empty-cells");
            }
        }
    }

    @Test
    void aTinyGemeindeHasBlankCellsThatAreSecret() throws IOException {
        Observations figures = read("Gebaeude_Wohnungen").observations();

        // row 285: Grothusenkoog, 9 buildings, no year of any
        AreaKey grothusenkoog = AreaKey.gemeinde("01054040");
        assertThat(figures.value(series(figures, "buildings-with-dwellings", AgeClass.ALL), grothusenkoog))
                .isEqualTo(Value.of(9));
        assertThat(figures.value(series(figures, "buildings-built-before-1919", AgeClass.ALL), grothusenkoog))
                .isEqualTo(Value.missing(Reason.SECRET));
        assertThat(log("Gebaeude_Wohnungen").listStored())
                .extracting(Issue::message)
                .contains("324 rows left out: leere Zeilen", "62 empty cells taken for figures the office keeps back");
    }

    @Test
    void elevenAssociationsCameAfterTheReferenceList() throws IOException {
        read("Demografie");

        // founded in 2020 and 2021: nine in Niedersachsen and Rheinland-Pfalz, Liebenwerda and Schwedt/Oder in
        // Brandenburg
        assertThat(log("Demografie").listStored())
                .filteredOn(issue -> issue.code().equals("unknown-associations"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .contains("found 11 others", "Liebenwerda (120625031)", "Schwedt/Oder, Stadt (120735051)"));
        Observations figures = read("Demografie").observations();
        // 299 eastern associations in the table less those two
        assertThat(figures.listAreas(series(figures, "population", AgeClass.ALL)))
                .filteredOn(area -> area.level() == AreaLevel.VERBAND && area.isEastern())
                .hasSize(297);
    }

    @ParameterizedTest
    @CsvSource({
        "Demografie, population-foreign, all, GEMEINDE:15081135, 816",
        "Demografie, population, all, VERBAND:13076955, 11762",
        "Demografie, population-with-immigration-history, all, LAND:14, 376796",
        "Erwerbsstatus, employed-persons, all, GEMEINDE:15081135, 10510",
        "Erwerbsstatus, unemployed-ilo, all, GEMEINDE:15081135, 610",
        "Erwerbsstatus, unemployed-ilo, all, VERBAND:13076955, 450",
        "Erwerbsstatus, labour-force, all, KREIS:13076, 103760",
        "Erwerbsstatus, employed-persons, all, BUND:DG, 41043450",
        "ETAlter, employed-persons-by-age, 15-20, GEMEINDE:15081135, 320",
        "ETAlter, employed-persons-by-age, 60-68, VERBAND:13076955, 700",
        "ETAlter, employed-persons-by-age, 68+, LAND:14, 42700",
        "ETBeruf, employed-as-managers, all, GEMEINDE:15081135, 380",
        "ETBeruf, employed-as-craft, all, KREIS:13076, 14040",
        "ETBeruf, employed-as-armed-forces, all, LAND:14, 5660",
        "ETHoechsterBeruflAbschluss, employed-with-academic-degree, all, VERBAND:13076955, 620",
        "ETHoechsterBeruflAbschluss, employed-without-vocational-degree, all, LAND:14, 251990",
        "ETStellungBeruf, employed-as-civil-servants, all, KREIS:13076, 3940",
        "ETStellungBeruf, employed-as-family-workers, all, LAND:14, 5770",
        "ETWirtschaftszweig, employed-in-manufacturing-and-mining, all, GEMEINDE:15081135, 2500",
        "ETWirtschaftszweig, employed-in-public-administration, all, VERBAND:13076955, 620",
        "ETWirtschaftszweig, employed-in-finance, all, LAND:14, 43640",
        "HoechsterBeruflAbschluss, persons-with-technical-school-of-the-gdr, all, GEMEINDE:15081135, 1510",
        "HoechsterBeruflAbschluss, persons-with-apprenticeship, all, LAND:14, 1457770",
        "HoechsterSchulabschluss, persons-with-polytechnic-school-of-the-gdr, all, GEMEINDE:15081135, 6380",
        "HoechsterSchulabschluss, persons-without-school-certificate, all, VERBAND:13076955, 660",
        "Haushalte, households, all, GEMEINDE:13076089, 3277",
        "Haushalte, households-seniors-only, all, GEMEINDE:15081135, 2753",
        "Haushalte, households-single-parents, all, VERBAND:13076955, 484",
        "Haushalte, households-of-6-plus, all, LAND:14, 23220",
        "Gebaeude_Wohnungen, buildings-with-dwellings, all, GEMEINDE:13076089, 1761",
        "Gebaeude_Wohnungen, buildings-heated-with-coal, all, GEMEINDE:15081135, 64",
        // an en dash
        "Gebaeude_Wohnungen, buildings-owned-by-federation-or-land, all, GEMEINDE:15081135, 0",
        "Gebaeude_Wohnungen, buildings-built-before-1919, all, VERBAND:13076955, 1340",
        "Gebaeude_Wohnungen, buildings-owned-by-cooperatives, all, LAND:14, 34325"
    })
    void areasHaveTheirPrintedFigures(String table, String measure, String age, String area, double expected)
            throws IOException {
        Observations figures = read(table).observations();

        assertThat(figures.value(series(figures, measure, AgeClass.parse(age)), AreaKey.parse(area)))
                .isEqualTo(Value.of(expected));
    }

    @Test
    void aSlashIsNoFigure() throws IOException {
        Observations status = read("Erwerbsstatus").observations();
        Observations age = read("ETAlter").observations();

        assertThat(status.value(series(status, "employed-persons", AgeClass.ALL), AreaKey.gemeinde("13076089")))
                .as("Lübz")
                .isEqualTo(Value.missing(Reason.UNRELIABLE));
        assertThat(age.value(series(age, "employed-persons-by-age", AgeClass.openFrom(68)), AreaKey.parse(GARDELEGEN)))
                .isEqualTo(Value.missing(Reason.UNRELIABLE));
    }

    @Test
    void theSexesAreReadWhereTheyAreUsed() throws IOException {
        Observations status = read("Erwerbsstatus").observations();

        assertThat(status.value(
                        new SeriesKey("labour-force", "zensus-2022-erwerbsstatus", DAY, Sex.MALE, AgeClass.ALL),
                        AreaKey.parse(GARDELEGEN)))
                .isEqualTo(Value.of(5790));
        assertThat(status.value(
                        new SeriesKey("labour-force", "zensus-2022-erwerbsstatus", DAY, Sex.FEMALE, AgeClass.ALL),
                        AreaKey.parse(GARDELEGEN)))
                .isEqualTo(Value.of(5320));
    }

    @Test
    void theEastIsTheSumOfItsLaender() throws IOException {
        Observations figures = read("Haushalte").observations();
        double sum = 0;
        for (AreaKey land : AreaKey.EASTERN_LAENDER) {
            sum += ((Value.Known) figures.value(series(figures, "households", AgeClass.ALL), land)).number();
        }

        assertThat(figures.value(series(figures, "households", AgeClass.ALL), AreaKey.EAST))
                .isEqualTo(new Value.Known(sum, Quality.SUMMED));
        assertThat(sum).isBetween(6_000_000.0, 7_000_000.0);
    }

    /** What proves the meaning of a code: the classes of each characteristic make up its total in every area. */
    @ParameterizedTest
    @CsvSource({
        "Haushalte, households, households-of-.*, 25",
        "Haushalte, households, households-(of-1|couples.*|single-parents|without-core-family), 25",
        "Haushalte, households, households-(seniors.*|without-seniors), 25",
        "Gebaeude_Wohnungen, buildings-with-dwellings, buildings-built-.*, 25",
        "Gebaeude_Wohnungen, buildings-with-dwellings, buildings-owned-by-.*, 25",
        "Gebaeude_Wohnungen, buildings-with-dwellings, buildings-(heated-by-.*|without-heating), 25",
        "Gebaeude_Wohnungen, buildings-with-dwellings, buildings-(heated-with-.*|heated-by-district-heat|without-heating), 25",
        "Gebaeude_Wohnungen, buildings-with-dwellings, buildings-of-.*-dwellings?, 25",
        "Gebaeude_Wohnungen, buildings-with-dwellings, buildings-(detached|semi-detached|terraced|other-form), 25",
        "Demografie, population, population-(german|foreign), 25",
        "Demografie, population, population-with(out|-one-sided)?-immigration-history, 25",
        "Erwerbsstatus, labour-force, employed-persons|unemployed-ilo, 20",
        "Erwerbsstatus, persons-with-labour-status, labour-force|not-in-labour-force, 20",
        "ETHoechsterBeruflAbschluss, employed-with-vocational-degree, employed-with-(apprenticeship|technical-school|academic-degree), 20",
        "ETWirtschaftszweig, employed-in-production, employed-in-(manufacturing-and-mining|utilities|construction), 20",
        "ETWirtschaftszweig, employed-in-services, employed-in-(trade.*|transport.*|finance|real.*|public.*|other.*), 20",
        "HoechsterBeruflAbschluss, persons-15-plus-by-degree, persons-with(out)?-vocational-degree, 20",
        "HoechsterSchulabschluss, persons-with-school-certificate, persons-with-(lower|polytechnic|intermediate|university).*, 20",
        "HoechsterSchulabschluss, persons-15-plus-by-school-certificate, persons-(still-at-school|with-school-certificate|without-school-certificate), 20"
    })
    void classesMakeUpTheirTotal(String table, String whole, String classes, double tolerance) throws IOException {
        Observations figures = read(table).observations();
        List<SeriesKey> parts = figures.listSeries().stream()
                .filter(series -> series.sex() == Sex.TOTAL && series.measure().matches(classes))
                .toList();
        int[] compared = {0};
        figures.forEach(series(figures, whole, AgeClass.ALL), (area, total) -> {
            List<Value> values =
                    parts.stream().map(part -> figures.value(part, area)).toList();
            boolean all = values.stream().allMatch(Value.Known.class::isInstance);
            if (all && total instanceof Value.Known known && area.level() != AreaLevel.REGION) {
                double sum = values.stream()
                        .mapToDouble(value -> ((Value.Known) value).number())
                        .sum();
                assertThat(Math.abs(sum - known.number())).as("%s", area).isLessThanOrEqualTo(tolerance);
                compared[0]++;
            }
        });

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(compared[0]).as("areas compared").isGreaterThan(900);
    }

    private static SeriesKey series(Observations figures, String measure, AgeClass age) {
        return figures.listSeries().stream()
                .filter(series -> series.measure().equals(measure)
                        && series.sex() == Sex.TOTAL
                        && series.age().equals(age))
                .findFirst()
                .orElseThrow();
    }

    private IssueLog log(String table) {
        return Objects.requireNonNull(logs.get(table));
    }

    private Content.Figures read(String table) throws IOException {
        Content.Figures figures = known.get(table);
        if (figures == null) {
            if (known.isEmpty()) {
                associations = readAssociations();
            }
            IssueLog log = new IssueLog();
            InputFile file = OfficialFiles.requireFile("zensus2022/Regionaltabelle_" + table + ".csv");
            Reader reader =
                    Detection.find(file, TableReaders.listAll()).orElseThrow().reader();
            figures = (Content.Figures) reader.read(file, associations, log).orElseThrow();
            known.put(table, figures);
            logs.put(table, log);
        }
        return figures;
    }

    private static Gazetteer readAssociations() throws IOException {
        InputFile file = OfficialFiles.requireFile("typology/Referenz_Gemeinden_Kreise_NUTS_31.12.2019.xlsx");
        Content.TownReference list = (Content.TownReference) new ReferenceReader()
                .read(file, ReaderAssert.UNKNOWN, new IssueLog())
                .orElseThrow();
        assertThat(list.verbaende())
                .hasSize(4618)
                .containsEntry("130765655", AreaKey.verband("13076955"))
                .containsEntry("010010000", AreaKey.verband("01001000"));
        return KnownAreas.associations(list.verbaende());
    }
}
