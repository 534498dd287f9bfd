package kleinstadt.indicators.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.data.register.Location;
import kleinstadt.data.register.RegioStar7;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownClasses;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownType;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Lineage;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.neighbours.Metric;
import kleinstadt.indicators.neighbours.NeighbourSearch;
import kleinstadt.indicators.neighbours.Neighbours;
import kleinstadt.indicators.structure.StandardScores;
import kleinstadt.indicators.structure.StructureTable;
import kleinstadt.indicators.structure.StructureVariable;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.indicators.uncertainty.Significance;
import org.junit.jupiter.api.Test;

/** Towns, keys and values are made up. */
final class ContextComputationTest {

    private static final Period PERIOD = Period.parse("2015-12-31");
    private static final Town A = town("13000001", TownType.LARGER_SMALL_TOWN);
    private static final Town B = town("13000002", TownType.SMALLER_SMALL_TOWN);
    private static final Town C = town("14000003", TownType.LARGER_SMALL_TOWN);
    private static final Town D = town("14000004", TownType.LARGER_SMALL_TOWN);
    private static final Town OUTSIDE = town("13000009", TownType.MEDIUM_TOWN);
    private static final TownSet SET = new TownSet("bbsr-2019", TerritoryDate.endOf(2019), List.of(A, B, C, D));

    private final List<Result> results = new ArrayList<>();

    private static Town town(String ags, TownType type) {
        AreaKey centre = AreaKey.gemeinde(ags);
        return new Town(centre, ags, AreaKey.verband("9" + ags.substring(1)), ags, List.of(centre), type);
    }

    private void add(Town town, Unit unit, PopulationBase base, Value value) {
        results.add(new Result(
                "mean-age",
                town.area(unit),
                PERIOD,
                Optional.of(base),
                value,
                Optional.empty(),
                new Lineage("0", List.of(), TerritoryDate.endOf(2015), "grouped-mean")));
    }

    private Contexts contexts(Unit unit, Town... towns) {
        IndicatorDefinition definition =
                IndicatorCatalogue.bundled().find("mean-age").orElseThrow();
        return ContextComputation.compute(
                new Results(results), List.of(definition), SET, List.of(towns), unit, Neighbours.none());
    }

    private void addAll(Unit unit) {
        add(A, unit, PopulationBase.ZENSUS_2011, Value.of(48));
        add(B, unit, PopulationBase.ZENSUS_2011, Value.of(50));
        add(C, unit, PopulationBase.ZENSUS_2011, Value.of(46));
        add(D, unit, PopulationBase.ZENSUS_2011, Value.missing(Reason.SECRET));
        add(OUTSIDE, unit, PopulationBase.ZENSUS_2011, Value.of(48));
    }

    @Test
    void aMemberStandsInItsSetLandAndType() {
        addAll(Unit.GEMEINDE);

        List<Context> found = contexts(Unit.GEMEINDE, A).listAll();

        assertThat(found)
                .extracting(Context::group, Context::member, Context::n, Context::rank, Context::percentile)
                .containsExactly(
                        tuple(
                                new Group(Group.Kind.SET, "bbsr-2019"),
                                true,
                                3,
                                OptionalDouble.of(2),
                                OptionalDouble.of(50)),
                        tuple(
                                new Group(Group.Kind.LAND, "land-13"),
                                true,
                                2,
                                OptionalDouble.of(2),
                                OptionalDouble.of(25)),
                        tuple(
                                new Group(Group.Kind.TYPE, "larger-small-town"),
                                true,
                                2,
                                OptionalDouble.of(1),
                                OptionalDouble.of(75)));
        assertThat(found.get(0).p25()).hasValue(47);
        assertThat(found.get(0).median()).hasValue(48);
        assertThat(found.get(0).p75()).hasValue(49);
    }

    @Test
    void aTownOutsideGetsWouldBeRanksAndNoTypeWithoutTowns() {
        addAll(Unit.GEMEINDE);

        assertThat(contexts(Unit.GEMEINDE, OUTSIDE).listAll())
                .extracting(context -> context.group().id(), Context::member, Context::n, Context::rank)
                .containsExactly(
                        tuple("bbsr-2019", false, 3, OptionalDouble.of(2.5)),
                        tuple("land-13", false, 2, OptionalDouble.of(2.5)));
    }

    @Test
    void missingValuesHaveNoRankButQuartilesOfTheOthers() {
        addAll(Unit.GEMEINDE);

        Context context = contexts(Unit.GEMEINDE, D)
                .find(D.centre(), "mean-age", PERIOD, Group.Kind.LAND)
                .orElseThrow();

        assertThat(context.value()).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(context.rank()).isEmpty();
        assertThat(context.percentile()).isEmpty();
        assertThat(context.n()).isEqualTo(1);
        assertThat(context.median()).hasValue(46);
    }

    @Test
    void theNewestBaseCounts() {
        addAll(Unit.GEMEINDE);
        add(A, Unit.GEMEINDE, PopulationBase.ZENSUS_2022, Value.of(51));
        add(C, Unit.GEMEINDE, PopulationBase.ZENSUS_2022, Value.of(52));

        List<Context> found = contexts(Unit.GEMEINDE, A, B).listAll();

        assertThat(found.get(0).value()).isEqualTo(Value.of(51));
        assertThat(found.get(0).n()).isEqualTo(2);
        assertThat(found.get(3).value()).isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @Test
    void associationsStandForTownsWhereTheyAreTheUnit() {
        addAll(Unit.VERBAND);

        assertThat(contexts(Unit.VERBAND, C).listAll())
                .extracting(Context::area, Context::rank)
                .startsWith(tuple(C.verband(), OptionalDouble.of(3)));
    }

    @Test
    void orderIsIndicatorPeriodAreaGroup() {
        addAll(Unit.GEMEINDE);

        assertThat(contexts(Unit.GEMEINDE, C, A, A).listAll())
                .extracting(
                        context -> context.area().key() + " " + context.group().kind())
                .containsExactly(
                        "13000001 SET",
                        "13000001 LAND",
                        "13000001 TYPE",
                        "14000003 SET",
                        "14000003 LAND",
                        "14000003 TYPE");
    }

    private static Town with(Town town, TownClasses classes) {
        return new Town(
                town.centre(), town.name(), town.verband(), town.verbandName(), town.members(), town.type(), classes);
    }

    private static TownClasses classes(Location location, GrowthClass growth) {
        return new TownClasses(
                Optional.empty(),
                Optional.of(location),
                Optional.of(RegioStar7.RURAL_REGION_SMALL_TOWN),
                Optional.of(growth));
    }

    @Test
    void townsOfOneLocationRegionAndGrowthAreComparedAtTheLatestPeriodOnly() {
        Town first = with(A, classes(Location.VERY_PERIPHERAL, GrowthClass.STRONGLY_SHRINKING));
        Town second = with(B, classes(Location.PERIPHERAL, GrowthClass.STRONGLY_SHRINKING));
        Town third = with(C, TownClasses.UNKNOWN);
        TownSet set = new TownSet("bbsr-2019", TerritoryDate.endOf(2019), List.of(first, second, third));
        addAll(Unit.GEMEINDE);
        Period earlier = Period.parse("2011-05-09");
        addAt(earlier, A, Value.of(45), Optional.empty());

        List<Context> found = compute(set, Neighbours.none(), first, third).listAll();

        assertThat(found)
                .extracting(
                        context -> context.period().year(),
                        context -> context.area().key(),
                        context -> context.group().id(),
                        Context::n)
                .containsExactly(
                        tuple(2011, "13000001", "bbsr-2019", 1),
                        tuple(2011, "14000003", "bbsr-2019", 1),
                        tuple(2015, "13000001", "bbsr-2019", 3),
                        tuple(2015, "13000001", "land-13", 2),
                        tuple(2015, "13000001", "larger-small-town", 2),
                        tuple(2015, "13000001", "location-very-peripheral", 1),
                        tuple(2015, "13000001", "regiostar7-77", 2),
                        tuple(2015, "13000001", "growth-strongly-shrinking", 2),
                        tuple(2015, "14000003", "bbsr-2019", 3),
                        tuple(2015, "14000003", "land-14", 1),
                        tuple(2015, "14000003", "larger-small-town", 2));
    }

    /** Mean ages 48, 50 and 46; two neighbours each, so that a member's group has three towns and an outsider's two. */
    @Test
    void aTownIsComparedWithItsNeighboursItselfAmongThem() {
        addAll(Unit.GEMEINDE);
        Neighbours neighbours = NeighbourSearch.find(
                StandardScores.of(
                        StructureTable.of(
                                new Results(results),
                                List.of(new StructureVariable("mean-age", StructureVariable.Scale.LINEAR)),
                                SET,
                                List.of(OUTSIDE),
                                Unit.GEMEINDE),
                        StandardScores.Spread.STANDARD_DEVIATION),
                Metric.EUCLIDEAN,
                1);

        Contexts found = compute(SET, neighbours, B, OUTSIDE, D);

        assertThat(found.find(B.centre(), "mean-age", PERIOD, Group.Kind.NEIGHBOURS)
                        .orElseThrow())
                .extracting(
                        Context::n, Context::rank, context -> context.median().getAsDouble())
                .containsExactly(2, OptionalDouble.of(1), 49.0);
        // town A has the same mean age
        assertThat(found.find(OUTSIDE.centre(), "mean-age", PERIOD, Group.Kind.NEIGHBOURS)
                        .orElseThrow())
                .extracting(Context::n, Context::rank, Context::member)
                .containsExactly(1, OptionalDouble.of(1.5), false);
        assertThat(found.find(D.centre(), "mean-age", PERIOD, Group.Kind.NEIGHBOURS))
                .isEmpty();
    }

    /** Median 48: the interval of B lies above it, that of A holds it; ranks of B and A may not change, C has no interval. */
    @Test
    void nothingIsHigherOrLowerUnlessTheIntervalSaysSo() {
        addAt(PERIOD, A, Value.of(48), Optional.of(new Interval(47, 49)));
        addAt(PERIOD, B, Value.of(50), Optional.of(new Interval(49.5, 50.5)));
        addAt(PERIOD, C, Value.of(46), Optional.of(new Interval(45.9, 46.1)));
        addAt(PERIOD, OUTSIDE, Value.of(47), Optional.of(new Interval(40, 54)));

        Contexts found = compute(SET, Neighbours.none(), A, B, C, OUTSIDE);

        assertThat(of(found, A).significance()).contains(Significance.SIMILAR);
        assertThat(of(found, B).significance()).contains(Significance.HIGHER);
        assertThat(of(found, C).significance()).contains(Significance.LOWER);
        assertThat(of(found, OUTSIDE).significance()).contains(Significance.SIMILAR);
        assertThat(of(found, B).ranks().orElseThrow())
                .extracting(RankInterval::lower, RankInterval::upper)
                .containsExactly(1, 1);
        // it may stand anywhere among four
        assertThat(of(found, OUTSIDE).ranks().orElseThrow())
                .extracting(RankInterval::lower, RankInterval::upper)
                .containsExactly(1, 4);
    }

    @Test
    void aGroupWithAValueThatHasNoIntervalHasNoRankIntervals() {
        addAt(PERIOD, A, Value.of(48), Optional.of(new Interval(47, 49)));
        addAt(PERIOD, B, Value.of(50), Optional.empty());

        Contexts found = compute(SET, Neighbours.none(), A, B);

        assertThat(of(found, A).ranks()).isEmpty();
        assertThat(of(found, A).significance()).contains(Significance.SIMILAR);
        assertThat(of(found, B).significance()).isEmpty();
    }

    private static Context of(Contexts contexts, Town town) {
        return contexts.find(town.centre(), "mean-age", PERIOD, Group.Kind.SET).orElseThrow();
    }

    private void addAt(Period period, Town town, Value value, Optional<Interval> interval) {
        results.add(new Result(
                "mean-age",
                town.centre(),
                period,
                Optional.of(PopulationBase.ZENSUS_2011),
                value,
                interval,
                new Lineage("0", List.of(), TerritoryDate.endOf(2015), "grouped-mean")));
    }

    private Contexts compute(TownSet set, Neighbours neighbours, Town... towns) {
        IndicatorDefinition definition =
                IndicatorCatalogue.bundled().find("mean-age").orElseThrow();
        return ContextComputation.compute(
                new Results(results), List.of(definition), set, List.of(towns), Unit.GEMEINDE, neighbours);
    }
}
