package kleinstadt.reports.chart;

import java.util.List;
import java.util.Optional;

/**
 * What the colours of a map mean.
 *
 * @param title what is measured, and its unit
 * @param rows the classes from the lowest
 * @param missing what the hatching means, why, and how many towns; empty where no town is hatched
 * @param ground what the ground is; empty where that needs no word
 * @param note how the classes were made
 * @param histogram how the figures are spread over the classes; empty where none is drawn
 */
public record ColourLegend(
        String title,
        List<MapChart.ClassRow> rows,
        Optional<String> missing,
        String ground,
        String note,
        Optional<Histogram> histogram) {

    /** Copies the rows. */
    public ColourLegend {
        rows = List.copyOf(rows);
    }

    /**
     * Number of towns in narrow steps of the figure.
     *
     * @param bins steps of equal width from the lowest; for each, the number of towns by class
     * @param from where the first step begins; towns below are counted in it
     * @param to where the last step ends; towns above are counted in it
     * @param fromText the lower end as text
     * @param toText the upper end as text
     * @param median median of the towns
     * @param medianText what is written at the median
     */
    public record Histogram(
            List<List<Integer>> bins,
            double from,
            double to,
            String fromText,
            String toText,
            double median,
            String medianText) {
        /** Copies the bins. */
        public Histogram {
            bins = bins.stream().map(List::copyOf).toList();
        }
    }
}
