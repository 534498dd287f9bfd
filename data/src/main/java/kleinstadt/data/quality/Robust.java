package kleinstadt.data.quality;

import java.util.ArrayList;
import java.util.List;

/** Middle and spread that a few wild figures cannot move. */
final class Robust {

    /** Makes the median absolute deviation of normal figures their standard deviation. */
    private static final double NORMAL = 1.4826;

    private Robust() {}

    /**
     * The median: the middle one, or the mean of the two in the middle.
     *
     * @throws IllegalArgumentException if there are no figures
     */
    static double median(List<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no figures, so no median");
        }
        List<Double> sorted = new ArrayList<>(figures);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * The spread around a middle: 1.4826 times the median distance from it.
     *
     * @throws IllegalArgumentException if there are no figures
     */
    static double spread(List<Double> figures, double middle) {
        return NORMAL
                * median(figures.stream()
                        .map(figure -> Math.abs(figure - middle))
                        .toList());
    }
}
