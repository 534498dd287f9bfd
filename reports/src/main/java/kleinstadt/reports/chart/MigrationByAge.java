package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Moves in and out by age, related to the inhabitants of that age.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param rate axis of moves per 1,000 inhabitants of the age; moves in above zero, moves out below
 * @param groups the ages, youngest first
 */
public record MigrationByAge(Frame frame, List<KeyEntry> key, Axis rate, List<AgeGroup> groups) implements ChartSpec {

    /** Copies the lists. */
    public MigrationByAge {
        key = List.copyOf(key);
        groups = List.copyOf(groups);
    }

    /**
     * An age group.
     *
     * @param name its name
     * @param flows the town's moves; empty where they are not known
     * @param median median balance of the group of towns per 1,000 inhabitants of the age; empty where it is not known
     * @param landMedian the same of the group's towns in the Land
     * @param note why there are no moves; empty text where there are
     */
    public record AgeGroup(
            String name, Optional<Flows> flows, OptionalDouble median, OptionalDouble landMedian, String note) {}

    /**
     * Moves per 1,000 inhabitants of the age.
     *
     * @param in moves in
     * @param out moves out, positive
     * @param interval interval of the balance
     * @param sign whether the balance differs from the group's median
     * @param netLabel balance as text
     */
    public record Flows(double in, double out, Span interval, Sign sign, String netLabel) {
        /** Moves in minus moves out. */
        public double net() {
            return in - out;
        }
    }
}
