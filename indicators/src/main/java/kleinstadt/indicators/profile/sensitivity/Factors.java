package kleinstadt.indicators.profile.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.Aggregations;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.Uncertainty;
import kleinstadt.indicators.profile.WeightNoise;
import kleinstadt.indicators.profile.model.Choice;
import kleinstadt.indicators.profile.model.Model;
import kleinstadt.indicators.profile.model.Streams;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The uncertain choices of a profile, each a number from 0 to 1 that picks one of its alternatives, all as likely as each other.
 *
 * <p>For weights and data the number is the seed of a stream from which they are drawn, so that the same number always gives
 * the same weights and figures, as an analysis of variance needs.
 */
public final class Factors {

    private final Model model;
    private final Uncertainty uncertainty;
    private final List<Factor> active = new ArrayList<>();
    private final double[] within;
    private final double[] across;

    /**
     * The uncertain choices of a model.
     *
     * @param model the model
     * @param log where is noted which choices are varied, and why others are not
     */
    public Factors(Model model, List<Step> log) {
        this.model = model;
        this.uncertainty = model.profile().uncertainty();
        this.within = model.withinWeights();
        this.across = model.acrossWeights();
        long uncertain =
                IntStream.range(0, within.length).filter(model::isUncertain).count();
        note(Factor.OUTLIERS, uncertainty.outliers(), "alternatives=treated,untreated", "not varied", log);
        note(
                Factor.NORMALISATION,
                uncertainty.normalisations().size() > 1,
                "alternatives="
                        + String.join(
                                ",",
                                uncertainty.normalisations().stream()
                                        .map(Normalisation::key)
                                        .toList()),
                "no alternative",
                log);
        note(Factor.WEIGHTS, !(uncertainty.weights() instanceof WeightNoise.None), noise(), "not varied", log);
        note(
                Factor.AGGREGATION,
                uncertainty.aggregations().size() > 1,
                "alternatives="
                        + String.join(
                                ",",
                                uncertainty.aggregations().stream()
                                        .map(Aggregations::key)
                                        .toList()),
                "no alternative",
                log);
        note(
                Factor.INDICATORS,
                uncertainty.leaveOneOut() && model.canLeaveOut(),
                "indicators=" + within.length,
                uncertainty.leaveOneOut() ? "a town's score rests on one indicator" : "not varied",
                log);
        note(
                Factor.DATA,
                uncertainty.data() && uncertain > 0,
                "indicators-with-interval=" + uncertain + ";indicators=" + within.length,
                uncertainty.data() ? "no figure has an interval" : "not varied",
                log);
    }

    private void note(Factor factor, boolean varied, String parameters, String reason, List<Step> log) {
        if (varied) {
            active.add(factor);
            log.add(Step.done(Step.Stage.DRAW, "", factor.key(), parameters, 0));
        } else {
            log.add(Step.skipped(Step.Stage.DRAW, "", factor.key(), parameters, reason));
        }
    }

    private String noise() {
        if (uncertainty.weights() instanceof WeightNoise.Uniform uniform) {
            return "distribution=uniform;share=" + Step.number(uniform.share());
        }
        if (uncertainty.weights() instanceof WeightNoise.Dirichlet dirichlet) {
            return "distribution=dirichlet;concentration=" + Step.number(dirichlet.concentration());
        }
        return "";
    }

    /** The choices that are varied, in order. */
    public List<Factor> listActive() {
        return List.copyOf(active);
    }

    /**
     * Sets the choices of an evaluation.
     *
     * @param numbers one for each varied choice in order, from 0 to below 1
     * @param choice the choices to set
     */
    public void apply(double[] numbers, Choice choice) {
        for (int i = 0; i < numbers.length; i++) {
            apply(active.get(i), numbers[i], choice);
        }
    }

    private void apply(Factor factor, double number, Choice choice) {
        switch (factor) {
            case OUTLIERS -> choice.treat(pick(number, 2) == 0);
            case NORMALISATION -> {
                List<Normalisation> all = uncertainty.normalisations();
                choice.normalise(model.normalisations().indexOf(all.get(pick(number, all.size()))));
            }
            case WEIGHTS -> drawWeights(Double.doubleToLongBits(number), choice);
            case AGGREGATION -> {
                List<Aggregations> all = uncertainty.aggregations();
                choice.aggregate(all.get(pick(number, all.size())));
            }
            case INDICATORS -> {
                int picked = pick(number, within.length + 1);
                choice.leaveOut(picked == within.length ? Choice.NONE : picked);
            }
            case DATA -> choice.drawData(Double.doubleToLongBits(number));
        }
    }

    private static int pick(double number, int alternatives) {
        return Math.min(alternatives - 1, (int) (number * alternatives));
    }

    private void drawWeights(long bits, Choice choice) {
        UniformRandomProvider random = Streams.of(Streams.seed(bits, 0));
        if (uncertainty.weights() instanceof WeightNoise.Uniform uniform) {
            shake(within, uniform.share(), random, choice.within());
            shake(across, uniform.share(), random, choice.across());
        } else if (uncertainty.weights() instanceof WeightNoise.Dirichlet dirichlet) {
            DirichletWeights.draw(within, dirichlet.concentration(), random, choice.within());
            DirichletWeights.draw(across, dirichlet.concentration(), random, choice.across());
        }
    }

    private static void shake(double[] weights, double share, UniformRandomProvider random, double[] into) {
        for (int k = 0; k < weights.length; k++) {
            into[k] = weights[k] * (1 + share * (2 * random.nextDouble() - 1));
        }
    }
}
