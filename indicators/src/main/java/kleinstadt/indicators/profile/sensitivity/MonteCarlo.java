package kleinstadt.indicators.profile.sensitivity;

import kleinstadt.indicators.profile.model.Model;
import kleinstadt.indicators.profile.model.Streams;
import kleinstadt.indicators.profile.model.Workspace;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Evaluates a profile with other choices, again and again, and keeps each town's score and rank.
 *
 * <p>Each draw has a stream of random numbers of its own, made from the seed and its number, so the same seed gives the same
 * draws on any number of threads. Scales differ between methods: the scores of a draw are shifted and stretched so that their
 * mean and standard deviation over the set are those of the profile's own scores; ranks do not change by that. Saisana,
 * Saltelli, Tarantola: Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite
 * indicators, Journal of the Royal Statistical Society A 168, 2005.
 */
public final class MonteCarlo {

    private final Model model;
    private final Factors factors;
    private final double[] scores;

    /**
     * Draws around a profile.
     *
     * @param model the profile over its towns
     * @param factors the choices that are varied
     * @param scores the profile's own scores by row
     */
    public MonteCarlo(Model model, Factors factors, double[] scores) {
        this.model = model;
        this.factors = factors;
        this.scores = scores.clone();
    }

    /**
     * Draws.
     *
     * @param runs number of draws
     * @param seed the seed
     * @param threads number of threads
     */
    public Draws draw(int runs, long seed, int threads) {
        int[] rows = model.scoredRows();
        Spread own = Spread.of(scores, rows, model.scoredMembers());
        float[][] scoresByTown = new float[rows.length][runs];
        float[][] ranksByTown = new float[rows.length][runs];
        int choices = factors.listActive().size();
        Threads.run(runs, threads, () -> {
            Workspace work = model.newWorkspace();
            double[] numbers = new double[choices];
            return run -> {
                UniformRandomProvider random = Streams.of(Streams.seed(seed, run));
                for (int i = 0; i < choices; i++) {
                    numbers[i] = random.nextDouble();
                }
                factors.apply(numbers, work.choice());
                model.evaluate(work);
                Spread drawn = Spread.of(work.scores(), rows, model.scoredMembers());
                double stretch = drawn.deviation() > 0 ? own.deviation() / drawn.deviation() : 1;
                for (int k = 0; k < rows.length; k++) {
                    double score = own.mean() + stretch * (work.scores()[rows[k]] - drawn.mean());
                    scoresByTown[k][run] = (float) score;
                    ranksByTown[k][run] = (float) work.ranks()[rows[k]];
                }
            };
        });
        return new Draws(rows, scoresByTown, ranksByTown);
    }

    /** Mean and standard deviation of the set's scores. */
    private record Spread(double mean, double deviation) {

        static Spread of(double[] scores, int[] rows, int members) {
            double sum = 0;
            for (int k = 0; k < members; k++) {
                sum += scores[rows[k]];
            }
            double mean = sum / members;
            double squares = 0;
            for (int k = 0; k < members; k++) {
                double distance = scores[rows[k]] - mean;
                squares += distance * distance;
            }
            return new Spread(mean, Math.sqrt(squares / members));
        }
    }
}
