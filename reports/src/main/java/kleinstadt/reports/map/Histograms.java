package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kleinstadt.reports.chart.ColourLegend.Histogram;

/**
 * Counts figures in narrow steps for the histogram of a legend.
 *
 * <p>Steps reach over all figures, but no further than three times the middle half beyond its ends (Tukey's outer fences,
 * Exploratory Data Analysis, 1977); what lies beyond is counted in the outer steps, so that one large figure does not press
 * all others together.
 */
final class Histograms {

    private static final int BINS = 30;
    private static final double FENCE = 3;

    /** Fewer figures are no distribution. */
    private static final int LEAST = 10;

    private Histograms() {}

    /** The histogram; empty where figures are few or all alike. */
    static Optional<Histogram> of(MapFigures figures, Classification classes, MapWords words) {
        double[] sorted = figures.known();
        if (sorted.length < LEAST || sorted[0] == sorted[sorted.length - 1]) {
            return Optional.empty();
        }
        double lower = sorted[sorted.length / 4];
        double upper = sorted[sorted.length * 3 / 4];
        double reach = FENCE * (upper - lower);
        boolean open = reach > 0;
        double from = open ? Math.max(sorted[0], lower - reach) : sorted[0];
        double to = open ? Math.min(sorted[sorted.length - 1], upper + reach) : sorted[sorted.length - 1];
        int[][] counts = new int[BINS][classes.size()];
        for (double figure : sorted) {
            int bin = (int) Math.floor((figure - from) / (to - from) * BINS);
            counts[Math.min(Math.max(bin, 0), BINS - 1)][classes.classOf(figure)]++;
        }
        List<List<Integer>> bins = new ArrayList<>();
        for (int[] bin : counts) {
            bins.add(Arrays.stream(bin).boxed().toList());
        }
        String fromText = words.bare(from, figures);
        String toText = words.bare(to, figures);
        return Optional.of(new Histogram(
                bins,
                from,
                to,
                from > sorted[0] ? words.text("histogram.below", fromText) : fromText,
                to < sorted[sorted.length - 1] ? words.text("histogram.above", toText) : toText,
                figures.median(),
                words.text("histogram.median", words.bare(figures.median(), figures))));
    }
}
