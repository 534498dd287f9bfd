package kleinstadt.indicators.profile;

/** How weights are varied when it is tried how much hangs on them. */
public sealed interface WeightNoise {

    /** Weights stay as they are. */
    record None() implements WeightNoise {}

    /**
     * Each weight is multiplied by a number between 1 − share and 1 + share, all equally likely.
     *
     * @param share share from 0 to 1
     */
    record Uniform(double share) implements WeightNoise {}

    /**
     * Weights are drawn from a Dirichlet distribution whose mean are the profile's weights.
     *
     * @param concentration sum of its parameters: the larger, the nearer to the profile's weights
     */
    record Dirichlet(double concentration) implements WeightNoise {}
}
