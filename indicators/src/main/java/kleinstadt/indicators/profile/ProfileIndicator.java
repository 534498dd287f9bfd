package kleinstadt.indicators.profile;

import java.util.Optional;
import kleinstadt.data.model.Period;

/**
 * An indicator's part in a profile.
 *
 * @param id the indicator
 * @param theme id of its theme in the profile
 * @param weight its weight within the theme, above 0, where weights are given
 * @param higherIsBetter whether more is better, as the profile or, where it says nothing, the definition has it
 * @param period the period it is taken at; empty for the latest that is known for enough towns
 * @param goalposts the values that get the ends of the scale; empty where it has none
 * @param treated whether its outliers may be treated
 * @param reason why it is part of the profile
 */
public record ProfileIndicator(
        String id,
        String theme,
        double weight,
        boolean higherIsBetter,
        Optional<Period> period,
        Optional<Posts> goalposts,
        boolean treated,
        String reason) {

    /**
     * Values between which an indicator is normalised, in its own unit.
     *
     * @param lower the smaller one
     * @param upper the larger one
     */
    public record Posts(double lower, double upper) {}
}
