package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import kleinstadt.reports.chart.Axis;

/** Axes with round numbers. */
final class Axes {

    private Axes() {}

    /** An axis that shows exactly this range, with about this many round ticks inside. */
    static Axis within(String label, double min, double max, int about, TickText text) {
        double step = step((max - min) / about);
        List<Axis.Tick> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(min / step - 1e-9); i * step <= max + step * 1e-9; i++) {
            ticks.add(new Axis.Tick(round(i * step), text.of(round(i * step), decimals(step))));
        }
        return new Axis(label, min, max, ticks);
    }

    /** An axis that begins and ends at round numbers around this range. */
    static Axis around(String label, double min, double max, int about, TickText text) {
        double step = step((max - min) / about);
        double low = round(Math.floor(min / step + 1e-9) * step);
        double high = round(Math.ceil(max / step - 1e-9) * step);
        return within(label, low, high, (int) Math.round((high - low) / step), text);
    }

    /** An axis with a tick at each of these places. */
    static Axis at(String label, double min, double max, List<Double> places, DoubleFunction<String> text) {
        return new Axis(
                label,
                min,
                max,
                places.stream()
                        .map(place -> new Axis.Tick(place, text.apply(place)))
                        .toList());
    }

    private static double step(double rough) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double leading = rough / magnitude;
        double nice = leading <= 1.0001 ? 1 : leading <= 2.0001 ? 2 : leading <= 5.0001 ? 5 : 10;
        return nice * magnitude;
    }

    private static int decimals(double step) {
        return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
    }

    private static double round(double place) {
        return Math.round(place * 1e9) / 1e9;
    }

    /** Writes the number of a tick. */
    @FunctionalInterface
    interface TickText {
        /** The number with as many decimals as the ticks need to differ. */
        String of(double number, int decimals);
    }
}
