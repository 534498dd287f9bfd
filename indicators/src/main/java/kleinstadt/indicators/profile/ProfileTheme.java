package kleinstadt.indicators.profile;

/**
 * A theme of a profile.
 *
 * @param id its id
 * @param weight its weight among the themes, above 0, where weights are given
 * @param reason what it has to do with what the profile measures
 */
public record ProfileTheme(String id, double weight, String reason) {}
