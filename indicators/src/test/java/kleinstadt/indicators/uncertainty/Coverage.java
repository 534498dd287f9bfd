package kleinstadt.indicators.uncertainty;

import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * How often the intervals of a method hold the truth.
 *
 * @param method the method
 * @param intervals number of intervals looked at
 * @param held how many held the true value
 * @param tooHigh how many lay above it
 * @param tooLow how many lay below it
 */
record Coverage(String method, long intervals, long held, long tooHigh, long tooLow) {

    /** Draws a true value and an interval for it, or several. */
    @FunctionalInterface
    interface Experiment {
        /** Hands over each true value with its interval. */
        void draw(Draws draws, BiConsumer<Double, Interval> result);
    }

    /** The method's experiment repeated; the same seed gives the same row. */
    static Coverage of(String method, Experiment experiment, int times, long seed) {
        Draws draws = new Draws(seed);
        long[] counts = new long[3];
        for (int i = 0; i < times; i++) {
            experiment.draw(
                    draws,
                    (truth, interval) -> counts[interval.contains(truth) ? 0 : interval.lower() > truth ? 1 : 2]++);
        }
        return new Coverage(method, counts[0] + counts[1] + counts[2], counts[0], counts[1], counts[2]);
    }

    /** Share of the intervals that hold the truth, in percent. */
    double percent() {
        return 100.0 * held / intervals;
    }

    /** A row of a Markdown table: method, intervals, percent holding, too high, too low. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f |",
                method,
                intervals,
                percent(),
                100.0 * tooHigh / intervals,
                100.0 * tooLow / intervals);
    }
}
