package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.function.JenksNaturalBreaksFunction;
import org.geotools.filter.function.RangedClassifier;
import org.junit.jupiter.api.Test;

/**
 * Classes against those of R 4.2.2 and its package classInt 0.4-9 (styles fisher, jenks, quantile of type 2, equal), printed by
 * {@code src/test/R/classes.R} for the same figures.
 */
final class ClassMethodTest {

    @Test
    void naturalBreaksAreThoseOfFisherAndOfJenksInR() {
        assertThat(ClassMethod.NATURAL_BREAKS.starts(skewed(), 3)).containsExactly(5.5, 12.4);
        assertThat(ClassMethod.NATURAL_BREAKS.starts(skewed(), 5)).containsExactly(3.5, 7.0, 11.5, 15.8);
        assertThat(ClassMethod.NATURAL_BREAKS.starts(even(), 3)).containsExactly(26.54, 33.14);
        assertThat(ClassMethod.NATURAL_BREAKS.starts(even(), 5)).containsExactly(23.98, 28.16, 32.20, 36.26);
    }

    @Test
    void naturalBreaksHaveTheSumOfSquaresOfR() {
        assertThat(squares(skewed(), ClassMethod.NATURAL_BREAKS.starts(skewed(), 5)))
                .isCloseTo(189.1013, within(5e-5));
        assertThat(squares(even(), ClassMethod.NATURAL_BREAKS.starts(even(), 5)))
                .isCloseTo(265.9710, within(5e-5));
    }

    /** Nine figures whose best classes are found by trying all 28 ways to cut them in three. */
    @Test
    void naturalBreaksAreTheBestOfAllWays() {
        double[] figures = {1, 1, 2, 7, 8, 8, 30, 31, 40};
        double best = Double.POSITIVE_INFINITY;
        for (int first = 1; first < 8; first++) {
            for (int second = first + 1; second < 9; second++) {
                best = Math.min(
                        best,
                        squares(Arrays.copyOfRange(figures, 0, first))
                                + squares(Arrays.copyOfRange(figures, first, second))
                                + squares(Arrays.copyOfRange(figures, second, 9)));
            }
        }
        assertThat(squares(figures, ClassMethod.NATURAL_BREAKS.starts(figures, 3)))
                .isCloseTo(best, within(1e-9));
    }

    /** Why natural breaks are not GeoTools': when this fails, the function was mended and may be used. */
    @Test
    void naturalBreaksOfGeoToolsAreNotTheBest() {
        double[] figures = {1, 2, 3, 10, 11, 12, 20, 21, 22, 23};
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("figures");
        builder.add("figure", Double.class);
        SimpleFeatureType type = builder.buildFeatureType();
        ListFeatureCollection features = new ListFeatureCollection(type);
        for (int row = 0; row < figures.length; row++) {
            features.add(SimpleFeatureBuilder.build(type, new Object[] {figures[row]}, "figure." + row));
        }
        FilterFactory filters = CommonFactoryFinder.getFilterFactory();
        JenksNaturalBreaksFunction function = new JenksNaturalBreaksFunction();
        function.setParameters(List.of(filters.property("figure"), filters.literal(5)));
        RangedClassifier found = (RangedClassifier) function.evaluate(features);

        // It ends classes at 1, 1, 3 and 12, which leaves three classes of the five asked for.
        double[] ends = IntStream.range(1, 5)
                .mapToDouble(index -> ((Number) found.getMin(index)).doubleValue())
                .toArray();
        assertThat(ends).containsExactly(1, 1, 3, 12);
        assertThat(ClassMethod.NATURAL_BREAKS.starts(figures, 5)).hasSize(4);
    }

    @Test
    void quantilesAreThoseOfR() {
        assertThat(ClassMethod.QUANTILE.starts(skewed(), 5)).containsExactly(1.8, 3.4, 6.1, 11.0);
        assertThat(ClassMethod.QUANTILE.starts(even(), 5)).containsExactly(23.98, 28.16, 32.08, 36.00);
    }

    @Test
    void equalIntervalsAreThoseOfR() {
        assertThat(ClassMethod.EQUAL_INTERVAL.starts(skewed(), 5))
                .containsExactly(new double[] {4.66, 8.32, 11.98, 15.64}, within(5e-4));
        assertThat(ClassMethod.EQUAL_INTERVAL.starts(even(), 3))
                .containsExactly(new double[] {26.62, 33.18}, within(5e-4));
    }

    @Test
    void equalFiguresAreNeverParted() {
        double[] ties = {0, 0, 0, 0, 0, 0, 5, 5, 5, 6, 7, 100};
        for (ClassMethod method : List.of(ClassMethod.QUANTILE, ClassMethod.NATURAL_BREAKS)) {
            for (int classes = 2; classes <= 6; classes++) {
                assertThat(Arrays.stream(method.starts(ties, classes)).boxed())
                        .as("%s in %d", method, classes)
                        .isSubsetOf(5.0, 6.0, 7.0, 100.0)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void oneFigureMakesNoLimit() {
        for (ClassMethod method : ClassMethod.values()) {
            assertThat(method.starts(new double[] {4, 4, 4}, 5))
                    .as("%s", method)
                    .isEmpty();
            assertThat(method.starts(new double[] {4}, 5)).as("%s", method).isEmpty();
        }
    }

    /** The figures of the script: from 1.0 to 19.3, many small, few large, some twice. */
    private static double[] skewed() {
        return IntStream.rangeClosed(1, 200)
                .mapToDouble(i -> Math.rint(Math.exp(i * 7919 % 1000 / 1000.0 * 3) * 10) / 10)
                .sorted()
                .toArray();
    }

    /** The figures of the script: from 20.06 to 39.74, nearly even. */
    private static double[] even() {
        return IntStream.rangeClosed(1, 200)
                .mapToDouble(i -> Math.rint((20 + i * 7919 % 1000 / 50.0) * 100) / 100)
                .sorted()
                .toArray();
    }

    private static double squares(double[] sorted, double[] starts) {
        double sum = 0;
        int from = 0;
        for (int index = 0; index <= starts.length; index++) {
            int to = from;
            while (to < sorted.length && (index == starts.length || sorted[to] < starts[index])) {
                to++;
            }
            sum += squares(Arrays.copyOfRange(sorted, from, to));
            from = to;
        }
        return sum;
    }

    private static double squares(double[] figures) {
        double mean = Arrays.stream(figures).average().orElse(0);
        return Arrays.stream(figures)
                .map(figure -> (figure - mean) * (figure - mean))
                .sum();
    }
}
