package kleinstadt.indicators.profile;

import java.util.List;

/**
 * The choices that could have been made otherwise, each alternative as likely as the others.
 *
 * @param outliers whether outliers are also left as they are
 * @param normalisations alternatives for the normalisation; the profile's own only where there is one
 * @param weights how weights are varied
 * @param aggregations alternatives for the aggregation
 * @param leaveOneOut whether each indicator is also left out
 * @param data whether values are drawn from their confidence intervals
 */
public record Uncertainty(
        boolean outliers,
        List<Normalisation> normalisations,
        WeightNoise weights,
        List<Aggregations> aggregations,
        boolean leaveOneOut,
        boolean data) {

    /** Copies the alternatives. */
    public Uncertainty {
        normalisations = List.copyOf(normalisations);
        aggregations = List.copyOf(aggregations);
    }
}
