package kleinstadt.indicators.typology;

/**
 * How well a number of types fits the set.
 *
 * @param types number of types
 * @param silhouette mean silhouette of the towns
 * @param calinskiHarabasz spread between types over spread within
 * @param chosen whether the typology has this number
 */
public record Choice(int types, double silhouette, double calinskiHarabasz, boolean chosen) {}
