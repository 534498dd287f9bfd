package kleinstadt.indicators.published;

import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;

/**
 * How far our figure and the published one agree at a period.
 *
 * @param comparison what is compared
 * @param period the period
 * @param source where the published figure comes from
 * @param compared number of towns with both figures, neither of them estimated over a change of boundaries
 * @param equal number of those whose figures are the same but for rounding
 * @param largest the town they lie farthest apart for; empty where nothing is compared
 */
public record Agreement(
        Comparison comparison, Period period, String source, int compared, int equal, Optional<Difference> largest) {

    /**
     * Both figures of a town.
     *
     * @param area the town
     * @param ours our figure
     * @param published the published one
     */
    public record Difference(AreaKey area, double ours, double published) {

        /** How far they lie apart, without sign. */
        public double distance() {
            return Math.abs(ours - published);
        }
    }
}
