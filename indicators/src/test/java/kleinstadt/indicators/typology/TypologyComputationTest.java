package kleinstadt.indicators.typology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import kleinstadt.indicators.structure.Given;
import kleinstadt.indicators.structure.StandardScores;
import kleinstadt.indicators.structure.StandardScores.Spread;
import org.junit.jupiter.api.Test;

/** Towns are made up: four heaps of towns around (0|0), (10|0), (0|10) and (10|10), of 5, 4, 3 and 6 towns. */
final class TypologyComputationTest {

    private static final double[][] CENTRES = {{0, 0}, {10, 0}, {0, 10}, {10, 10}};
    private static final int[] SIZES = {5, 4, 3, 6};
    private static final double[][] AROUND = {{0, 0}, {0.5, 0}, {-0.5, 0}, {0, 0.5}, {0, -0.5}, {0.3, 0.3}};

    private static Given heaps() {
        Given given = new Given("a", "b");
        for (int heap = 0; heap < CENTRES.length; heap++) {
            for (int i = 0; i < SIZES[heap]; i++) {
                given.member(CENTRES[heap][0] + AROUND[i][0], CENTRES[heap][1] + AROUND[i][1]);
            }
        }
        return given;
    }

    private static StandardScores scores(Given given) {
        return given.scores(Spread.STANDARD_DEVIATION);
    }

    @Test
    void findsTheHeapsTheLargestFirstAndWhatTheyStandOutBy() {
        Typology typology = TypologyComputation.compute(scores(heaps()), 1);

        assertThat(typology.types()).extracting(StructureType::towns).containsExactly(6, 5, 4, 3);
        assertThat(typology.choices()).extracting(Choice::types).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(typology.choices().stream().filter(Choice::chosen))
                .extracting(Choice::types)
                .containsExactly(4);
        assertThat(typology.types()).allMatch(type -> type.stability() > 0.9 && type.silhouette() > 0.8);
        assertThat(typology.agreementWithKMeans()).isEqualTo(1);
        StructureType largest = typology.type(1);
        assertThat(largest.listOutstanding()).extracting(Trait::indicator).containsExactlyInAnyOrder("a", "b");
        assertThat(largest.listOutstanding()).allMatch(trait -> trait.score() > 0.5);
        // the town in the middle of the second heap
        assertThat(typology.type(2).typical()).isEqualTo(Given.area(0));
        assertThat(typology.isTypical(Given.area(0))).isTrue();
        assertThat(typology.isTypical(Given.area(1))).isFalse();
        assertThat(typology.memberships().get(0))
                .extracting(Membership::type, Membership::ward, Membership::coverage)
                .containsExactly(2, OptionalInt.of(2), 1.0);
    }

    @Test
    void theSameSeedGivesTheSameTypes() {
        assertThat(TypologyComputation.compute(scores(heaps()), 5))
                .isEqualTo(TypologyComputation.compute(scores(heaps()), 5));
    }

    @Test
    void townsWithGapsAndTownsOutsideArePutToTheNearestMeanAndChangeNoType() {
        Typology plain = TypologyComputation.compute(scores(heaps()), 1);
        Typology more = TypologyComputation.compute(
                scores(heaps().outsider(10, 10).outsider(0, Double.NaN).outsider(Double.NaN, Double.NaN)), 1);

        assertThat(more.types()).isEqualTo(plain.types());
        List<Membership> added =
                more.memberships().subList(18, more.memberships().size());
        assertThat(added).extracting(Membership::area).containsExactly(Given.outside(0), Given.outside(1));
        assertThat(added.get(0).type()).isEqualTo(1);
        assertThat(added.get(0).silhouette()).isEmpty();
        assertThat(added.get(0).ward()).isEmpty();
        // by a alone it is one of the heaps at a = 0, of 5 and of 3 towns
        assertThat(added.get(1).coverage()).isEqualTo(0.5);
        assertThat(added.get(1).type()).isIn(2, 4);
        assertThat(added.get(1).next()).isIn(2, 4).isNotEqualTo(added.get(1).type());
    }

    @Test
    void aMemberWithAGapTakesNoPartInFindingTheTypes() {
        Typology typology = TypologyComputation.compute(scores(heaps().member(10, Double.NaN)), 1);

        assertThat(typology.complete()).isEqualTo(18);
        assertThat(typology.types().stream().mapToInt(StructureType::towns).sum())
                .isEqualTo(18);
        assertThat(typology.memberships()).hasSize(19);
    }

    @Test
    void anExtraordinaryTownCountsAsThreeDeviations() {
        Given given = heaps();
        for (int i = 0; i < 30; i++) {
            given.member(10, 0.1 * i / 30);
        }
        Typology typology = TypologyComputation.compute(scores(given.outsider(1e6, 0)), 1);
        Membership far = typology.memberships().get(typology.memberships().size() - 1);

        assertThat(far.area()).isEqualTo(Given.outside(0));
        assertThat(far.distance()).isLessThan(TypologyComputation.LIMIT * 1.5);
    }

    @Test
    void aHandfulOfTownsHasNoTypes() {
        Given few = new Given("a");
        for (int i = 0; i < TypologyComputation.MOST; i++) {
            few.member(i);
        }
        Typology typology = TypologyComputation.compute(scores(few), 1);

        assertThat(typology.types()).isEmpty();
        assertThat(typology.memberships()).isEmpty();
        assertThat(typology.complete()).isEqualTo(8);
        assertThat(typology.agreementWithKMeans()).isCloseTo(0, within(0.0));
    }
}
