package kleinstadt.indicators.profile.sensitivity;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;

/**
 * Weights drawn around given ones. Independent gamma variables with these means are drawn; divided by the sum of any group
 * of them they follow a Dirichlet distribution around that group's weights (Devroye: Non-Uniform Random Variate Generation,
 * 1986, chapter XI.4), so one draw serves all themes, whose sums the aggregation divides by.
 */
final class DirichletWeights {

    private DirichletWeights() {}

    /**
     * Draws weights.
     *
     * @param weights the weights around which is drawn; those of a group sum to 1
     * @param concentration sum of the distribution's parameters in a group
     * @param random the stream
     * @param into where they are put
     */
    static void draw(double[] weights, double concentration, UniformRandomProvider random, double[] into) {
        for (int k = 0; k < weights.length; k++) {
            into[k] = weights[k] > 0
                    ? AhrensDieterMarsagliaTsangGammaSampler.of(random, weights[k] * concentration, 1)
                            .sample()
                    : 0;
        }
    }
}
