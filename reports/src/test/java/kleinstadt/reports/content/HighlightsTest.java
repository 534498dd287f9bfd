package kleinstadt.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Significance;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.sample.SamplePacks;
import org.junit.jupiter.api.Test;

final class HighlightsTest {

    private final ReportInput input = SamplePacks.create();
    private final PackWords words = new PackWords(input, Locale.GERMAN);
    private final Standings standings = new Standings(input);

    @Test
    void namesAsStrengthOrChallengeOnlyWhatHasADirectionAndDiffers() {
        int named = 0;
        for (CaseTown town : input.shown()) {
            Part.Points points = new Highlights(words, standings, town).part("Was auffällt");
            for (int list = 0; list < 2; list++) {
                boolean strength = list == 0;
                for (Part.Point point : points.lists().get(list).points()) {
                    Standing standing = standing(town, point.heading());
                    named++;
                    assertThat(standing.definition().direction()).isNotEqualTo(Direction.NEUTRAL);
                    Significance favourable = standing.definition().direction() == Direction.HIGHER_IS_BETTER
                            ? Significance.HIGHER
                            : Significance.LOWER;
                    Significance expected = strength
                            ? favourable
                            : favourable == Significance.HIGHER ? Significance.LOWER : Significance.HIGHER;
                    assertThat(standing.significance()).contains(expected);
                }
            }
        }
        assertThat(named).isPositive();
    }

    @Test
    void namesWhatCannotBeTestedWithoutJudgementAndOnlyAtTheEnds() {
        for (CaseTown town : input.shown()) {
            Part.PointList untested =
                    new Highlights(words, standings, town).part("").lists().get(3);
            for (Part.Point point : untested.points()) {
                Standing standing = standing(town, point.heading());
                assertThat(standing.interval()).isEmpty();
                OptionalDouble rank = standing.rank();
                assertThat(Math.min(rank.orElseThrow(), standing.n() + 1 - rank.orElseThrow()))
                        .isLessThanOrEqualTo(standing.n() * 0.05 + 1);
                assertThat(point.text()).doesNotContain("günstig");
            }
        }
    }

    @Test
    void leavesOutFiguresMoreThanFiveYearsBehindTheNewest() {
        for (CaseTown town : input.shown()) {
            new Highlights(words, standings, town)
                    .part("").lists().stream()
                            .flatMap(list -> list.points().stream())
                            .forEach(point -> assertThat(standing(town, point.heading())
                                            .period()
                                            .year())
                                    .isGreaterThanOrEqualTo(2018));
        }
    }

    private Standing standing(CaseTown town, String shortName) {
        List<IndicatorDefinition> named = input.definitions().stream()
                .filter(definition -> definition.text(Locale.GERMAN).shortName().equals(shortName))
                .toList();
        assertThat(named).hasSize(1);
        return standings.find(named.get(0)).orElseThrow().standing(town);
    }
}
