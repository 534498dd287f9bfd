package kleinstadt.reports.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.geotools.filter.function.RangedClassifier;

/**
 * Classes of a map: neighbouring ranges from the lowest to the highest figure.
 *
 * <p>Limits are rounded to the digits the legend prints, and figures are classified by the rounded limits, so that the legend
 * is exactly true. Where classes begin at figures, the limit is the roundest number that parts them from the figures before.
 * Limits that become equal make one class; equal figures are never parted.
 *
 * @param limits limits of the classes in order, one more than there are classes; a class holds figures from its lower limit
 *     to under its upper, the last one also its upper
 * @param balance whether zero parts the classes into two kinds
 */
record Classification(List<Double> limits, boolean balance) {

    /** Classes on each side of zero, and one more where nearly all figures lie on one side. */
    private static final int STEPS = 3;

    /** A side with a smaller share of the figures leaves one class to the other. */
    private static final double FEW = 0.1;

    /** The equal steps reach so far; what lies beyond belongs to the outer classes. */
    private static final double REACH = 0.95;

    /** Widths of steps that read easily. */
    private static final double[] EASY = {1, 2, 2.5, 5, 10};

    /** Largest power of ten a limit is rounded to. */
    private static final int COARSEST = 6;

    /** Copies the limits. */
    Classification {
        limits = List.copyOf(limits);
    }

    /**
     * Classes of a method.
     *
     * @param figures the figures, in any order, at least one
     * @param classes how many classes at most
     * @param decimals digits after the comma that limits are rounded to
     * @throws IllegalArgumentException if there are no figures
     */
    static Classification of(double[] figures, ClassMethod method, int classes, int decimals) {
        double[] sorted = sorted(figures);
        double lowest = round(sorted[0], decimals, RoundingMode.FLOOR);
        double highest = round(sorted[sorted.length - 1], decimals, RoundingMode.CEILING);
        TreeSet<Double> limits = new TreeSet<>(List.of(lowest));
        limits.add(highest);
        for (double start : method.starts(sorted, classes)) {
            double limit = method.startsAtFigures()
                    ? roundest(below(sorted, start), start, highest, decimals)
                    : round(start, decimals, RoundingMode.HALF_UP);
            if (limit > lowest && limit < highest) {
                limits.add(limit);
            }
        }
        return new Classification(limits.size() == 1 ? List.of(lowest, lowest) : List.copyOf(limits), false);
    }

    /**
     * Classes of a balance: steps of equal width on both sides of zero, so that the same shade says the same on either side.
     * A step is an easy number near a third of the distance from zero that 95 % of the figures keep; where nearly all
     * figures lie on one side, near a fourth. The outer classes also hold what lies beyond.
     *
     * @param figures the figures, in any order, at least one
     * @param decimals digits after the comma that limits are rounded to
     * @throws IllegalArgumentException if there are no figures
     */
    static Classification balance(double[] figures, int decimals) {
        double[] sorted = sorted(figures);
        double[] sizes = Arrays.stream(sorted).map(Math::abs).sorted().toArray();
        double reach = sizes[(int) Math.ceil(REACH * sizes.length) - 1];
        double below =
                (double) Arrays.stream(sorted).filter(figure -> figure < 0).count() / sorted.length;
        int steps = Math.min(below, 1 - below) < FEW ? STEPS + 1 : STEPS;
        double[] starts = ClassMethod.EQUAL_INTERVAL.starts(new double[] {0, reach}, steps);
        double smallest = Math.pow(10, -decimals);
        double step = starts.length == 0 ? smallest : Math.max(easy(starts[0]), smallest);
        double lowest = round(sorted[0], decimals, RoundingMode.FLOOR);
        double highest = round(sorted[sorted.length - 1], decimals, RoundingMode.CEILING);
        TreeSet<Double> limits = new TreeSet<>(List.of(lowest));
        limits.add(highest);
        for (int index = 1 - steps; index < steps; index++) {
            double limit = round(index * step, decimals, RoundingMode.HALF_UP);
            if (limit > lowest && limit < highest) {
                limits.add(limit);
            }
        }
        return new Classification(limits.size() == 1 ? List.of(lowest, lowest) : List.copyOf(limits), true);
    }

    /** Number of classes. */
    int size() {
        return limits.size() - 1;
    }

    /** The class from which figures are zero or more; 0 where all are, {@link #size()} where none is. */
    int firstFromZero() {
        int index = 0;
        while (index < size() && limits.get(index) < 0) {
            index++;
        }
        return index;
    }

    /** Class of a figure from 0; figures beyond the ends belong to the outer classes. */
    int classOf(double figure) {
        double clamped = Math.min(Math.max(figure, limits.get(0)), limits.get(size()));
        Double[] lower = limits.subList(0, size()).toArray(Double[]::new);
        Double[] upper = limits.subList(1, size() + 1).toArray(Double[]::new);
        return new RangedClassifier(lower, upper).classify(clamped);
    }

    /** Number of figures in each class. */
    int[] count(double[] figures) {
        int[] counts = new int[size()];
        Arrays.stream(figures).forEach(figure -> counts[classOf(figure)]++);
        return counts;
    }

    private static double[] sorted(double[] figures) {
        if (figures.length == 0) {
            throw new IllegalArgumentException("expected figures to classify, found none");
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double below(double[] sorted, double start) {
        return Arrays.stream(sorted).filter(figure -> figure < start).max().orElse(start);
    }

    /**
     * The number with the fewest digits above one figure and up to the next, but under the highest, so that the last class
     * has a width; the next, rounded, where none is short.
     */
    private static double roundest(double last, double first, double highest, int decimals) {
        for (int places = -COARSEST; places <= decimals; places++) {
            double number = round(first, places, RoundingMode.FLOOR);
            if (number >= highest) {
                number = round(number - Math.pow(10, -places), places, RoundingMode.HALF_UP);
            }
            if (number > last) {
                return number;
            }
        }
        return round(first, decimals, RoundingMode.HALF_UP);
    }

    /** The easy width nearest to a width, by ratio. */
    private static double easy(double width) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(width)));
        double best = EASY[0];
        for (double candidate : EASY) {
            if (Math.abs(Math.log(candidate * magnitude / width)) < Math.abs(Math.log(best * magnitude / width))) {
                best = candidate;
            }
        }
        return best * magnitude;
    }

    private static double round(double number, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(number).setScale(decimals, mode).doubleValue();
    }
}
