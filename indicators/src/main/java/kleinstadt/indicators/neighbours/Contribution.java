package kleinstadt.indicators.neighbours;

/**
 * What a variable adds to the distance between two towns.
 *
 * @param indicator id of the variable's indicator
 * @param share its share of the squared distance, in [0,1]; of a Mahalanobis distance it may lie below 0 or above 1, where a
 *     difference is made up for by that of a related variable; 0 where the distance is 0
 */
public record Contribution(String indicator, double share) {}
