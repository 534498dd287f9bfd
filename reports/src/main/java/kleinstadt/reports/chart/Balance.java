package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Births less deaths and moves in less moves out, year by year: two columns on each other, what both come to as a dot.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param rate axis per 1,000 inhabitants
 * @param years the years in order
 */
public record Balance(Frame frame, List<KeyEntry> key, Axis rate, List<Year> years) implements ChartSpec {

    /** Copies the lists. */
    public Balance {
        key = List.copyOf(key);
        years = List.copyOf(years);
    }

    /**
     * A year.
     *
     * @param name the year
     * @param parts both balances; empty where one is missing
     * @param median median of what both come to in the group; empty where it is not known
     * @param note why there are no balances; empty text where there are
     */
    public record Year(String name, Optional<Parts> parts, OptionalDouble median, String note) {}

    /**
     * The balances per 1,000 inhabitants.
     *
     * @param natural births less deaths
     * @param moves moves in less moves out
     * @param label what both come to as text
     */
    public record Parts(double natural, double moves, String label) {
        /** What both come to. */
        public double total() {
            return natural + moves;
        }
    }
}
