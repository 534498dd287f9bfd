package kleinstadt.reports.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.function.QuantileFunction;
import org.geotools.filter.function.RangedClassifier;

/**
 * Classes of a map: neighbouring ranges from the lowest to the highest figure.
 *
 * <p>GeoTools finds the quantiles: figures in order are dealt into classes of equal number (the first classes get one more
 * where it does not divide), and a class begins at its first figure. The limits are then rounded to the digits the legend
 * prints, and figures are classified by the rounded limits, so that the legend is exactly true. Limits that become equal
 * make one class.
 *
 * @param limits limits of the classes in order, one more than there are classes; a class holds figures from its lower limit
 *     to under its upper, the last one also its upper
 */
record Classification(List<Double> limits) {

    private static final String ATTRIBUTE = "figure";

    /** Copies the limits. */
    Classification {
        limits = List.copyOf(limits);
    }

    /**
     * Classes of equal number.
     *
     * @param figures the figures, in any order, at least one
     * @param classes how many classes at most
     * @param decimals digits after the comma that limits are rounded to
     * @throws IllegalArgumentException if there are no figures
     */
    static Classification quantiles(double[] figures, int classes, int decimals) {
        return new Classification(limits(figures, classes, decimals));
    }

    /**
     * Classes on both sides of zero, of equal number on each side. Each side gets classes by its share of the figures, at
     * least one.
     *
     * @param figures the figures, in any order, some below zero and some above
     * @param classes how many classes at most, at least two
     * @param decimals digits after the comma that limits are rounded to
     * @throws IllegalArgumentException if no figure is below zero or none is zero or above
     */
    static Classification aroundZero(double[] figures, int classes, int decimals) {
        double[] below = Arrays.stream(figures).filter(figure -> figure < 0).toArray();
        double[] above = Arrays.stream(figures).filter(figure -> figure >= 0).toArray();
        long share = Math.round((double) classes * below.length / figures.length);
        int classesBelow = (int) Math.min(Math.max(share, 1), classes - 1);
        TreeSet<Double> limits = new TreeSet<>();
        limits.add(0.0);
        limits(below, classesBelow, decimals).stream()
                .limit(classesBelow)
                .filter(limit -> limit < 0)
                .forEach(limits::add);
        limits(above, classes - classesBelow, decimals).stream().skip(1).forEach(limits::add);
        return new Classification(List.copyOf(limits));
    }

    private static List<Double> limits(double[] figures, int classes, int decimals) {
        if (figures.length == 0) {
            throw new IllegalArgumentException("expected figures to classify, found none");
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        double lowest = round(sorted[0], decimals, RoundingMode.FLOOR);
        double highest = round(sorted[sorted.length - 1], decimals, RoundingMode.CEILING);
        TreeSet<Double> limits = new TreeSet<>(List.of(lowest));
        limits.add(highest);
        for (double start : starts(sorted, classes)) {
            double limit = round(start, decimals, RoundingMode.HALF_UP);
            if (limit > lowest && limit < highest) {
                limits.add(limit);
            }
        }
        return limits.size() == 1 ? List.of(lowest, lowest) : List.copyOf(limits);
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

    /** Where the classes after the first begin. */
    private static double[] starts(double[] sorted, int classes) {
        int count = Math.min(classes, (int) Arrays.stream(sorted).distinct().count());
        if (count < 2) {
            return new double[0];
        }
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("towns");
        type.add(ATTRIBUTE, Double.class);
        SimpleFeatureType towns = type.buildFeatureType();
        ListFeatureCollection features = new ListFeatureCollection(towns);
        for (int row = 0; row < sorted.length; row++) {
            features.add(SimpleFeatureBuilder.build(towns, new Object[] {sorted[row]}, "town." + row));
        }
        FilterFactory filters = CommonFactoryFinder.getFilterFactory();
        QuantileFunction quantiles = new QuantileFunction();
        quantiles.setParameters(List.of(filters.property(ATTRIBUTE), filters.literal(count)));
        RangedClassifier classifier = (RangedClassifier) quantiles.evaluate(features);
        // The first class begins at the lowest figure, which is a limit already.
        return IntStream.range(1, classifier.getSize())
                .mapToDouble(index -> ((Number) classifier.getMin(index)).doubleValue())
                .toArray();
    }

    private static double round(double number, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(number).setScale(decimals, mode).doubleValue();
    }
}
