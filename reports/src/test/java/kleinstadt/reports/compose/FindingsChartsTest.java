package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.LifeLines;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.neighbours.Metric;
import kleinstadt.indicators.neighbours.Neighbour;
import kleinstadt.indicators.neighbours.NeighbourSearch;
import kleinstadt.indicators.neighbours.Neighbours;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileCatalogue;
import kleinstadt.indicators.profile.assess.Assessment;
import kleinstadt.indicators.profile.assess.Score;
import kleinstadt.indicators.profile.assess.ThemeScore;
import kleinstadt.indicators.profile.sensitivity.Draws;
import kleinstadt.indicators.structure.StandardScores;
import kleinstadt.indicators.structure.StructureTable;
import kleinstadt.indicators.structure.StructureVariable;
import kleinstadt.indicators.typology.Typology;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.NeighbourPanels;
import kleinstadt.reports.chart.NoFigures;
import kleinstadt.reports.chart.ScoreParts;
import kleinstadt.reports.chart.Span;
import kleinstadt.reports.pack.Findings;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SampleReport;
import org.junit.jupiter.api.Test;

/** Charts of what is said of towns beyond their figures, on the sample's towns. */
final class FindingsChartsTest {

    private static final ReportInput PLAIN = SampleReport.create();
    private static final CaseTown LUEBZ = town("Lübz");
    private static final CaseTown MALCHIN = town("Malchin");
    private static final Neighbours NEIGHBOURS = neighbours();
    private static final TownCharts GERMAN = new TownCharts(withFindings(), Locale.GERMAN);

    private static CaseTown town(String name) {
        return PLAIN.shown().stream()
                .filter(town -> town.town().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Neighbours neighbours() {
        List<StructureVariable> variables = List.of(
                new StructureVariable("population", StructureVariable.Scale.LOG),
                new StructureVariable("mean-age", StructureVariable.Scale.LINEAR),
                new StructureVariable("commuter-balance", StructureVariable.Scale.LINEAR));
        List<Town> towns = new ArrayList<>(PLAIN.towns().towns());
        return NeighbourSearch.find(
                StandardScores.of(
                        StructureTable.of(PLAIN.results(), variables, PLAIN.towns(), towns, PLAIN.unit()),
                        StandardScores.Spread.STANDARD_DEVIATION),
                Metric.EUCLIDEAN,
                10);
    }

    private static ReportInput withFindings() {
        Profile profile = ProfileCatalogue.bundled(IndicatorCatalogue.bundled())
                .find(ProfileCatalogue.DEFAULT)
                .orElseThrow();
        List<Score> scores = new ArrayList<>();
        List<ThemeScore> themes = new ArrayList<>();
        for (int i = 0; i < PLAIN.towns().towns().size(); i++) {
            AreaKey area = PLAIN.towns().towns().get(i).centre();
            boolean known = !area.equals(MALCHIN.town().centre());
            double score = 20 + 60.0 * i / 438;
            scores.add(new Score(
                    area,
                    true,
                    known ? OptionalDouble.of(score) : OptionalDouble.empty(),
                    438,
                    known ? OptionalDouble.of(439 - i) : OptionalDouble.empty(),
                    known ? 96 : 60,
                    known ? Optional.of(new Draws.Summary(score - 5, score, score + 4, score)) : Optional.empty(),
                    known ? Optional.of(new Draws.Summary(200, 300, 400, 300)) : Optional.empty()));
            themes.add(
                    new ThemeScore(area, true, "ageing", OptionalDouble.of(score / 2), 439, OptionalDouble.of(7), 100));
            themes.add(new ThemeScore(area, true, "digital", OptionalDouble.empty(), 438, OptionalDouble.empty(), 33));
        }
        // One other town has the theme, so that there is something to compare with.
        themes.add(new ThemeScore(
                AreaKey.gemeinde("14999999"), true, "digital", OptionalDouble.of(50), 438, OptionalDouble.of(1), 100));
        Assessment assessment = new Assessment(profile, 2000, 0, scores, themes, List.of(), List.of());
        Typology typology = new Typology(List.of(), List.of(), List.of(), List.of(), 0, 0);
        return new ReportInput(
                PLAIN.sources(),
                PLAIN.observations(),
                PLAIN.results(),
                PLAIN.contexts(),
                PLAIN.definitions(),
                PLAIN.towns(),
                PLAIN.shown(),
                PLAIN.boundaries(),
                PLAIN.territory(),
                PLAIN.unit(),
                LifeLines.none(),
                Optional.of(new Findings(assessment, NEIGHBOURS, typology, List.of())));
    }

    private static ChartSpec chart(CaseTown town, String id) {
        return GERMAN.of(town).stream()
                .filter(spec -> spec.frame().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void scoreComesWithTheRangeOfItsRank() {
        ScoreParts score = (ScoreParts) chart(LUEBZ, "score");
        int place = PLAIN.towns().towns().indexOf(LUEBZ.town());
        double value = 20 + 60.0 * place / 438;
        assertThat(score.frame().title())
                .isEqualTo("Lübz erreicht " + Math.round(value)
                        + " von 100\u00a0Punkten; je nach Festlegungen ist das Rang 200 bis 400 von 438");
        assertThat(score.whole().interval()).contains(new Span(value - 5, value + 4));
        assertThat(score.whole().rank()).isEqualTo(439 - place + " von 438 (200 bis 400)");
        assertThat(score.parts()).extracting(ScoreParts.Part::name).containsExactly("Alter", "Digitales");
    }

    @Test
    void themeOfWhichTooLittleIsKnownSaysSo() {
        ScoreParts score = (ScoreParts) chart(LUEBZ, "score");
        ScoreParts.Part digital = score.parts().get(1);
        assertThat(digital.value()).isEmpty();
        assertThat(digital.label()).isEqualTo("zu wenig bekannt (33\u00a0%)");
        assertThat(digital.rank()).isEmpty();
    }

    @Test
    void townWithoutAScoreSaysHowMuchIsKnown() {
        NoFigures score = (NoFigures) chart(MALCHIN, "score");
        assertThat(score.message()).isEqualTo("zu wenige der Kennzahlen sind bekannt (60\u00a0%)");
    }

    @Test
    void panelsShowTheNearestNeighboursAndWhatMakesThemAlike() {
        NeighbourPanels panels = (NeighbourPanels) chart(LUEBZ, "neighbours");
        List<Neighbour> expected = NEIGHBOURS.listOf(LUEBZ.town().centre()).subList(0, 8);
        assertThat(panels.panels()).hasSize(8);
        for (int i = 0; i < 8; i++) {
            NeighbourPanels.Panel panel = panels.panels().get(i);
            String name = PLAIN.towns()
                    .findByCentre(expected.get(i).neighbour())
                    .orElseThrow()
                    .name();
            assertThat(panel.name()).startsWith(name + " (");
            assertThat(panel.note()).startsWith("am ähnlichsten: ");
            assertThat(panel.line().get(0).value()).isEqualTo(100);
        }
        assertThat(panels.town().get(0).time()).isEqualTo(2011);
    }

    @Test
    void sentenceCountsWhoGrewMoreOrShrankLess() {
        NeighbourPanels panels = (NeighbourPanels) chart(LUEBZ, "neighbours");
        double own = last(panels.town());
        long more = panels.panels().stream()
                .filter(panel -> last(panel.line()) > own)
                .count();
        assertThat(more).isBetween(2L, 7L);
        assertThat(panels.frame().title())
                .isEqualTo(more + " der 8\u00a0ähnlichsten Städte wuchsen stärker oder schrumpften weniger als Lübz, "
                        + (8 - more) + "\u00a0nicht");
    }

    private static double last(List<NeighbourPanels.Place> line) {
        return line.get(line.size() - 1).value();
    }
}
