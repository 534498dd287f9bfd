package kleinstadt.engine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.assess.Score;
import kleinstadt.indicators.profile.assess.SensitivityRow;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.matrix.MatrixBuilder;
import kleinstadt.indicators.profile.matrix.ProfileMatrix;
import kleinstadt.indicators.profile.sensitivity.Draws;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;

/** The default profile over the bundled snapshot: it keeps what its reasons promise. */
final class StudyProfileTest {

    private static final AreaKey HEILIGENSTADT = AreaKey.gemeinde("16061045");
    private static final double MOST_ALIKE = 0.9;
    private static final Study STUDY = UsualRun.study(UsualRun.options(
            new TerritoryChoice.Latest(), new ProfileRun(ProfileRun.usual().profile(), 200)));

    @Test
    void everyIndicatorIsKnownForEnoughTowns() {
        assertThat(STUDY.assessment().steps())
                .filteredOn(step -> step.stage() == Step.Stage.SELECT)
                .hasSize(STUDY.assessment().profile().indicators().size())
                .allMatch(Step::executed);
    }

    /**
     * Heilbad Heiligenstadt took in two Gemeinden on 1 January 2024. Rates of its former parts cannot be added up, so that it
     * has too little of the profile on the newest territory: no score is better than one that stands for a part.
     */
    @Test
    void nearlyAllTownsGetAScoreAndEveryCaseTownWithoutANewMerger() {
        List<Score> scores = STUDY.assessment().scores();
        long scored = scores.stream()
                .filter(score -> score.member() && score.score().isPresent())
                .count();
        assertThat(scored).isGreaterThanOrEqualTo(430).isEqualTo(scores.get(0).n());
        assertThat(scores).filteredOn(Score::member).hasSize(439);
        Map<AreaKey, Score> byArea = new HashMap<>();
        scores.forEach(score -> byArea.put(score.area(), score));
        Score merged = Objects.requireNonNull(byArea.get(HEILIGENSTADT));
        assertThat(merged.score()).isEmpty();
        assertThat(merged.coverage()).isBetween(50.0, 60.0);
        assertThat(STUDY.shown()).hasSize(10).allSatisfy(shown -> {
            Score score = Objects.requireNonNull(byArea.get(shown.town().centre()));
            if (score.equals(merged)) {
                return;
            }
            assertThat(score.score()).as(shown.town().name()).isPresent();
            assertThat(score.score().getAsDouble()).isBetween(1.0, 100.0);
            assertThat(score.member()).isEqualTo(shown.inSet());
            Draws.Summary ranks = score.ranks().orElseThrow();
            assertThat(ranks.lower()).isLessThan(ranks.median()).isGreaterThanOrEqualTo(1);
            assertThat(ranks.upper()).isGreaterThan(ranks.median()).isLessThanOrEqualTo(440);
        });
    }

    @Test
    void everyChoiceIsVariedAndAttributed() {
        List<SensitivityRow> ofSet = STUDY.assessment().sensitivities().stream()
                .filter(row -> row.area().isEmpty())
                .toList();
        assertThat(ofSet).hasSize(6);
        assertThat(STUDY.assessment().sensitivities())
                .as("six factors for the set and for each of the nine case towns with a score")
                .hasSize(60);
        assertThat(ofSet).allSatisfy(row -> assertThat(row.index().total()).isPositive());
    }

    @Test
    void noTwoIndicatorsOfTheProfileCorrelateAboveNineTenths() {
        List<AreaKey> areas = STUDY.towns().towns().stream().map(Town::centre).toList();
        ProfileMatrix matrix =
                MatrixBuilder.build(STUDY.assessment().profile(), STUDY.results(), areas, List.of(), new ArrayList<>());
        for (Column one : matrix.columns()) {
            for (Column other : matrix.columns()) {
                if (one != other) {
                    assertThat(Math.abs(correlation(one, other)))
                            .as(one.indicator().id() + " and "
                                    + other.indicator().id())
                            .isLessThanOrEqualTo(MOST_ALIKE);
                }
            }
        }
    }

    private static double correlation(Column one, Column other) {
        Map<Integer, Double> values = new HashMap<>();
        for (int k = 0; k < one.known(); k++) {
            values.put(one.row(k), one.value(k));
        }
        List<double[]> pairs = new ArrayList<>();
        for (int k = 0; k < other.known(); k++) {
            Double value = values.get(other.row(k));
            if (value != null) {
                pairs.add(new double[] {value, other.value(k)});
            }
        }
        return new PearsonsCorrelation(pairs.toArray(new double[0][]))
                .getCorrelationMatrix()
                .getEntry(0, 1);
    }
}
