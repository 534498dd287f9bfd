package kleinstadt.indicators.typology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
final class ClusterEdgeCasesTest {

    private static final double[][] LINE = {{0}, {1}, {10}, {11}, {30}};

    @Test
    void pointsInTheSamePlaceJoinAtHeightZero() {
        Dendrogram tree = Ward.of(new double[][] {{1, 1}, {1, 1}, {1, 1}, {4, 5}});

        assertThat(tree.steps()).extracting(Dendrogram.Step::height).startsWith(0.0, 0.0);
        // three points at distance 5 from the fourth: √(2 · 3 · 1 ÷ 4) · 5
        assertThat(tree.steps().get(2).height()).isCloseTo(Math.sqrt(1.5) * 5, within(1e-12));
        assertThat(tree.cut(2)).containsExactly(0, 0, 0, 1);
    }

    @Test
    void aTreeIsCutIntoOneToAsManyGroupsAsPoints() {
        Dendrogram tree = Ward.of(LINE);

        assertThat(tree.cut(1)).containsExactly(0, 0, 0, 0, 0);
        assertThat(tree.cut(3)).containsExactly(0, 0, 1, 1, 2);
        assertThat(tree.cut(5)).containsExactly(0, 1, 2, 3, 4);
        assertThatThrownBy(() -> tree.cut(6)).hasMessageContaining("1 to 5");
        assertThatThrownBy(() -> tree.cut(0)).hasMessageContaining("1 to 5");
        assertThatThrownBy(() -> Ward.of(new double[0][])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void consolidationMovesPointsToTheNearestMean() {
        // 11 begins with 30: the means are 11 ÷ 3 and 20.5
        KMeans means = KMeans.consolidate(LINE, new int[] {0, 0, 0, 1, 1}, 2);

        assertThat(means.groups()).containsExactly(0, 0, 0, 0, 1);
        assertThat(means.centres()[0]).containsExactly(5.5);
        assertThat(means.inertia()).isCloseTo(30.25 + 20.25 + 20.25 + 30.25, within(1e-12));
    }

    @Test
    void aPointAloneHasSilhouetteZero() {
        double[] widths = Silhouette.of(Distances.of(LINE), new int[] {0, 0, 1, 1, 2}, 3);

        assertThat(widths[4]).isZero();
        // 1 within, 10.5 to the other pair
        assertThat(widths[0]).isCloseTo(9.5 / 10.5, within(1e-12));
    }

    @Test
    void equalPartitionsAgreeWhateverTheirNumbersAndTrivialOnesDoToo() {
        assertThat(AdjustedRand.of(new int[] {0, 0, 1, 1, 2}, new int[] {2, 2, 0, 0, 1}))
                .isEqualTo(1);
        assertThat(AdjustedRand.of(new int[] {0, 0, 0}, new int[] {0, 0, 0})).isEqualTo(1);
        // 2 of 6 pairs together in each, none in both: (0 − 2 · 2 ÷ 6) ÷ (2 − 2 · 2 ÷ 6)
        assertThat(AdjustedRand.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}))
                .isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void groupsThatAlwaysComeBackHaveStabilityOne() {
        int[] groups = {0, 0, 0, 1, 1, 1};
        double[] sure = ClusterStability.of(
                groups,
                2,
                50,
                RandomSource.XO_SHI_RO_256_PP.create(1),
                drawn -> java.util.Arrays.stream(drawn).map(i -> 1 - groups[i]).toArray());
        double[] lumped = ClusterStability.of(
                groups, 2, 50, RandomSource.XO_SHI_RO_256_PP.create(1), drawn -> new int[drawn.length]);

        assertThat(sure).containsExactly(1, 1);
        assertThat(lumped[0]).isLessThan(0.7);
    }

    /** All of group 0 (two points) and one of three of group 1 drawn; the new groups are {0, 3} and {1}. */
    @Test
    void jaccardIsTheShareOfTheUnionInCommon() {
        double[] found =
                ClusterStability.jaccard(new int[] {0, 0, 1, 1, 1, 2}, 3, new int[] {0, 1, 3}, new int[] {0, 1, 0});

        assertThat(found[0]).isEqualTo(0.5);
        assertThat(found[1]).isEqualTo(0.5);
        assertThat(found[2]).isNaN();
    }
}
