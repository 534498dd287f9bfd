package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

final class RankIntervalsTest {

    private static final double[] VALUES = {31.2, 28.9, 27.6, 27.7, 26.0, 25.1, 24.9, 19.5};
    private static final Interval[] INTERVALS = {
        new Interval(29.0, 33.6),
        new Interval(27.6, 30.2),
        new Interval(25.9, 29.5),
        new Interval(27.2, 28.2),
        new Interval(23.9, 28.3),
        new Interval(24.6, 25.6),
        new Interval(21.0, 29.4),
        new Interval(18.7, 20.4)
    };

    /** Pairs compared, and a million draws of the true values, in uncertainty.R (R 4.2.2); one bound is a rank wider here. */
    @Test
    void equalsDrawsOfTheTrueValuesInR() {
        int[] lower = {1, 1, 2, 2, 3, 5, 2, 8};
        int[] upper = {2, 4, 6, 5, 7, 7, 7, 8};
        int[] alike = {1, 4, 4, 4, 4, 2, 5, 0};
        RankIntervals ranks = RankIntervals.of(VALUES, INTERVALS);
        int different = 0;
        for (int i = 0; i < VALUES.length; i++) {
            RankInterval found = ranks.member(i);
            different += Math.abs(found.lower() - lower[i]) + Math.abs(found.upper() - upper[i]);
            assertThat(found.notDistinguishable()).isEqualTo(alike[i]);
        }
        assertThat(different).isLessThanOrEqualTo(1);
    }

    /** The distribution of ranks worked out at once is that of 20,000 drawn rankings of 150 towns. */
    @Test
    void isTheDistributionOfDrawnRankings() {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(11);
        ContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(random);
        int towns = 150;
        int draws = 20_000;
        double[] means = normal.samples(towns).toArray();
        double[] deviations =
                normal.samples(towns).map(z -> 0.3 * Math.exp(0.6 * z)).toArray();
        int[][] ranks = new int[towns][draws];
        for (int d = 0; d < draws; d++) {
            double[] drawn = new double[towns];
            for (int i = 0; i < towns; i++) {
                drawn[i] = means[i] + deviations[i] * normal.sample();
            }
            double[] ascending = drawn.clone();
            Arrays.sort(ascending);
            for (int i = 0; i < towns; i++) {
                ranks[i][d] = towns - Arrays.binarySearch(ascending, drawn[i]);
            }
        }
        int apart = 0;
        RankDistribution distribution = new RankDistribution(means, deviations);
        for (int i = 0; i < towns; i++) {
            Arrays.sort(ranks[i]);
            RankDistribution.Bounds bounds = distribution.member(i);
            int lowerApart = Math.abs(bounds.lower() - ranks[i][draws / 40]);
            int upperApart = Math.abs(bounds.upper() - ranks[i][draws - draws / 40]);
            assertThat(Math.max(lowerApart, upperApart)).isLessThanOrEqualTo(2);
            apart += lowerApart + upperApart;
        }
        // of 300 bounds; the draws themselves are out by half a rank
        assertThat(apart).isLessThan(90);
    }

    @Test
    void anOutsiderTakesAPlaceAmongTheOthers() {
        RankIntervals ranks = RankIntervals.of(VALUES, INTERVALS);
        assertThat(ranks.outsider(40, new Interval(39.5, 40.5))).isEqualTo(new RankInterval(1, 1, 0));
        assertThat(ranks.outsider(15, new Interval(14.5, 15.5))).isEqualTo(new RankInterval(9, 9, 0));
        // its value is that of a member, whose rank interval it shares but for the one more place
        RankInterval like = ranks.outsider(19.5, new Interval(18.7, 20.4));
        assertThat(like).isEqualTo(new RankInterval(8, 9, 1));
    }

    @Test
    void valuesWithoutNoiseHaveTheirOwnRank() {
        double[] values = IntStream.range(0, 900).mapToDouble(i -> 3.0 * i).toArray();
        Interval[] exact = Arrays.stream(values)
                .mapToObj(value -> new Interval(value, value))
                .toArray(Interval[]::new);
        RankIntervals ranks = RankIntervals.of(values, exact);
        assertThat(ranks.member(0)).isEqualTo(new RankInterval(900, 900, 0));
        assertThat(ranks.member(899)).isEqualTo(new RankInterval(1, 1, 0));
        assertThat(ranks.member(700)).isEqualTo(new RankInterval(200, 200, 0));
    }

    @Test
    void whereNoiseExplainsAllAnyRankIsPossible() {
        double[] values = {10, 11, 12};
        Interval wide = new Interval(1, 21);
        RankIntervals ranks = RankIntervals.of(values, new Interval[] {wide, wide, wide});
        assertThat(ranks.member(2)).isEqualTo(new RankInterval(1, 3, 2));
        assertThat(ranks.outsider(30, new Interval(20, 40))).isEqualTo(new RankInterval(1, 4, 0));
    }

    @Test
    void equalValuesShareTheirPlaces() {
        double[] values = {5, 5, 5, 9, 1, 7};
        Interval[] exact = Arrays.stream(values)
                .mapToObj(value -> new Interval(value, value))
                .toArray(Interval[]::new);
        RankIntervals ranks = RankIntervals.of(values, exact);
        assertThat(ranks.member(0)).isEqualTo(new RankInterval(3, 5, 2));
        assertThat(ranks.member(3)).isEqualTo(new RankInterval(1, 1, 0));
    }

    @Test
    void aSingleTownIsFirst() {
        RankIntervals one = RankIntervals.of(new double[] {4}, new Interval[] {new Interval(3, 5)});
        assertThat(one.member(0)).isEqualTo(new RankInterval(1, 1, 0));
        RankIntervals none = RankIntervals.of(new double[0], new Interval[0]);
        assertThat(none.outsider(4, new Interval(3, 5))).isEqualTo(new RankInterval(1, 1, 0));
    }

    @Test
    void theTableOfTheNormalDistributionIsRightToAMillionth() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        for (double z = -7; z <= 7; z += 0.0137) {
            assertThat(NormalTable.probability(z)).isCloseTo(normal.cumulativeProbability(z), within(1e-6));
        }
    }

    @Test
    void refusesValuesWithoutInterval() {
        assertThatThrownBy(() -> RankIntervals.of(new double[2], new Interval[1]))
                .hasMessageContaining("1 for 2");
    }
}
