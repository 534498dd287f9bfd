package kleinstadt.reports.revision;

import java.util.OptionalDouble;

/**
 * A rank among the towns of the set, 1 the highest value.
 *
 * @param rank the rank; empty where there is none
 * @param lower best rank chance allows; empty where the figure has no interval
 * @param upper worst rank chance allows; empty where the figure has no interval
 */
public record Rank(OptionalDouble rank, OptionalDouble lower, OptionalDouble upper) {

    /** No rank. */
    public static final Rank NONE = new Rank(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** Whether both ranks are known with their intervals, so that a move can be judged. */
    public boolean isComparable(Rank later) {
        return isBounded() && later.isBounded();
    }

    /** Whether a later rank lies outside this one's interval and this one outside the later one's: chance does not explain it. */
    public boolean isLeftBehind(Rank later) {
        return isComparable(later) && !contains(later.rank.getAsDouble()) && !later.contains(rank.getAsDouble());
    }

    private boolean isBounded() {
        return rank.isPresent() && lower.isPresent() && upper.isPresent();
    }

    private boolean contains(double other) {
        return other >= lower.getAsDouble() && other <= upper.getAsDouble();
    }
}
