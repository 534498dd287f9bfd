package kleinstadt.reports.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.compose.TownCharts;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SamplePacks;
import org.junit.jupiter.api.Test;

final class PacksTest {

    private static final Instant CREATED = Instant.parse("2026-11-22T00:00:00Z");

    /** Columns of a theme's table. */
    private static final int FIGURE = 3;

    private static final int INTERVAL = 4;
    private static final int COMPARISON = 7;
    private static final int RANK = 8;

    private final ReportInput input = SamplePacks.create();
    private final Packs packs = new Packs(input, Locale.GERMAN, CREATED);

    @Test
    void aTownsPackHasASectionAThemeWithItsChartsAndItsWholeTable() {
        PackContent pack = packs.town(town("13076089"), charts("13076089"));

        assertThat(pack.sections())
                .extracting(PackContent.Section::title)
                .containsExactly(
                        "Überblick", "Alter", "Bevölkerung", "Arbeit", "Anhang", "Methoden, Quellen und Begriffe");
        PackContent.Section population = pack.sections().get(2);
        assertThat(population.parts())
                .filteredOn(Part.Chart.class::isInstance)
                .extracting(part -> ((Part.Chart) part).chart().frame().id())
                .contains("migration-by-age");
        Set<String> shown = pack.sections().stream()
                .flatMap(section -> section.parts().stream())
                .filter(part -> part.title().endsWith("alle Kennzahlen"))
                .flatMap(part -> ((Part.Figures) part).table().rows().stream())
                .map(row -> row.cells().get(0).text())
                .collect(Collectors.toSet());
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(input.definitions().stream()
                        .map(definition -> definition.text(Locale.GERMAN).shortName())
                        .toList());
    }

    @Test
    void everyChartOfATownIsInItsPackOnce() {
        List<ChartSpec> charts = charts("13076089");
        List<ChartSpec> shown = new ArrayList<>();
        for (PackContent.Section section : packs.town(town("13076089"), charts).sections()) {
            for (Part part : section.parts()) {
                if (part instanceof Part.Chart chart) {
                    shown.add(chart.chart());
                }
            }
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(charts);
    }

    @Test
    void aMissingFigureStandsWithItsReason() {
        Table.Row row = row(packs.town(town("13076089"), List.of()), "Arbeitslosenquote");

        // The sample hides the unemployed of Lübz.
        assertThat(row.cells().get(FIGURE).text()).isEqualTo("unbekannt oder geheim gehalten");
        assertThat(row.cells().get(COMPARISON).text()).isEmpty();
        assertThat(row.cells().get(RANK).text()).isEmpty();
    }

    @Test
    void nothingIsFavourableWithoutATestAndADirection() {
        for (CaseTown town : input.shown()) {
            for (IndicatorDefinition definition : input.definitions()) {
                Table.Row row = row(
                        packs.town(town, List.of()),
                        definition.text(Locale.GERMAN).shortName());
                String comparison = row.cells().get(COMPARISON).text();
                if (row.cells().get(INTERVAL).text().isEmpty()) {
                    assertThat(comparison).doesNotContain("höher", "niedriger", "günstig");
                } else if (definition.direction() == Direction.NEUTRAL) {
                    assertThat(comparison).isIn("höher", "niedriger", "nicht zu unterscheiden");
                } else {
                    assertThat(comparison)
                            .isIn(
                                    "höher, günstig",
                                    "höher, ungünstig",
                                    "niedriger, günstig",
                                    "niedriger, ungünstig",
                                    "nicht zu unterscheiden");
                }
            }
        }
    }

    @Test
    void aTownOutsideTheSetSaysSoAndHasTheRankItWouldHave() {
        PackContent pack = packs.town(town("15081135"), List.of());

        assertThat(pack.cover().remarks()).anyMatch(remark -> remark.startsWith("Gardelegen gehört nicht zu den 439"));
        assertThat(row(pack, "Anteil unter 15").cells().get(RANK).text()).startsWith("wäre ");
    }

    @Test
    void theAnnexHoldsEveryResultOfTheTown() {
        Part.Figures series = packs.town(town("13076089"), List.of()).sections().stream()
                .filter(section -> section.title().equals("Anhang"))
                .map(section -> (Part.Figures) section.parts().get(0))
                .findFirst()
                .orElseThrow();
        Table.Row population = series.table().rows().stream()
                .filter(row -> row.cells().get(0).text().equals("Bevölkerung") && !row.heads())
                .findFirst()
                .orElseThrow();

        // 2008 to 2010, 2011 to 2023, the census of 2022 and the end of 2023 on it: three bases, two bars.
        assertThat(population.cells().get(2).text().split("[;│]")).hasSize(3 + 13 + 2);
        assertThat(population.cells().get(2).text().chars().filter(letter -> letter == '│'))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(population.cells().get(2).text()).contains("15.05.2022:");
    }

    @Test
    void theTownsOfALandStandSideBySideWithBothMedians() {
        PackContent pack = packs.land(AreaKey.land("13"), List.of(), List.of());

        assertThat(pack.cover().name()).isEqualTo("Mecklenburg-Vorpommern");
        assertThat(pack.cover().table().orElseThrow().columns())
                .extracting(Table.Column::heading)
                .containsExactly(
                        "Kennzahl", "Stand", "Malchin", "Lübz", "Median Mecklenburg-Vorpommern", "Median der\u00a0439");
        Part.Figures all = (Part.Figures) pack.sections().stream()
                .filter(section -> section.title().equals("Anhang"))
                .findFirst()
                .orElseThrow()
                .parts()
                .get(0);
        long inLand = input.towns().towns().stream()
                .filter(town -> town.land().key().equals("13"))
                .count();
        // Each town and the medians.
        assertThat(all.table().rows()).hasSize((int) inLand + 1);
        assertThat(all.table().rows())
                .filteredOn(row -> row.cells().get(0).tone() == Table.Tone.FIGURE)
                .extracting(row -> row.cells().get(0).text())
                .containsExactly("Lübz", "Malchin");
    }

    @Test
    void hasNoPackForALandWithoutAShownTown() {
        Packs one = new Packs(showing(List.of(town("13076089"))), Locale.GERMAN, CREATED);

        assertThat(one.listTowns(AreaKey.land("16"))).isEmpty();
        assertThatThrownBy(() -> one.land(AreaKey.land("16"), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16");
    }

    @Test
    void theConferenceShowsAllTownsAlikeTintedByFifths() {
        PackContent pack = packs.conference(List.of());

        assertThat(pack.cover().name()).isEqualTo("Die 10 Städte der Konferenz");
        Part.Figures overview = (Part.Figures) pack.sections().get(0).parts().get(0);
        assertThat(overview.table().rows()).hasSize(11);
        assertThat(overview.notes()).anyMatch(note -> note.startsWith("* gehört nicht zu den 439"));
        for (Table.Row row : overview.table().rows().subList(0, 10)) {
            assertThat(row.cells().subList(1, row.cells().size()))
                    .allSatisfy(cell -> assertThat(cell.fifth())
                            .isBetween(
                                    cell.text().equals("fehlt") ? 0 : 1,
                                    cell.text().equals("fehlt") ? 0 : 5));
        }
        assertThat(overview.table().rows().get(10).cells()).allMatch(cell -> cell.fifth() == 0);
    }

    @Test
    void speaksEnglishWhereAsked() {
        PackContent pack = new Packs(input, Locale.ENGLISH, CREATED).town(town("13076089"), List.of());

        assertThat(pack.sections())
                .extracting(PackContent.Section::title)
                .containsExactly("Overview", "Age", "Population", "Work", "Annex", "Methods, sources and terms");
    }

    private static Table.Row row(PackContent pack, String name) {
        return pack.sections().stream()
                .flatMap(section -> section.parts().stream())
                .filter(part -> part.title().endsWith("alle Kennzahlen"))
                .flatMap(part -> ((Part.Figures) part).table().rows().stream())
                .filter(row -> row.cells().get(0).text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ReportInput showing(List<CaseTown> towns) {
        return new ReportInput(
                input.sources(),
                input.observations(),
                input.results(),
                input.contexts(),
                input.definitions(),
                input.towns(),
                towns,
                input.boundaries(),
                input.territory(),
                input.unit());
    }

    private List<ChartSpec> charts(String ags) {
        return TownCharts.of(input, town(ags), Locale.GERMAN);
    }

    private CaseTown town(String ags) {
        return input.shown().stream()
                .filter(each -> each.town().centre().equals(AreaKey.gemeinde(ags)))
                .findFirst()
                .orElseThrow();
    }
}
