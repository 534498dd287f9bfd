package kleinstadt.indicators.profile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.Aggregation;
import kleinstadt.indicators.profile.Aggregations;
import kleinstadt.indicators.profile.MissingRule;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.Reference;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.Ties;
import kleinstadt.indicators.profile.Uncertainty;
import kleinstadt.indicators.profile.WeightNoise;
import kleinstadt.indicators.profile.Weights;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.matrix.ProfileMatrix;
import kleinstadt.indicators.profile.sample.Cars;
import kleinstadt.indicators.profile.sample.ReferenceValues;
import kleinstadt.indicators.profile.sample.SampleProfile;
import org.junit.jupiter.api.Test;

/** A profile from figures to ranks, against R where it says so. */
final class ModelTest {

    private static final ReferenceValues R = ReferenceValues.read();
    private static final Set<String> GAPS = Set.of("2/mpg", "2/qsec", "6/hp", "10/wt", "19/mpg", "19/hp", "19/wt");

    private final List<Step> log = new ArrayList<>();

    @Test
    void twoLevelsWithMissingFiguresAreWhatRGives() {
        Profile profile = new SampleProfile()
                .theme("run", "mpg", "-qsec")
                .theme("engine", "hp", "-disp")
                .theme("body", "-wt")
                .aggregation(Aggregation.ARITHMETIC, Aggregation.GEOMETRIC)
                .missing(new MissingRule(0, 50, 60, 2, false))
                .profile();
        Model model = ModelBuilder.build(profile, Cars.matrix(profile, GAPS), log);
        Workspace work = model.newWorkspace();
        model.evaluate(work);
        for (int row = 0; row < 32; row++) {
            assertThat(model.coverage().percent(row)).isCloseTo(R.get("levels-coverage", row), within(1e-9));
            assertThat(model.coverage().covers(row))
                    .as("car " + row)
                    .isEqualTo(R.find("levels-score", row, "").isPresent());
            for (int theme = 0; theme < 3; theme++) {
                OptionalDouble expected =
                        R.find("levels-theme", row, model.themes().get(theme).id());
                assertThat(model.coverage().coversTheme(theme, row)).isEqualTo(expected.isPresent());
                if (expected.isPresent()) {
                    assertThat(work.themeScore(theme, row)).isCloseTo(expected.getAsDouble(), within(1e-9));
                }
            }
        }
        for (int row : model.scoredRows()) {
            assertThat(work.scores()[row]).isCloseTo(R.get("levels-score", row), within(1e-9));
            assertThat(work.ranks()[row]).isEqualTo(R.get("levels-rank", row));
        }
        assertThat(model.scoredRows()).hasSize(31);
    }

    /** COINr (1.0.0, "Aggregation"): i1 = 1, 2, 3; i2 = 3, -, -; i3 = 1, -, 1 with two thirds needed gives 5/3, none, 2. */
    @Test
    void twoThirdsOfAThemeAreNeededAsInCoinrsExample() {
        Profile profile = new SampleProfile()
                .theme("all", "i1", "i2", "i3")
                .normalisation(new Normalisation.Goalposts(0, 100))
                .missing(new MissingRule(0, 200.0 / 3, 0, 1, false))
                .profile();
        List<Column> columns = List.of(
                column(profile, 0, new int[] {0, 1, 2}, 1, 2, 3),
                column(profile, 1, new int[] {0}, 3),
                column(profile, 2, new int[] {0, 2}, 1, 1));
        Model model = ModelBuilder.build(profile, new ProfileMatrix(SampleProfile.areas(3), 3, columns), log);
        Workspace work = model.newWorkspace();
        model.evaluate(work);
        assertThat(model.scoredRows()).containsExactly(0, 2);
        assertThat(work.scores()[0]).isCloseTo(5.0 / 3, within(1e-12));
        assertThat(work.scores()[2]).isCloseTo(2, within(1e-12));
    }

    @Test
    void anAdjustedIndexOfOneThemeIsThatOfR() {
        Profile profile = new SampleProfile()
                .theme("all", "mpg", "-qsec", "hp", "-disp", "-wt")
                .normalisation(new Normalisation.ReferenceRange(Reference.MEAN))
                .aggregation(Aggregation.ADJUSTED_MAZZIOTTA_PARETO, Aggregation.ARITHMETIC)
                .profile();
        compareScores(profile, "ampi", 1e-9);
    }

    @Test
    void benefitOfTheDoubtWithinAThemeIsThatOfLpSolve() {
        Profile profile = new SampleProfile()
                .theme("all", "mpg", "-qsec", "hp", "-disp", "-wt")
                .aggregation(Aggregation.BENEFIT_OF_THE_DOUBT, Aggregation.ARITHMETIC)
                .bounds(10, 50)
                .profile();
        compareScores(profile, "doubt-bounded", 1e-6);
    }

    @Test
    void benefitOfTheDoubtAcrossThemesIsThatOfLpSolve() {
        Profile profile = new SampleProfile()
                .theme("a", "mpg")
                .theme("b", "-qsec")
                .theme("c", "hp")
                .theme("d", "-disp")
                .theme("e", "-wt")
                .aggregation(Aggregation.ARITHMETIC, Aggregation.BENEFIT_OF_THE_DOUBT)
                .profile();
        compareScores(profile, "doubt", 1e-6);
    }

    @Test
    void weightsGivenAreThoseOfR() {
        Profile profile = new SampleProfile()
                .weighted("all", 1, Map.of("mpg", 3.0, "hp", 2.0))
                .weights(Weights.Within.GIVEN, true)
                .profile();
        Model model = ModelBuilder.build(profile, Cars.matrix(profile, Set.of()), log);
        Workspace work = model.newWorkspace();
        model.evaluate(work);
        double expected = 0.6 * (1 + 99 * R.get("min-max", 4, "mpg")) + 0.4 * (1 + 99 * R.get("min-max", 4, "hp"));
        assertThat(work.scores()[4]).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aTownOutsideGetsTheRankItWouldHave() {
        Profile profile = new SampleProfile().theme("all", "x").profile();
        double[] values = {10, 30, 20, 30, 25};
        Column column = new Column(
                profile.indicators().get(0),
                IntStream.range(0, 5).toArray(),
                3,
                values,
                values,
                values,
                OptionalDouble.empty());
        Model model = ModelBuilder.build(profile, new ProfileMatrix(SampleProfile.areas(5), 3, List.of(column)), log);
        Workspace work = model.newWorkspace();
        model.evaluate(work);
        assertThat(work.ranks()).containsExactly(3, 1, 2, 1.5, 2);
        assertThat(work.scores()[4]).isEqualTo(1 + 99 * 0.75);
    }

    @Test
    void aTownOutsideThatFallsBelowAPositiveScaleIsRaisedToItsFloorAndLogged() {
        Profile profile = new SampleProfile()
                .theme("all", "x")
                .aggregation(Aggregation.GEOMETRIC, Aggregation.ARITHMETIC)
                .profile();
        double[] values = {10, 30, 20, -50};
        Column column = new Column(
                profile.indicators().get(0),
                IntStream.range(0, 4).toArray(),
                3,
                values,
                values,
                values,
                OptionalDouble.empty());
        Model model = ModelBuilder.build(profile, new ProfileMatrix(SampleProfile.areas(4), 3, List.of(column)), log);
        Workspace work = model.newWorkspace();
        model.evaluate(work);
        assertThat(work.scores()).containsExactly(new double[] {1, 100, 50.5, 1}, within(1e-9));
        assertThat(log)
                .filteredOn(step -> step.what().equals("raised to the floor"))
                .extracting(Step::subject, Step::changed)
                .containsExactly(tuple("x", 1L));
    }

    @Test
    void leavingAnIndicatorOutIsThatProfileWithoutIt() {
        Profile with = new SampleProfile()
                .theme("run", "mpg", "-qsec")
                .theme("engine", "hp", "-disp")
                .profile();
        Profile without = new SampleProfile()
                .theme("run", "mpg", "-qsec")
                .theme("engine", "-disp")
                .profile();
        Workspace left = evaluate(with, 2);
        Workspace lean = evaluate(without, Choice.NONE);
        assertThat(left.scores()).containsExactly(lean.scores(), within(1e-9));
    }

    @Test
    void leavingAThemesOnlyIndicatorOutIsThatProfileWithoutTheTheme() {
        Profile with = new SampleProfile()
                .theme("run", "mpg", "-qsec")
                .theme("body", "-wt")
                .profile();
        Profile without = new SampleProfile().theme("run", "mpg", "-qsec").profile();
        assertThat(evaluate(with, 2).scores())
                .containsExactly(evaluate(without, Choice.NONE).scores(), within(1e-9));
    }

    @Test
    void otherChoicesAreThoseOfAProfileThatHasThem() {
        Aggregations other = new Aggregations(Aggregation.MAZZIOTTA_PARETO, Aggregation.GEOMETRIC);
        Normalisation zScore = new Normalisation.ZScore(100, 10);
        Profile own = new SampleProfile()
                .theme("run", "mpg", "-qsec")
                .theme("engine", "hp", "-disp")
                .uncertainty(new Uncertainty(
                        false,
                        List.of(new Normalisation.PercentileRank(Ties.MIDDLE), zScore),
                        new WeightNoise.None(),
                        List.of(other),
                        false,
                        false))
                .profile();
        Profile changed = new SampleProfile()
                .theme("run", "mpg", "-qsec")
                .theme("engine", "hp", "-disp")
                .normalisation(zScore)
                .aggregation(other.within(), other.across())
                .profile();
        Model model = ModelBuilder.build(own, Cars.matrix(own, Set.of()), log);
        Workspace work = model.newWorkspace();
        work.choice().normalise(model.normalisations().indexOf(zScore));
        work.choice().aggregate(other);
        model.evaluate(work);
        assertThat(work.scores()).containsExactly(evaluate(changed, Choice.NONE).scores(), within(1e-12));
    }

    @Test
    void medianImputationIsLoggedAndDoesNotCountAsKnown() {
        Profile profile = new SampleProfile()
                .theme("run", "mpg", "-qsec")
                .theme("body", "-wt")
                .missing(new MissingRule(0, 0, 60, 1, true))
                .profile();
        Model model = ModelBuilder.build(profile, Cars.matrix(profile, GAPS), log);
        assertThat(log)
                .filteredOn(step -> step.stage() == Step.Stage.IMPUTE)
                .extracting(Step::subject, Step::changed)
                .containsExactly(tuple("mpg", 2L), tuple("qsec", 1L), tuple("wt", 2L));
        assertThat(model.coverage().percent(2)).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(model.coverage().covers(2)).isFalse();
        // R: median(mtcars$mpg[-c(3, 20)])
        assertThat(model.matrix().columns().get(0).value(2)).isEqualTo(18.95);
    }

    private Workspace evaluate(Profile profile, int leftOut) {
        Model model = ModelBuilder.build(profile, Cars.matrix(profile, Set.of()), log);
        Workspace work = model.newWorkspace();
        work.choice().leaveOut(leftOut);
        model.evaluate(work);
        return work;
    }

    private void compareScores(Profile profile, String name, double tolerance) {
        Workspace work = evaluate(profile, Choice.NONE);
        for (int row = 0; row < 32; row++) {
            assertThat(work.scores()[row]).as(name + " " + row).isCloseTo(R.get(name, row), within(tolerance));
        }
    }

    private static Column column(Profile profile, int number, int[] rows, double... values) {
        ProfileIndicator.Posts posts = new ProfileIndicator.Posts(0, 100);
        ProfileIndicator plain = profile.indicators().get(number);
        ProfileIndicator indicator = new ProfileIndicator(
                plain.id(), plain.theme(), 1, true, Optional.empty(), Optional.of(posts), true, "");
        return new Column(indicator, rows, rows.length, values, values, values, OptionalDouble.empty());
    }
}
