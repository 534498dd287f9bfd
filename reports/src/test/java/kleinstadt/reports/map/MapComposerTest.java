package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleBoundaries;
import org.junit.jupiter.api.Test;

final class MapComposerTest {

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey GARDELEGEN = AreaKey.gemeinde("15081135");

    private final ReportInput input = SampleBoundaries.reportWithBoundaries();

    @Test
    void showsTheShareOfOldPeopleAtTheLatestPeriod() {
        MapChart map = MapComposer.of(input, town(LUEBZ), Locale.GERMAN);

        assertThat(map.frame().id()).isEqualTo("map-share-65-plus");
        assertThat(map.frame().title()).isEqualTo("Lübz: Anteil 65 und älter im Vergleich der Kleinstädte");
        assertThat(map.frame().subtitle())
                .isEqualTo("31.12.2023, in Prozent. Gefärbt: 439 Kleinstädte, Fläche der Kerngemeinde");
        assertThat(map.frame().footer()).contains("BBSR Bonn, INKAR 2025", "Gebietsstand: 31.12.2023", "dl-de/by-2-0");
        assertThat(map.frame().alternative()).contains("Lübz hat", "bis unter");
    }

    @Test
    void speaksEnglishWhereAsked() {
        MapChart map = MapComposer.of(input, town(LUEBZ), Locale.ENGLISH);

        assertThat(map.frame().title()).isEqualTo("Lübz: Share 65+ among the small towns");
        assertThat(map.legend().classes().get(0).limits()).matches("\\d+\\.\\d to under \\d+\\.\\d");
    }

    @Test
    void fillsEveryTownOfTheSetAndTheShownTownsOutsideIt() {
        MapChart map = MapComposer.of(input, town(LUEBZ), Locale.GERMAN);

        assertThat(map.towns()).hasSize(441).allMatch(town -> town.classIndex().isPresent());
        assertThat(map.legend().classes()).hasSize(5);
        // The two towns outside the set are painted, not counted.
        assertThat(map.legend().classes().stream()
                        .mapToInt(each -> Integer.parseInt(each.count().replace(" Städte", "")))
                        .sum())
                .isEqualTo(439);
        assertThat(map.legend().missingCount()).isZero();
    }

    @Test
    void namesTheShownTownFirstAndEveryCaseTown() {
        MapChart map = MapComposer.of(input, town(LUEBZ), Locale.GERMAN);

        assertThat(map.names()).hasSize(10);
        assertThat(map.names().get(0)).isEqualTo(new MapChart.MapName(LUEBZ, "Lübz"));
        assertThat(map.names()).extracting(MapChart.MapName::text).contains("Glashütte", "Heilbad Heiligenstadt");
    }

    @Test
    void saysThatATownIsOutsideTheSet() {
        List<String> notes = MapComposer.of(input, town(GARDELEGEN), Locale.GERMAN)
                .highlights()
                .get(0)
                .notes();

        assertThat(notes.get(0)).matches("wäre Rang \\d+ von 440 \\(1 = höchster Wert\\)");
        assertThat(notes).contains("Gehört nicht zu den 439 Kleinstädten");
    }

    @Test
    void hatchesAMissingFigureAndSaysWhy() {
        MapChart map = MapComposer.of(input, town(LUEBZ), Locale.GERMAN, "unemployment-ratio");

        assertThat(map.highlights().get(0).figure()).isEqualTo("unbekannt oder geheim gehalten");
        assertThat(map.highlights().get(0).classIndex()).isEmpty();
        assertThat(map.legend().missingCount()).isEqualTo(1);
        assertThat(map.legend().missing()).isEqualTo("keine Angabe");
        assertThat(map.towns().stream()
                        .filter(town -> town.classIndex().isEmpty())
                        .flatMap(town -> town.areas().stream()))
                .containsExactly(LUEBZ);
    }

    @Test
    void partsBalancesAtZero() {
        MapChart map = MapComposer.of(input, town(LUEBZ), Locale.GERMAN, "net-migration-rate");

        assertThat(map.legend().classes())
                .extracting(MapChart.MapClass::limits)
                .anyMatch(limits -> limits.endsWith("bis unter 0,0"))
                .anyMatch(limits -> limits.startsWith("0,0 bis"));
        assertThat(map.legend().note()).contains("Null");
    }

    @Test
    void refusesAnIndicatorThatIsNotDefined() {
        assertThatThrownBy(() -> MapComposer.of(input, town(LUEBZ), Locale.GERMAN, "happiness"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("happiness");
    }

    private CaseTown town(AreaKey centre) {
        return input.shown().stream()
                .filter(each -> each.town().centre().equals(centre))
                .findFirst()
                .orElseThrow();
    }
}
