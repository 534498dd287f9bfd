package kleinstadt.indicators.typology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import kleinstadt.indicators.structure.Reference;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clusters of R's USArrests against R 4.2.2, cluster 2.1.4, fpc 2.2-10 and mclust 6.0.0 (typology-reference.R). */
final class ClusterReferenceTest {

    private static final Reference REFERENCE = new Reference();
    private static final double[][] POINTS = REFERENCE.points();
    private static final Offset<Double> EXACT = within(1e-10);

    @Test
    void heightsAreThoseOfHclustWardD2() {
        List<Dendrogram.Step> steps = Ward.of(POINTS).steps();
        double[] expected = REFERENCE.numbers("height");

        assertThat(steps).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(steps.get(i).height()).as("join " + i).isCloseTo(expected[i], EXACT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void cutsConsolidatedPartitionsAndTheirFiguresAreThoseOfR(int count) {
        int[] ward = Ward.of(POINTS).cut(count);
        KMeans means = KMeans.consolidate(POINTS, ward, count);
        double[] widths = Silhouette.of(Distances.of(POINTS), means.groups(), count);
        double[] expected = REFERENCE.numbers("silhouette-" + count);

        assertThat(ward).isEqualTo(REFERENCE.integers("ward-" + count));
        assertThat(means.groups()).isEqualTo(REFERENCE.integers("kmeans-" + count));
        assertThat(means.inertia()).isCloseTo(number("inertia-" + count), EXACT);
        for (int i = 0; i < expected.length; i++) {
            assertThat(widths[i]).as("point " + i).isCloseTo(expected[i], EXACT);
        }
        assertThat(Silhouette.mean(Distances.of(POINTS), means.groups(), count))
                .isCloseTo(Arrays.stream(expected).average().orElseThrow(), EXACT);
        assertThat(CalinskiHarabasz.of(POINTS, means)).isCloseTo(number("calinski-" + count), EXACT);
        assertThat(AdjustedRand.of(ward, means.groups())).isCloseTo(number("rand-" + count), EXACT);
    }

    /** The points of R's draw are grouped anew as R does, and the coefficients are those of fpc::clujaccard. */
    @Test
    void jaccardCoefficientsAreThoseOfFpc() {
        int[] drawn = REFERENCE.integers("drawn");
        double[][] some = Arrays.stream(drawn).mapToObj(i -> POINTS[i]).toArray(double[][]::new);
        int[] anew = KMeans.consolidate(some, Ward.of(some).cut(4), 4).groups();
        int[] groups = KMeans.consolidate(POINTS, Ward.of(POINTS).cut(4), 4).groups();

        assertThat(anew).isEqualTo(REFERENCE.integers("anew"));
        double[] found = ClusterStability.jaccard(groups, 4, drawn, anew);
        double[] expected = REFERENCE.numbers("jaccard");
        for (int group = 0; group < 4; group++) {
            assertThat(found[group]).isCloseTo(expected[group], EXACT);
        }
    }

    /** R's kmeans with 1,000 starts finds no better partition. */
    @Test
    void randomStartsFindTheBestPartition() {
        assertThat(KMeans.fromRandomStarts(POINTS, 4, 50, 7).inertia()).isCloseTo(number("best-inertia-4"), EXACT);
    }

    private static double number(String name) {
        return REFERENCE.numbers(name)[0];
    }
}
