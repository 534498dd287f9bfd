package kleinstadt.indicators.profile;

/**
 * How much has to be known. Nothing is filled in unless the profile says so, and what is filled in never counts as known.
 *
 * @param townsPercent an indicator known for a smaller share of the set's towns is left out
 * @param themePercent a theme gets no score for a town that lacks more of its indicators
 * @param overallPercent a town that lacks more of all indicators gets no score
 * @param themes number of themes a town needs a score in to get one
 * @param median whether missing values of a town are replaced by the median of the set's towns
 */
public record MissingRule(
        double townsPercent, double themePercent, double overallPercent, int themes, boolean median) {}
