package kleinstadt.indicators.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class RankingTest {

    @Test
    void quartilesAreThoseOfRsDefault() {
        // R 4: quantile(c(1, 2, 3, 4), c(.25, .5, .75), type = 7) is 1.75 2.50 3.25 (h = 3p + 1)
        Ranking ranking = new Ranking(new double[] {4, 1, 3, 2});

        assertThat(ranking.quartile(1)).hasValue(1.75);
        assertThat(ranking.quartile(2)).hasValue(2.5);
        assertThat(ranking.quartile(3)).hasValue(3.25);
    }

    @Test
    void equalValuesShareTheirMeanRank() {
        // R 4: rank(-c(10, 20, 20, 5), ties.method = "average") is 3.0 1.5 1.5 4.0
        Ranking ranking = new Ranking(new double[] {10, 20, 20, 5});

        assertThat(ranking.rankOfMember(10)).isEqualTo(3);
        assertThat(ranking.rankOfMember(20)).isEqualTo(1.5);
        assertThat(ranking.rankOfMember(5)).isEqualTo(4);
    }

    @Test
    void percentileCountsHalfOfTheEqualOnes() {
        Ranking ranking = new Ranking(new double[] {10, 20, 20, 5});

        assertThat(ranking.percentile(10)).hasValue(37.5);
        assertThat(ranking.percentile(20)).hasValue(75);
        assertThat(ranking.percentile(5)).hasValue(12.5);
        assertThat(ranking.percentile(1)).hasValue(0);
        assertThat(ranking.percentile(99)).hasValue(100);
    }

    @Test
    void aTownFromOutsideGetsTheRankItWouldHave() {
        Ranking ranking = new Ranking(new double[] {10, 20, 20, 5});

        assertThat(ranking.rankOfOutsider(30)).isEqualTo(1);
        // beside two equal ones it would share ranks 1, 2 and 3
        assertThat(ranking.rankOfOutsider(20)).isEqualTo(2);
        assertThat(ranking.rankOfOutsider(15)).isEqualTo(3);
        assertThat(ranking.rankOfOutsider(1)).isEqualTo(5);
    }

    @Test
    void zeroHasNoSign() {
        Ranking ranking = new Ranking(new double[] {0.0, -0.0, 1});

        assertThat(ranking.rankOfMember(-0.0)).isEqualTo(2.5);
        assertThat(ranking.percentile(0.0)).hasValueCloseTo(100.0 / 3, Offset.offset(1e-9));
    }

    @Test
    void anEmptyGroupHasNothing() {
        Ranking ranking = new Ranking(new double[0]);

        assertThat(ranking.n()).isZero();
        assertThat(ranking.quartile(2)).isEqualTo(OptionalDouble.empty());
        assertThat(ranking.percentile(3)).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void valuesOfNobodyHaveNoMemberRank() {
        Ranking ranking = new Ranking(new double[] {1});

        assertThatThrownBy(() -> ranking.rankOfMember(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
