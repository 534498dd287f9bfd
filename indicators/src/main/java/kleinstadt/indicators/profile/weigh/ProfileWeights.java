package kleinstadt.indicators.profile.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.ProfileTheme;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.Weights;

/**
 * The weights of a profile: those of the indicators of a theme sum to 1, and those of the themes too. Themes none of whose
 * indicators is known for enough towns are left out before.
 */
public final class ProfileWeights {

    private static final double NEAR_ZERO = 1e-9;

    private final Profile profile;
    private final List<ProfileIndicator> indicators;
    private final List<ProfileTheme> themes;
    private final List<Step> log;

    /**
     * Weights of the indicators that take part.
     *
     * @param profile the profile
     * @param indicators the indicators that take part, in order
     * @param log where the steps are noted
     */
    public ProfileWeights(Profile profile, List<ProfileIndicator> indicators, List<Step> log) {
        this.profile = profile;
        this.indicators = indicators;
        this.log = log;
        this.themes = profile.themes().stream()
                .filter(theme -> indicators.stream()
                        .anyMatch(indicator -> indicator.theme().equals(theme.id())))
                .toList();
    }

    /** The themes that take part, in order. */
    public List<ProfileTheme> listThemes() {
        return themes;
    }

    /** For each indicator the number of its theme. */
    public int[] themeOfIndicator() {
        List<String> ids = themes.stream().map(ProfileTheme::id).toList();
        return indicators.stream()
                .mapToInt(indicator -> ids.indexOf(indicator.theme()))
                .toArray();
    }

    /** Weights of the themes, which sum to 1. */
    public double[] across() {
        double[] weights = new double[themes.size()];
        for (int theme = 0; theme < weights.length; theme++) {
            weights[theme] = profile.weights().acrossGiven() ? themes.get(theme).weight() : 1;
        }
        toSumOne(weights);
        for (int theme = 0; theme < weights.length; theme++) {
            String what = profile.weights().acrossGiven() ? "theme weight given" : "theme weight equal";
            log.add(Step.done(
                    Step.Stage.WEIGH, themes.get(theme).id(), what, "weight=" + Step.number(weights[theme]), 0));
        }
        return weights;
    }

    /**
     * Weights of the indicators within their theme, which sum to 1 there.
     *
     * @param normalised for a list of indicators by number the normalised figures of the towns that have all of them
     */
    public double[] within(CompleteRows normalised) {
        double[] weights = new double[indicators.size()];
        int[] themeOf = themeOfIndicator();
        for (int theme = 0; theme < themes.size(); theme++) {
            List<Integer> members = new ArrayList<>();
            for (int j = 0; j < themeOf.length; j++) {
                if (themeOf[j] == theme) {
                    members.add(j);
                }
            }
            double[] ofTheme = ofTheme(themes.get(theme), members, normalised);
            for (int k = 0; k < ofTheme.length; k++) {
                weights[members.get(k)] = ofTheme[k];
            }
        }
        return weights;
    }

    private double[] ofTheme(ProfileTheme theme, List<Integer> members, CompleteRows normalised) {
        double[] weights = new double[members.size()];
        Arrays.fill(weights, 1);
        String what = "weight equal";
        String also = "";
        if (profile.weights().within() == Weights.Within.GIVEN) {
            what = "weight given";
            Arrays.setAll(weights, k -> indicators.get(members.get(k)).weight());
        } else if (profile.weights().within() == Weights.Within.PCA) {
            Optional<PcaWeights> pca = PcaWeights.of(normalised.rows(members));
            if (pca.isPresent() && positive(pca.get()) > NEAR_ZERO) {
                what = "weight by first principal component";
                also = ";explained=" + Step.number(pca.get().explained()) + ";towns="
                        + pca.get().rows();
                Arrays.setAll(weights, k -> Math.max(0, pca.get().loadings().get(k)));
                noteOpposed(members, pca.get());
            } else {
                log.add(Step.skipped(
                        Step.Stage.WEIGH,
                        theme.id(),
                        "weight by first principal component",
                        "indicators=" + members.size(),
                        "no component its indicators have in common; they weigh the same"));
            }
        }
        toSumOne(weights);
        for (int k = 0; k < weights.length; k++) {
            log.add(Step.done(
                    Step.Stage.WEIGH,
                    indicators.get(members.get(k)).id(),
                    what,
                    "weight=" + Step.number(weights[k]) + also,
                    0));
        }
        return weights;
    }

    private void noteOpposed(List<Integer> members, PcaWeights pca) {
        for (int k = 0; k < members.size(); k++) {
            double loading = pca.loadings().get(k);
            if (loading < 0) {
                log.add(Step.skipped(
                        Step.Stage.WEIGH,
                        indicators.get(members.get(k)).id(),
                        "weight by first principal component",
                        "loading=" + Step.number(loading),
                        "runs against the other indicators of its theme; weighs nothing"));
            }
        }
    }

    private static double positive(PcaWeights pca) {
        return pca.loadings().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void toSumOne(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
    }

    /** Gives the normalised figures of the towns that have all of some indicators. */
    @FunctionalInterface
    public interface CompleteRows {
        /** For each such town its figures, in the order of the indicators' numbers. */
        double[][] rows(List<Integer> numbers);
    }
}
