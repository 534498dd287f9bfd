package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.compute.Results;
import kleinstadt.reports.chart.BivariateMap;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.ChoroplethMap;
import kleinstadt.reports.chart.LocationMap;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.chart.SymbolMap;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleBoundaries;
import kleinstadt.reports.sample.SpecDump;
import org.junit.jupiter.api.Test;

final class TownMapsTest {

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey GARDELEGEN = AreaKey.gemeinde("15081135");
    private static final Boundaries NOWHERE = new Boundaries(
            "bkg-vg-2023", SampleBoundaries.reportWithBoundaries().boundaries().territory(), List.of());

    private final ReportInput input = SampleBoundaries.reportWithBoundaries();
    private final TownMaps german = new TownMaps(input, Locale.GERMAN);

    @Test
    void mapsComeInTheOrderOfAPresentation() {
        assertThat(german.of(town(LUEBZ)))
                .extracting(map -> map.frame().id())
                .containsExactly(
                        "map-location", "map-share-65-plus", "map-net-migration-rate", "map-towns", "map-two-figures");
        assertThat(german.of(input.shown(), "Zehn"))
                .extracting(map -> map.frame().id())
                .containsExactly("map-share-65-plus", "map-towns", "map-two-figures");
    }

    /** What readers see, as text; towns of the set only so far as they can be told from the legend. */
    @Test
    void specsAreAsTheGoldenFileHasThem() throws IOException {
        StringBuilder actual = new StringBuilder();
        for (ChartSpec map : german.of(town(LUEBZ))) {
            actual.append(SpecDump.of((Record) brief((MapChart) map))).append('\n');
        }
        for (ChartSpec map : new TownMaps(input, Locale.ENGLISH).of(town(GARDELEGEN))) {
            actual.append(SpecDump.of(map.frame())).append('\n');
        }
        Path written = Path.of("target", "golden", "maps.txt");
        Files.createDirectories(written.toAbsolutePath().getParent());
        Files.writeString(written, actual);
        assertThat(actual.toString())
                .as("if the change is meant, copy %s to src/test/resources/golden", written)
                .isEqualTo(golden("/golden/maps.txt"));
    }

    @Test
    void fillsEveryTownOfTheSetAndTheShownTownsOutsideIt() {
        ChoroplethMap map = choropleth("share-65-plus", LUEBZ);

        assertThat(map.colours().patches())
                .hasSize(441)
                .allMatch(town -> town.classIndex().isPresent());
        // The two towns outside the set are painted, not counted.
        assertThat(map.colours().legend().rows().stream()
                        .mapToInt(row -> Integer.parseInt(row.count().replace(" Städte", "")))
                        .sum())
                .isEqualTo(439);
        assertThat(map.colours().legend().histogram().orElseThrow().bins().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(439);
        assertThat(map.colours().legend().missing()).isEmpty();
    }

    @Test
    void townsOfOneRunShareTheirColours() {
        List<ChartSpec> one = german.of(town(LUEBZ));
        List<ChartSpec> other = german.of(town(GARDELEGEN));

        assertThat(((ChoroplethMap) one.get(1)).colours()).isSameAs(((ChoroplethMap) other.get(1)).colours());
        assertThat(((SymbolMap) one.get(3)).circles()).isSameAs(((SymbolMap) other.get(3)).circles());
        assertThat(((BivariateMap) one.get(4)).square()).isSameAs(((BivariateMap) other.get(4)).square());
    }

    @Test
    void namesTheShownTownFirstThenTheCaseTownsThenTheLaender() {
        List<MapChart.Name> names = choropleth("share-65-plus", LUEBZ).names();

        assertThat(names.get(0)).isEqualTo(new MapChart.Name(MapChart.NameKind.SHOWN, LUEBZ, "Lübz"));
        assertThat(names.subList(1, 10)).allMatch(name -> name.kind() == MapChart.NameKind.CASE_TOWN);
        assertThat(names.subList(10, 16))
                .extracting(MapChart.Name::text)
                .containsExactly(
                        "Berlin", "Brandenburg", "Mecklenburg-Vorpommern", "Sachsen", "Sachsen-Anhalt", "Thüringen");
    }

    @Test
    void saysThatATownIsOutsideTheSet() {
        List<String> notes =
                choropleth("share-65-plus", GARDELEGEN).highlights().get(0).notes();

        assertThat(notes.get(0)).matches("wäre Rang \\d+ von 440 \\(1 = höchster Wert\\)");
        assertThat(notes).contains("Gehört nicht zu den 439 Kleinstädten");
    }

    @Test
    void hatchesAMissingFigureAndSaysWhy() {
        ChoroplethMap map = choropleth("unemployment-ratio", LUEBZ);

        assertThat(map.frame().title())
                .isEqualTo("Arbeitslosenquote: für Lübz keine Angabe (unbekannt oder geheim gehalten)");
        assertThat(map.highlights().get(0).figure()).isEqualTo("unbekannt oder geheim gehalten");
        assertThat(map.highlights().get(0).classIndex()).isEmpty();
        assertThat(map.colours().legend().missing()).contains("keine Angabe: unbekannt oder geheim gehalten (1)");
        assertThat(map.colours().patches().stream()
                        .filter(town -> town.classIndex().isEmpty())
                        .flatMap(town -> town.areas().stream()))
                .containsExactly(LUEBZ);
    }

    @Test
    void partsBalancesAtZero() {
        ChoroplethMap map = choropleth("net-migration-rate", LUEBZ);

        assertThat(map.colours().legend().rows())
                .extracting(MapChart.ClassRow::limits)
                .anyMatch(limits -> limits.endsWith("bis unter 0,0"))
                .anyMatch(limits -> limits.startsWith("0,0 bis"));
        assertThat(map.colours().legend().note()).contains("null");
    }

    @Test
    void circlesHaveAreasInProportionAndTheLargestComesFirst() {
        SymbolMap.Circles circles = ((SymbolMap) german.of(town(LUEBZ)).get(3)).circles();

        assertThat(SymbolComposer.radius(40_000)).isEqualTo(2 * SymbolComposer.radius(10_000));
        assertThat(circles.circles())
                .hasSize(441)
                .isSortedAccordingTo((one, other) -> Double.compare(other.radius(), one.radius()));
        assertThat(circles.sizes().rows())
                .extracting(SymbolMap.SizeRow::text)
                .containsExactly("2\u202f000", "5\u202f000", "10\u202f000");
    }

    @Test
    void cellsOfTheSquareCountEveryTownOnce() {
        BivariateMap.Square square = ((BivariateMap) german.of(town(LUEBZ)).get(4)).square();

        assertThat(square.cells()).hasSize(9);
        assertThat(square.cells().stream()
                        .mapToInt(cell -> Integer.parseInt(cell.count()))
                        .sum())
                .isEqualTo(439);
        // Each row and each column is a third of the towns, give or take what rounding the limits moves.
        for (int third = 0; third < 3; third++) {
            int row = 0;
            int column = 0;
            for (int other = 0; other < 3; other++) {
                row += Integer.parseInt(square.cells().get(3 * third + other).count());
                column += Integer.parseInt(square.cells().get(3 * other + third).count());
            }
            assertThat(row).as("row %d", third).isBetween(140, 153);
            assertThat(column).as("column %d", third).isBetween(140, 153);
        }
    }

    @Test
    void theTownsCellIsThatOfItsThirds() {
        BivariateMap map = (BivariateMap) german.of(town(LUEBZ)).get(4);
        OptionalInt cell = map.highlights().get(0).classIndex();
        String[] thirds = {"unteren", "mittleren", "oberen"};

        assertThat(map.frame().title())
                .isEqualTo("Lübz: Anteil 65 und älter im " + thirds[cell.orElseThrow() % 3] + ", Wanderungssaldo im "
                        + thirds[cell.orElseThrow() / 3] + " Drittel der Kleinstädte");
    }

    @Test
    void tellsWhereATownLies() {
        LocationMap map =
                (LocationMap) german.of(town(AreaKey.gemeinde("12067481"))).get(0);

        // Made-up boundaries: the town's square lies 45 km below and 20 km right of the middle of the gap.
        assertThat(map.frame().title()).isEqualTo("Storkow (Mark) liegt im Kreis 12067, rund 40 km von Berlin");
        assertThat(map.facts()).extracting(LocationMap.Fact::word).contains("Land", "Kreis", "Verband", "Luftlinie");
        assertThat(map.surroundings().layers())
                .extracting(LocationMap.Layer::role)
                .containsExactly(
                        LocationMap.Role.KREIS,
                        LocationMap.Role.SMALL_TOWN,
                        LocationMap.Role.CITY,
                        LocationMap.Role.TOWN);
    }

    @Test
    void leavesOutMapsWithoutFigures() {
        ReportInput empty = new ReportInput(
                input.sources(),
                input.observations(),
                new Results(List.of()),
                input.contexts(),
                input.definitions(),
                input.towns(),
                input.shown(),
                input.boundaries(),
                input.territory(),
                input.unit());

        assertThat(new TownMaps(empty, Locale.GERMAN).of(town(LUEBZ)))
                .extracting(map -> map.frame().id())
                .containsExactly("map-location");
        assertThat(german.find("happiness", ClassMethod.QUANTILE)).isEmpty();
    }

    private ChoroplethMap choropleth(String indicator, AreaKey centre) {
        return german.find(indicator, ClassMethod.QUANTILE)
                .orElseThrow()
                .compose(List.of(town(centre)), town(centre).town().name());
    }

    /** A map without boundaries and with few of its towns. */
    private static MapChart brief(MapChart map) {
        MapChart.Sheet sheet = new MapChart.Sheet(NOWHERE, map.sheet().scale());
        if (map instanceof ChoroplethMap chart) {
            ChoroplethMap.Colours colours = new ChoroplethMap.Colours(
                    chart.colours().patches().subList(0, 9), chart.colours().legend());
            return new ChoroplethMap(chart.frame(), sheet, colours, chart.names(), chart.highlights());
        } else if (map instanceof SymbolMap chart) {
            SymbolMap.Circles circles = new SymbolMap.Circles(
                    chart.circles().circles().subList(0, 3),
                    chart.circles().sizes(),
                    chart.circles().colours());
            return new SymbolMap(chart.frame(), sheet, circles, chart.names(), chart.highlights());
        } else if (map instanceof BivariateMap chart) {
            BivariateMap.Square square = chart.square();
            BivariateMap.Square few = new BivariateMap.Square(
                    square.patches().subList(0, 9),
                    square.cells(),
                    square.across(),
                    square.up(),
                    square.missing(),
                    square.ground(),
                    square.note());
            return new BivariateMap(chart.frame(), sheet, few, chart.names(), chart.highlights());
        }
        LocationMap chart = (LocationMap) map;
        return new LocationMap(
                chart.frame(),
                sheet,
                chart.surroundings(),
                chart.names(),
                chart.inset(),
                chart.highlights(),
                chart.facts());
    }

    private CaseTown town(AreaKey centre) {
        return input.shown().stream()
                .filter(each -> each.town().centre().equals(centre))
                .findFirst()
                .orElseThrow();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = TownMapsTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
