package kleinstadt.indicators.profile.assess;

import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.indicators.profile.sensitivity.Factor;
import kleinstadt.indicators.profile.sensitivity.SobolIndex;

/**
 * How much an outcome hangs on one choice.
 *
 * @param area the town whose rank is the outcome; empty where it is the mean absolute shift of rank over the set
 * @param factor the choice
 * @param index its Sobol indices
 */
public record SensitivityRow(Optional<AreaKey> area, Factor factor, SobolIndex index) {}
