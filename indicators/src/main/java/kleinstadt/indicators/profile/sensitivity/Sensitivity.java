package kleinstadt.indicators.profile.sensitivity;

import java.util.OptionalInt;

/**
 * How much an outcome hangs on one choice.
 *
 * @param town row of the town whose rank is the outcome; empty where it is the mean absolute shift of rank over the set
 * @param factor the choice
 * @param index its Sobol indices
 */
public record Sensitivity(OptionalInt town, Factor factor, SobolIndex index) {}
