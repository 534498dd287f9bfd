package kleinstadt.indicators.uncertainty;

/**
 * The ranks a town may hold, and how many others it cannot be told from.
 *
 * @param lower best rank it may hold, 1 for the highest value; not above the rank of its value
 * @param upper worst rank it may hold; not below the rank of its value
 * @param notDistinguishable number of the group's other towns whose value does not differ from its own at the 95 %
 *     level
 */
public record RankInterval(int lower, int upper, int notDistinguishable) {}
