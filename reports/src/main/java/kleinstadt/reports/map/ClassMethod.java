package kleinstadt.reports.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.function.ClassificationFunction;
import org.geotools.filter.function.EqualIntervalFunction;
import org.geotools.filter.function.QuantileFunction;
import org.geotools.filter.function.RangedClassifier;

/** How the figures of a map are parted into classes. Quantiles and equal intervals are GeoTools' functions. */
enum ClassMethod {
    /**
     * Classes of equal number: figures in order are dealt out, the first classes get one more where it does not divide, and
     * a class begins at its first figure. Says at a glance which fifth a town belongs to; the default for towns.
     */
    QUANTILE {
        @Override
        double[] starts(double[] sorted, int classes) {
            return geoTools(new QuantileFunction(), sorted, Math.min(classes, countDistinct(sorted)));
        }
    },
    /**
     * Classes that are as alike inside as can be ({@link NaturalBreaks}). Keeps apart what lies far apart; the default for
     * skewed figures such as money and power of associations.
     */
    NATURAL_BREAKS {
        @Override
        double[] starts(double[] sorted, int classes) {
            return NaturalBreaks.starts(sorted, classes);
        }
    },
    /** Classes of equal width from the lowest figure to the highest; the default, from zero, for balances. */
    EQUAL_INTERVAL {
        @Override
        double[] starts(double[] sorted, int classes) {
            return geoTools(new EqualIntervalFunction(), sorted, countDistinct(sorted) == 1 ? 1 : classes);
        }
    };

    private static final String ATTRIBUTE = "figure";

    /**
     * Where the classes after the first begin, ascending; fewer where figures are too few or too much alike.
     *
     * @param sorted figures, ascending, at least one
     * @param classes how many classes at most
     */
    abstract double[] starts(double[] sorted, int classes);

    /** Whether classes begin at a figure; if so, any limit above the figure before it parts them alike. */
    boolean startsAtFigures() {
        return this != EQUAL_INTERVAL;
    }

    private static int countDistinct(double[] sorted) {
        return (int) Arrays.stream(sorted).distinct().count();
    }

    private static double[] geoTools(ClassificationFunction function, double[] sorted, int classes) {
        if (classes < 2) {
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
        function.setParameters(List.of(filters.property(ATTRIBUTE), filters.literal(classes)));
        RangedClassifier classifier = (RangedClassifier) function.evaluate(features);
        // The first class begins at the lowest figure. Ties come as classes without width, which fall together here.
        return IntStream.range(1, classifier.getSize())
                .mapToDouble(index -> ((Number) classifier.getMin(index)).doubleValue())
                .distinct()
                .filter(start -> start > sorted[0])
                .toArray();
    }
}
