package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;

/**
 * Moves in and out by age, related to the inhabitants of that age.
 *
 * @param frame what stands around it
 * @param rate axis of moves per 1,000 inhabitants of the age; moves in above zero, moves out below
 * @param in what moves in are called
 * @param out what moves out are called
 * @param net what the balance is called
 * @param groupNet what the group's median balance is called
 * @param groups the ages, youngest first
 */
public record MigrationByAge(
        Frame frame, Axis rate, String in, String out, String net, String groupNet, List<AgeGroup> groups)
        implements ChartSpec {

    /** Copies the groups. */
    public MigrationByAge {
        groups = List.copyOf(groups);
    }

    /**
     * An age group.
     *
     * @param name its name
     * @param flows the town's moves; empty where they are not known
     * @param groupNet median balance of the group per 1,000 inhabitants of the age; empty where it is not known
     * @param note why there are no moves; empty text where there are
     */
    public record AgeGroup(String name, Optional<Flows> flows, Optional<Double> groupNet, String note) {}

    /**
     * Moves per 1,000 inhabitants of the age.
     *
     * @param in moves in
     * @param out moves out, positive
     * @param netLabel balance as text
     */
    public record Flows(double in, double out, String netLabel) {
        /** Moves in minus moves out. */
        public double net() {
            return in - out;
        }
    }
}
