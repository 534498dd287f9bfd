package kleinstadt.indicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownType;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Lineage;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Contexts;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IntervalRule;
import org.junit.jupiter.api.Test;

/** Scores of three towns worked out by hand. */
final class MeanPercentileTest {

    private static final Period LATEST = Period.parse("2023");
    private static final Town FIRST = town("12000001");
    private static final Town SECOND = town("12000002");
    private static final Town OUTSIDE = town("12000003");
    private static final TownSet SET = new TownSet("set", TerritoryDate.endOf(2023), List.of(FIRST, SECOND));

    private final List<Context> contexts = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    private List<Score> scores() {
        return new MeanPercentile(
                        List.of(
                                definition("good", Direction.HIGHER_IS_BETTER),
                                definition("bad", Direction.LOWER_IS_BETTER),
                                definition("plain", Direction.NEUTRAL)),
                        new Results(results),
                        new Contexts(contexts))
                .compute(SET, List.of(FIRST, SECOND, OUTSIDE), Unit.GEMEINDE);
    }

    @Test
    void aLowPercentileOfABadThingCountsAsMuchAsAHighOneOfAGoodThing() {
        add("good", FIRST, 75);
        add("bad", FIRST, 25);
        add("good", SECOND, 25);
        add("bad", SECOND, 65);
        add("plain", FIRST, 0);
        add("good", OUTSIDE, 50);
        add("bad", OUTSIDE, 40);
        assertThat(scores())
                .containsExactly(
                        new Score("mean-percentile", FIRST.centre(), true, of(75), 2, of(1), 100),
                        new Score("mean-percentile", SECOND.centre(), true, of(30), 2, of(2), 100),
                        new Score("mean-percentile", OUTSIDE.centre(), false, of(55), 2, of(2), 100));
    }

    @Test
    void equalScoresShareTheirMeanRank() {
        for (Town town : List.of(FIRST, SECOND)) {
            add("good", town, 50);
            add("bad", town, 50);
        }
        assertThat(scores()).extracting(Score::rank).startsWith(of(1.5), of(1.5));
    }

    @Test
    void halfTheIndicatorsAreNotEnoughForAScore() {
        add("good", FIRST, 75);
        add("bad", SECOND, 65);
        assertThat(scores().get(0))
                .isEqualTo(new Score(
                        "mean-percentile",
                        FIRST.centre(),
                        true,
                        OptionalDouble.empty(),
                        0,
                        OptionalDouble.empty(),
                        50));
    }

    private void add(String indicator, Town town, double percentile) {
        Value value = Value.missing(Reason.NO_SOURCE);
        results.add(new Result(
                indicator,
                town.centre(),
                LATEST,
                Optional.empty(),
                value,
                Optional.empty(),
                new Lineage("", List.of(), SET.territory(), "formula")));
        contexts.add(new Context(
                indicator,
                town.centre(),
                LATEST,
                new Group(Group.Kind.SET, "set"),
                true,
                value,
                2,
                of(1),
                of(percentile),
                of(0),
                of(0),
                of(0)));
    }

    private static OptionalDouble of(double number) {
        return OptionalDouble.of(number);
    }

    private static Town town(String ags) {
        AreaKey key = AreaKey.gemeinde(ags);
        return new Town(key, ags, AreaKey.verband(ags), ags, List.of(key), TownType.SMALLER_SMALL_TOWN);
    }

    private static IndicatorDefinition definition(String id, Direction direction) {
        return new IndicatorDefinition(
                id,
                "ageing",
                "percent",
                1,
                direction,
                Optional.of("1"),
                Optional.empty(),
                List.of(),
                0,
                IntervalRule.NONE,
                List.of(AreaLevel.GEMEINDE),
                new IndicatorDefinition.Range(0, 100),
                "",
                Map.of(),
                List.of(),
                "");
    }
}
