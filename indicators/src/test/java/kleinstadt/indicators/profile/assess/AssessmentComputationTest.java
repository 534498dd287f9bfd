package kleinstadt.indicators.profile.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Lineage;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.profile.Aggregation;
import kleinstadt.indicators.profile.Aggregations;
import kleinstadt.indicators.profile.MissingRule;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.Ties;
import kleinstadt.indicators.profile.Uncertainty;
import kleinstadt.indicators.profile.WeightNoise;
import kleinstadt.indicators.profile.sample.SampleProfile;
import kleinstadt.indicators.uncertainty.Interval;
import org.junit.jupiter.api.Test;

/** What a profile says of a few towns, worked out by hand. */
final class AssessmentComputationTest {

    private static final List<AreaKey> TOWNS = SampleProfile.areas(4);

    private final List<Result> results = new ArrayList<>();

    private static SampleProfile percentiles() {
        return new SampleProfile()
                .theme("all", "good", "-bad")
                .normalisation(new Normalisation.PercentileRank(Ties.MIDDLE))
                .missing(new MissingRule(0, 0, 75, 1, false));
    }

    /**
     * The score the program began with: the mean of percentiles, half of the equal ones counted, low ones of a bad thing
     * counting as high. Of three towns the middle one has 50, the others 100/6 and 500/6.
     */
    @Test
    void theMeanPercentileIsWhatItWas() {
        add("good", 1, 5, 9, 7);
        add("bad", 30, 20, 10, 15);
        Assessment assessment = compute(percentiles().profile(), 0);
        double low = 100.0 / 6;
        double high = 500.0 / 6;
        assertThat(score(assessment, 0).score().getAsDouble()).isCloseTo(low, within(1e-9));
        assertThat(score(assessment, 1).score().getAsDouble()).isCloseTo(50, within(1e-9));
        assertThat(score(assessment, 2).score().getAsDouble()).isCloseTo(high, within(1e-9));
        // outside the set: two of three below in one thing, one of three worse in the other
        assertThat(score(assessment, 3).score().getAsDouble()).isCloseTo((200.0 / 3 + 200.0 / 3) / 2, within(1e-9));
        assertThat(assessment.scores())
                .extracting(score -> score.rank().getAsDouble())
                .containsExactly(3.0, 2.0, 1.0, 2.0);
        assertThat(assessment.scores()).extracting(Score::member).containsExactly(true, true, true, false);
        assertThat(assessment.scores()).extracting(Score::n).containsOnly(3);
    }

    @Test
    void halfTheIndicatorsAreNotEnoughForAScore() {
        add("good", 1, 5, 9, 7);
        add("bad", 30, 20, Double.NaN, 15);
        Assessment assessment = compute(percentiles().profile(), 0);
        assertThat(score(assessment, 2).score()).isEmpty();
        assertThat(score(assessment, 2).rank()).isEmpty();
        assertThat(score(assessment, 2).coverage()).isEqualTo(50);
        assertThat(score(assessment, 0).n()).isEqualTo(2);
        assertThat(assessment.themeScores().get(2).score()).isPresent();
    }

    @Test
    void equalScoresShareTheirMeanRank() {
        add("good", 1, 1, 0, 1);
        add("bad", 1, 1, 2, 1);
        Assessment assessment = compute(percentiles().profile(), 0);
        assertThat(assessment.scores())
                .extracting(score -> score.rank().getAsDouble())
                .containsExactly(1.5, 1.5, 3.0, 2.0);
    }

    @Test
    void whereNothingIsKnownThereIsNoScoreAndTheLogSaysSo() {
        Assessment assessment = compute(percentiles().profile(), 100);
        assertThat(assessment.scores())
                .allSatisfy(score -> assertThat(score.score()).isEmpty());
        assertThat(assessment.runs()).isZero();
        assertThat(assessment.steps())
                .filteredOn(step -> !step.executed())
                .extracting(Step::reason)
                .contains("no results", "too little is known of every town", "nothing can be varied");
    }

    @Test
    void drawsGiveRangesAndTheirShares() {
        add("good", 1, 5, 9, 7);
        add("bad", 10, 30, 20, 16);
        Profile profile = percentiles()
                .uncertainty(new Uncertainty(
                        false,
                        List.of(new Normalisation.PercentileRank(Ties.MIDDLE), new Normalisation.MinMax(1, 100)),
                        new WeightNoise.Dirichlet(10),
                        List.of(new Aggregations(Aggregation.ARITHMETIC, Aggregation.ARITHMETIC)),
                        true,
                        true))
                .profile();
        Assessment assessment = compute(profile, 400);
        assertThat(assessment.runs()).isEqualTo(400);
        assertThat(assessment.points()).isEqualTo(64);
        Score best = score(assessment, 2);
        assertThat(best.ranks().orElseThrow().lower()).isEqualTo(1);
        assertThat(best.ranks().orElseThrow().upper()).isEqualTo(2);
        assertThat(best.scores().orElseThrow().lower())
                .isLessThan(best.scores().orElseThrow().upper());
        assertThat(assessment.sensitivities())
                .extracting(SensitivityRow::area)
                .contains(Optional.empty(), Optional.of(TOWNS.get(3)));
        assertThat(compute(profile, 400)).isEqualTo(assessment);
    }

    private Assessment compute(Profile profile, int runs) {
        AssessmentRequest request =
                new AssessmentRequest(TOWNS.subList(0, 3), TOWNS.subList(3, 4), TOWNS.subList(3, 4), runs, 1, 2);
        return AssessmentComputation.compute(profile, new Results(results), request);
    }

    private static Score score(Assessment assessment, int town) {
        return assessment.scores().get(town);
    }

    /** Adds figures of the four towns, each with an interval of one up and down; NaN for a missing one. */
    private void add(String indicator, double... figures) {
        for (int town = 0; town < figures.length; town++) {
            if (!Double.isNaN(figures[town])) {
                results.add(new Result(
                        indicator,
                        TOWNS.get(town),
                        Period.parse("2023"),
                        Optional.empty(),
                        Value.of(figures[town]),
                        Optional.of(new Interval(figures[town] - 1, figures[town] + 1)),
                        new Lineage("", List.of(), TerritoryDate.endOf(2023), "formula")));
            }
        }
    }
}
