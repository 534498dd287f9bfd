package kleinstadt.indicators.profile.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.Aggregation;
import kleinstadt.indicators.profile.Aggregations;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.Ties;
import kleinstadt.indicators.profile.Uncertainty;
import kleinstadt.indicators.profile.WeightNoise;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.matrix.ProfileMatrix;
import kleinstadt.indicators.profile.model.Choice;
import kleinstadt.indicators.profile.model.Model;
import kleinstadt.indicators.profile.model.ModelBuilder;
import kleinstadt.indicators.profile.model.Streams;
import kleinstadt.indicators.profile.model.Workspace;
import kleinstadt.indicators.profile.sample.Cars;
import kleinstadt.indicators.profile.sample.SampleProfile;
import org.junit.jupiter.api.Test;

/** Draws with other choices: what is drawn, and that it hangs on the seed and on nothing else. */
final class MonteCarloTest {

    private static final Aggregations OWN = new Aggregations(Aggregation.ARITHMETIC, Aggregation.ARITHMETIC);
    private static final Normalisation MIN_MAX = new Normalisation.MinMax(1, 100);

    private final List<Step> log = new ArrayList<>();

    private static Profile varied(boolean data) {
        return new SampleProfile()
                .theme("run", "mpg", "-qsec")
                .theme("engine", "hp", "-disp", "-wt")
                .outliers(5, true)
                .uncertainty(new Uncertainty(
                        true,
                        List.of(
                                MIN_MAX,
                                new Normalisation.ZScore(100, 10),
                                new Normalisation.PercentileRank(Ties.MIDDLE)),
                        new WeightNoise.Uniform(0.25),
                        List.of(OWN, new Aggregations(Aggregation.GEOMETRIC, Aggregation.MAZZIOTTA_PARETO)),
                        true,
                        data))
                .profile();
    }

    private static Uncertainty onlyData() {
        return new Uncertainty(false, List.of(MIN_MAX), new WeightNoise.None(), List.of(OWN), false, true);
    }

    @Test
    void theSameSeedGivesTheSameOnOneThreadAndOnThree() {
        Model model = model(varied(true), 0.1);
        assertThat(summaries(model, 500, 1, 3)).isEqualTo(summaries(model, 500, 1, 1));
        assertThat(summaries(model, 500, 2, 1)).isNotEqualTo(summaries(model, 500, 1, 1));
    }

    @Test
    void moreDrawsBeginWithTheSameOnes() {
        Model model = model(varied(true), 0.1);
        Draws few = draw(model, 1, 5, 1);
        Draws same = draw(model, 1, 5, 2);
        assertThat(few.findRanks(0)).isEqualTo(same.findRanks(0));
    }

    @Test
    void theSensitivitiesDoNotHangOnTheNumberOfThreadsEither() {
        Model model = model(varied(true), 0.1);
        Factors factors = new Factors(model, log);
        assertThat(factors.listActive()).containsExactly(Factor.values());
        Workspace work = model.newWorkspace();
        model.evaluate(work);
        SensitivityAnalysis analysis = new SensitivityAnalysis(model, factors, work.ranks(), log);
        List<Sensitivity> one = analysis.analyse(List.of(0, 5), 64, 1, 1);
        assertThat(analysis.analyse(List.of(0, 5), 64, 1, 3)).isEqualTo(one).hasSize(18);
    }

    /**
     * One town's figure has the interval 80 to 130 around 100, all others none and lie far apart: its drawn figure has the median
     * 100 and the bounds as its 2.5 and 97.5 percent points, and so has its score, as the scale hangs on the others.
     */
    @Test
    void figuresAreDrawnFromTheirIntervals() {
        Profile profile = new SampleProfile()
                .theme("all", "x")
                .normalisation(new Normalisation.MinMax(0, 1000))
                .uncertainty(new Uncertainty(
                        false,
                        List.of(new Normalisation.MinMax(0, 1000)),
                        new WeightNoise.None(),
                        List.of(OWN),
                        false,
                        true))
                .profile();
        int towns = 101;
        double[] values = IntStream.range(0, towns).mapToDouble(i -> 10.0 * i).toArray();
        double[] lower = values.clone();
        double[] upper = values.clone();
        lower[10] = 80;
        upper[10] = 130;
        Column column = new Column(
                profile.indicators().get(0),
                IntStream.range(0, towns).toArray(),
                towns,
                values,
                lower,
                upper,
                OptionalDouble.empty());
        Model model =
                ModelBuilder.build(profile, new ProfileMatrix(SampleProfile.areas(towns), towns, List.of(column)), log);
        Draws draws = draw(model, 1, 40_000, 2);
        Draws.Summary score = draws.findScores(10).orElseThrow();
        assertThat(score.median()).isCloseTo(100, within(1.0));
        assertThat(score.lower()).isCloseTo(80, within(1.0));
        assertThat(score.upper()).isCloseTo(130, within(1.5));
        Draws.Summary rank = draws.findRanks(10).orElseThrow();
        assertThat(rank.median()).isBetween(90.0, 92.0);
        assertThat(rank.lower()).isEqualTo(88);
        assertThat(rank.upper()).isEqualTo(93);
    }

    @Test
    void withoutAnythingVariedEveryDrawIsTheProfileItself() {
        Profile profile = new SampleProfile()
                .theme("run", "mpg", "-qsec")
                .uncertainty(onlyData())
                .profile();
        Model model = ModelBuilder.build(profile, Cars.matrix(profile, Set.of()), log);
        Factors factors = new Factors(model, log);
        assertThat(factors.listActive()).isEmpty();
        assertThat(log)
                .filteredOn(step -> step.what().equals("data"))
                .extracting(Step::reason)
                .containsExactly("no figure has an interval");
        Workspace work = model.newWorkspace();
        model.evaluate(work);
        Draws.Summary rank = draw(model, 1, 10, 1).findRanks(3).orElseThrow();
        assertThat(rank)
                .isEqualTo(new Draws.Summary(work.ranks()[3], work.ranks()[3], work.ranks()[3], work.ranks()[3]));
    }

    @Test
    void eachAlternativeIsAsLikelyAsTheOthers() {
        Model model = model(varied(false), 0);
        Factors factors = new Factors(model, log);
        Choice choice = model.newWorkspace().choice();
        double[] weights = model.withinWeights();
        int runs = 3000;
        double sum = 0;
        double least = 1;
        double most = 1;
        for (int run = 0; run < runs; run++) {
            factors.apply(new double[] {0, 0, (run + 0.5) / runs, 0, 0}, choice);
            double ratio = choice.within()[0] / weights[0];
            sum += ratio;
            least = Math.min(least, ratio);
            most = Math.max(most, ratio);
        }
        assertThat(sum / runs).isCloseTo(1, within(0.01));
        assertThat(least).isBetween(0.75, 0.76);
        assertThat(most).isBetween(1.24, 1.25);
    }

    /** A Dirichlet share of mean m and concentration c has variance m(1 − m) ÷ (c + 1). */
    @Test
    void dirichletWeightsHaveTheMeanAndVarianceOfTheirDistribution() {
        double[] weights = {0.5, 0.3, 0.2};
        double[] drawn = new double[3];
        double sum = 0;
        double squares = 0;
        int runs = 20_000;
        for (int run = 0; run < runs; run++) {
            DirichletWeights.draw(weights, 20, Streams.of(run), drawn);
            double share = drawn[0] / (drawn[0] + drawn[1] + drawn[2]);
            sum += share;
            squares += share * share;
        }
        double mean = sum / runs;
        assertThat(mean).isCloseTo(0.5, within(0.005));
        assertThat(squares / runs - mean * mean).isCloseTo(0.25 / 21, within(0.0005));
    }

    private Model model(Profile profile, double share) {
        List<Column> columns = new ArrayList<>();
        for (Column column : Cars.matrix(profile, Set.of()).columns()) {
            int[] rows = IntStream.range(0, column.known()).toArray();
            double[] values = IntStream.of(rows).mapToDouble(column::value).toArray();
            double[] lower =
                    IntStream.of(rows).mapToDouble(k -> values[k] * (1 - share)).toArray();
            double[] upper = IntStream.of(rows)
                    .mapToDouble(k -> values[k] * (1 + 2 * share))
                    .toArray();
            columns.add(
                    new Column(column.indicator(), rows, rows.length, values, lower, upper, OptionalDouble.empty()));
        }
        return ModelBuilder.build(profile, new ProfileMatrix(SampleProfile.areas(32), 32, columns), log);
    }

    private Draws draw(Model model, long seed, int runs, int threads) {
        Workspace work = model.newWorkspace();
        model.evaluate(work);
        return new MonteCarlo(model, new Factors(model, log), work.scores()).draw(runs, seed, threads);
    }

    private List<Draws.Summary> summaries(Model model, int runs, long seed, int threads) {
        Draws draws = draw(model, seed, runs, threads);
        List<Draws.Summary> all = new ArrayList<>();
        for (int row = 0; row < 32; row++) {
            all.add(draws.findScores(row).orElseThrow());
            all.add(draws.findRanks(row).orElseThrow());
        }
        return all;
    }
}
