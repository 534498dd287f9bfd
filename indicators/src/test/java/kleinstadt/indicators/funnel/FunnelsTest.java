package kleinstadt.indicators.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Lineage;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.compute.Support;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import org.junit.jupiter.api.Test;

final class FunnelsTest {

    private static final List<IndicatorDefinition> SHARE =
            List.of(IndicatorCatalogue.bundled().find("share-65-plus").orElseThrow());

    private static Result town(int number, int year, double events, double persons) {
        AreaKey area = AreaKey.gemeinde("130760" + (10 + number));
        return new Result(
                "share-65-plus",
                area,
                Period.endOf(year),
                Optional.empty(),
                Value.of(100 * events / persons),
                Optional.empty(),
                new Lineage("", List.of("s"), TerritoryDate.endOf(year), "formula"),
                new Support(area, Optional.of(new Support.Counts(events, persons)), 0, OptionalDouble.of(1)));
    }

    private static Set<AreaKey> areas(List<Result> results) {
        return results.stream().map(Result::area).collect(Collectors.toSet());
    }

    @Test
    void limitsOfAShareWithoutOverdispersionAreThoseOfTheNormalApproximation() {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            results.add(town(i, 2015, 300, 1000));
        }
        Funnel funnel = Funnels.of(new Results(results), SHARE, areas(results)).get(0);

        // target 30 %, 30 ± 1.96 · √(0.3 · 0.7 / 1000) (Spiegelhalter 2005)
        assertThat(funnel.target()).isCloseTo(30, within(1e-12));
        assertThat(funnel.overdispersion().tau2()).isZero();
        Funnel.Point point = funnel.points().get(0);
        double reach = 1.959963984540054 * 100 * Math.sqrt(0.3 * 0.7 / 1000);
        assertThat(point.inner().lower()).isCloseTo(30 - reach, within(1e-9));
        assertThat(point.inner().upper()).isCloseTo(30 + reach, within(1e-9));
        assertThat(point.position()).isEqualTo(Funnel.Position.INSIDE);
    }

    @Test
    void aTownFarFromTheOthersLiesOutsideAndOneOutsideTheSetMovesNothing() {
        List<Result> members = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            members.add(town(i, 2015, 300, 1000));
        }
        List<Result> all = new ArrayList<>(members);
        all.add(town(30, 2015, 400, 1000));
        all.add(town(31, 2015, 265, 1000));
        Funnel funnel = Funnels.of(new Results(all), SHARE, areas(members)).get(0);

        assertThat(funnel.target()).isCloseTo(30, within(1e-12));
        assertThat(funnel.points()).hasSize(22);
        assertThat(funnel.points().get(20).position()).isEqualTo(Funnel.Position.ABOVE_99_8);
        assertThat(funnel.points().get(21).position()).isEqualTo(Funnel.Position.BELOW_95);
    }

    @Test
    void theLatestPeriodCountsAndFewTownsGiveNoFunnel() {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            results.add(town(i, 2011, 200, 1000));
            results.add(town(i, 2015, 300, 1000));
        }

        assertThat(Funnels.of(new Results(results), SHARE, areas(results))
                        .get(0)
                        .period())
                .isEqualTo(Period.endOf(2015));
        assertThat(Funnels.of(new Results(results.subList(0, 18)), SHARE, areas(results)))
                .isEmpty();
    }
}
