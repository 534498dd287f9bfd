package kleinstadt.engine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.growth.TownGrowth;
import kleinstadt.indicators.neighbours.Neighbour;
import kleinstadt.indicators.typology.Choice;
import kleinstadt.indicators.typology.StructureType;
import kleinstadt.indicators.typology.Typology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neighbours, types and growth of the real towns. */
final class ComparisonsTest {

    private static final Study STUDY = UsualRun.study(UsualRun.options(
            new TerritoryChoice.Latest(), new ProfileRun(ProfileRun.usual().profile(), 0)));
    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey GARDELEGEN = AreaKey.gemeinde("15081135");

    @Test
    void everyTownHasTenNeighboursInTheSet() {
        List<Neighbour> all = STUDY.comparisons().neighbours().listAll();

        assertThat(all).hasSize(441 * 10);
        assertThat(all).extracting(Neighbour::neighbour).doesNotContain(GARDELEGEN);
        assertThat(STUDY.comparisons().neighbours().listOf(LUEBZ))
                .isSortedAccordingTo(java.util.Comparator.comparingDouble(Neighbour::distance))
                .allMatch(neighbour -> neighbour.coverage() > 0.5);
    }

    @Test
    void theSetHasStableTypesOfAllTowns() {
        Typology typology = STUDY.comparisons().typology();

        assertThat(typology.memberships()).hasSize(441);
        assertThat(typology.types()).allMatch(type -> type.stability() >= 0.75);
        assertThat(typology.types().stream().mapToInt(StructureType::towns).sum())
                .isEqualTo(typology.complete());
        Choice chosen =
                typology.choices().stream().filter(Choice::chosen).findFirst().orElseThrow();
        assertThat(typology.choices()).allMatch(choice -> choice.silhouette() <= chosen.silhouette());
    }

    /** Six components a town and period where the figures reach; which do is told by {@code growth.csv}. */
    @ParameterizedTest
    @CsvSource({"2011, 5, 439", "2013, 4, 430", "2015, 5, 436"})
    void growthIsToldForNearlyEveryTown(int from, int components, int towns) {
        List<TownGrowth> found = ofSet(from);

        assertThat(found).hasSize(439);
        assertThat(found.stream().mapToLong(TownGrowth::countKnown).max()).hasValue(components);
        assertThat(found.stream().filter(town -> town.growth().isPresent())).hasSize(towns);
    }

    /**
     * Our classes against the BBSR's of 2013 to 2018: towns in the same class, in the same or the next one, and how many are
     * classed higher and lower. Ours stand higher because they compare with the East instead of Germany; the order is what
     * agrees.
     */
    @ParameterizedTest
    @CsvSource({"2011, 151, 348, 242, 46", "2013, 107, 331, 273, 50", "2015, 115, 324, 261, 60"})
    void classesAreThoseOfTheBbsrOrNextToThem(int from, int same, int near, int higher, int lower) {
        List<TownGrowth> found =
                ofSet(from).stream().filter(town -> town.growth().isPresent()).toList();

        assertThat(found.stream().filter(town -> distance(town) == 0)).hasSize(same);
        assertThat(found.stream().filter(town -> Math.abs(distance(town)) <= 1)).hasSize(near);
        assertThat(found.stream().filter(town -> distance(town) > 0)).hasSize(higher);
        assertThat(found.stream().filter(town -> distance(town) < 0)).hasSize(lower);
    }

    /** No town that the BBSR calls strongly shrinking is strongly growing among eastern ones, nor the other way round. */
    @Test
    void extremesAreNeverTurnedRound() {
        assertThat(ofSet(2013).stream().filter(town -> town.growth().isPresent()))
                .noneMatch(town -> Math.abs(distance(town)) >= 4);
    }

    private static int distance(TownGrowth town) {
        return town.growth().map(GrowthClass::code).orElseThrow()
                - town.published().map(GrowthClass::code).orElseThrow();
    }

    private static List<TownGrowth> ofSet(int from) {
        return STUDY.comparisons().growth().stream()
                .filter(town -> town.from() == from)
                .filter(town -> STUDY.towns().findByCentre(town.town().centre()).isPresent())
                .toList();
    }

    @Test
    void contextHasEveryGroupAndSaysNothingWithoutInterval() {
        List<Context> found = STUDY.contexts().listAll().stream()
                .filter(context -> context.area().equals(LUEBZ))
                .toList();

        assertThat(found)
                .extracting(context -> context.group().id())
                .contains(
                        "bbsr-2019",
                        "land-13",
                        "smaller-small-town",
                        "location-very-peripheral",
                        "regiostar7-77",
                        "growth-shrinking",
                        "neighbours");
        assertThat(found.stream()
                        .filter(context -> context.group().kind() == Group.Kind.SET)
                        .filter(context -> context.ranks().isPresent()))
                .isNotEmpty()
                .allSatisfy(context -> {
                    assertThat((double) context.ranks().orElseThrow().lower())
                            .isLessThanOrEqualTo(context.rank().orElseThrow());
                    assertThat((double) context.ranks().orElseThrow().upper())
                            .isGreaterThanOrEqualTo(context.rank().orElseThrow());
                    assertThat(context.significance()).isPresent();
                });
    }
}
