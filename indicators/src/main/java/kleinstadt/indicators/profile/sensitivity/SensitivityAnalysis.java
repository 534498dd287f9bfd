package kleinstadt.indicators.profile.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.model.Model;
import kleinstadt.indicators.profile.model.Streams;
import kleinstadt.indicators.profile.model.Workspace;

/**
 * Attributes what other choices do to ranks to the single choices: for the mean absolute shift of rank over the set (the
 * outcome COINr takes) and for the rank of each town asked for.
 */
public final class SensitivityAnalysis {

    private static final int RESAMPLES = 500;
    private static final long SHIFT_STREAM = -1;
    private static final long BOOTSTRAP_STREAM = -2;

    private final Model model;
    private final Factors factors;
    private final double[] ranks;
    private final List<Step> log;

    /**
     * An analysis around a profile.
     *
     * @param model the profile over its towns
     * @param factors the choices that are varied
     * @param ranks the profile's own ranks by row
     * @param log where the steps are noted
     */
    public SensitivityAnalysis(Model model, Factors factors, double[] ranks, List<Step> log) {
        this.model = model;
        this.factors = factors;
        this.ranks = ranks.clone();
        this.log = log;
    }

    /**
     * Analyses.
     *
     * @param towns rows of the towns whose ranks are analysed; those without a score are left out, and the log says so
     * @param points number of points of a matrix of the design
     * @param seed the seed
     * @param threads number of threads
     */
    public List<Sensitivity> analyse(List<Integer> towns, int points, long seed, int threads) {
        List<Factor> active = factors.listActive();
        SobolDesign design = new SobolDesign(points, active.size(), Streams.seed(seed, SHIFT_STREAM));
        int[] rows = model.scoredRows();
        List<Integer> ranked = towns.stream()
                .filter(town -> IntStream.of(rows).anyMatch(row -> row == town))
                .toList();
        double[][] outcomes = new double[ranked.size() + 1][design.size()];
        Threads.run(design.size(), threads, () -> {
            Workspace work = model.newWorkspace();
            double[] point = new double[active.size()];
            return number -> {
                design.point(number, point);
                factors.apply(point, work.choice());
                model.evaluate(work);
                outcomes[0][number] = shift(work.ranks(), rows);
                for (int town = 0; town < ranked.size(); town++) {
                    outcomes[town + 1][number] = work.ranks()[ranked.get(town)];
                }
            };
        });
        log.add(Step.done(
                Step.Stage.ATTRIBUTE,
                "",
                "sobol",
                "points=" + points + ";evaluations=" + design.size() + ";resamples=" + RESAMPLES + ";towns="
                        + ranked.size() + ";towns-without-score=" + (towns.size() - ranked.size()),
                0));
        SobolIndices indices = new SobolIndices(design, RESAMPLES, Streams.seed(seed, BOOTSTRAP_STREAM));
        List<Sensitivity> found = new ArrayList<>();
        for (int outcome = 0; outcome < outcomes.length; outcome++) {
            OptionalInt town = outcome == 0 ? OptionalInt.empty() : OptionalInt.of(ranked.get(outcome - 1));
            Optional<List<SobolIndex>> estimated = indices.estimate(outcomes[outcome]);
            for (int i = 0; i < active.size() && estimated.isPresent(); i++) {
                found.add(new Sensitivity(town, active.get(i), estimated.get().get(i)));
            }
            if (estimated.isEmpty()) {
                String subject = town.isEmpty()
                        ? ""
                        : model.matrix().areas().get(town.getAsInt()).key();
                log.add(Step.skipped(Step.Stage.ATTRIBUTE, subject, "sobol", "", "the rank never changes"));
            }
        }
        return found;
    }

    /** Mean of the absolute differences to the profile's own ranks over the set's towns. */
    private double shift(double[] drawn, int[] rows) {
        double sum = 0;
        int members = model.scoredMembers();
        for (int k = 0; k < members; k++) {
            sum += Math.abs(drawn[rows[k]] - ranks[rows[k]]);
        }
        return sum / members;
    }
}
