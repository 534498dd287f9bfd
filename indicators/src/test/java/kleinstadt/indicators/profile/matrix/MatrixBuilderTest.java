package kleinstadt.indicators.profile.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Lineage;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.profile.MissingRule;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.profile.sample.SampleProfile;
import kleinstadt.indicators.uncertainty.Interval;
import org.junit.jupiter.api.Test;

/** Which figures of a run a profile takes. */
final class MatrixBuilderTest {

    private static final List<AreaKey> TOWNS = SampleProfile.areas(5);
    private static final List<AreaKey> SET = TOWNS.subList(0, 4);
    private static final List<AreaKey> OUTSIDE = TOWNS.subList(4, 5);

    private final List<Result> results = new ArrayList<>();
    private final List<Step> log = new ArrayList<>();

    private ProfileMatrix build(double townsPercent, ProfileIndicator... indicators) {
        Profile plain = new SampleProfile()
                .theme("all", "x")
                .missing(new MissingRule(townsPercent, 0, 0, 1, false))
                .profile();
        Profile profile = indicators.length == 0 ? plain : with(plain, List.of(indicators));
        return MatrixBuilder.build(profile, new Results(results), SET, OUTSIDE, log);
    }

    private static Profile with(Profile profile, List<ProfileIndicator> indicators) {
        return new Profile(
                profile.id(),
                profile.texts(),
                profile.themes(),
                indicators,
                profile.outliers(),
                profile.normalisation(),
                profile.weights(),
                profile.aggregations(),
                profile.boundsPercent(),
                profile.missing(),
                profile.uncertainty(),
                profile.reasons(),
                profile.hash());
    }

    @Test
    void theLatestPeriodKnownForEnoughTownsIsTaken() {
        for (int town = 0; town < 5; town++) {
            add("x", town, "2021", Optional.empty(), town, town - 1, town + 2);
            add("x", town, "2022", Optional.empty(), 10 + town, 10 + town, 10 + town);
        }
        add("x", 0, "2023", Optional.empty(), 99, 99, 99);
        ProfileMatrix matrix = build(75);
        Column column = matrix.columns().get(0);
        assertThat(column.known()).isEqualTo(5);
        assertThat(column.members()).isEqualTo(4);
        assertThat(column.value(4)).isEqualTo(14);
        assertThat(column.row(4)).isEqualTo(4);
        assertThat(matrix.areas()).isEqualTo(TOWNS);
        assertThat(log.get(0).parameters()).contains("period=2022", "known=4", "towns=4");
    }

    @Test
    void aFewTownsAreEnoughWhereTheProfileAsksForNoMore() {
        add("x", 0, "2021", Optional.empty(), 1, 1, 1);
        add("x", 1, "2023", Optional.empty(), 99, 99, 99);
        assertThat(build(0).columns().get(0).value(0)).isEqualTo(99);
    }

    @Test
    void aPinnedPeriodIsTakenWithItsIntervals() {
        for (int town = 0; town < 5; town++) {
            add("x", town, "2021", Optional.empty(), town, town - 1, town + 2);
            add("x", town, "2022", Optional.empty(), 10 + town, 10 + town, 10 + town);
        }
        ProfileIndicator pinned = new ProfileIndicator(
                "x", "all", 1, true, Optional.of(Period.parse("2021")), Optional.empty(), true, "");
        Column column = build(75, pinned).columns().get(0);
        assertThat(column.value(2)).isEqualTo(2);
        assertThat(column.below(2)).isEqualTo(1);
        assertThat(column.above(2)).isEqualTo(2);
        assertThat(column.intervals()).isEqualTo(5);
    }

    @Test
    void figuresOnTheNewerCensusCount() {
        for (int town = 0; town < 4; town++) {
            add("x", town, "2023", Optional.of(PopulationBase.ZENSUS_2011), 1, 1, 1);
            add("x", town, "2023", Optional.of(PopulationBase.ZENSUS_2022), 2, 2, 2);
        }
        assertThat(build(75).columns().get(0).value(3)).isEqualTo(2);
    }

    @Test
    void missingFiguresHaveNoEntryAndTheEastIsKept() {
        add("x", 0, "2023", Optional.empty(), 1, 1, 1);
        add("x", 2, "2023", Optional.empty(), 3, 3, 3);
        addMissing("x", TOWNS.get(1));
        results.add(result("x", AreaKey.EAST, "2023", Optional.empty(), Value.of(7), Optional.empty()));
        Column column = build(50).columns().get(0);
        assertThat(column.known()).isEqualTo(2);
        assertThat(column.row(1)).isEqualTo(2);
        assertThat(column.east()).hasValue(7);
    }

    @Test
    void whatTooFewTownsKnowIsLeftOutAndLogged() {
        add("x", 0, "2023", Optional.empty(), 1, 1, 1);
        assertThat(build(75).columns()).isEmpty();
        assertThat(log.get(0).executed()).isFalse();
        assertThat(log.get(0).reason()).isEqualTo("known for too few towns at every period");
        results.clear();
        log.clear();
        assertThat(build(0).columns()).isEmpty();
        assertThat(log.get(0).reason()).isEqualTo("no results");
    }

    private void add(
            String indicator,
            int town,
            String period,
            Optional<PopulationBase> base,
            double value,
            double lower,
            double upper) {
        Optional<Interval> interval = lower < upper ? Optional.of(new Interval(lower, upper)) : Optional.empty();
        results.add(result(indicator, TOWNS.get(town), period, base, Value.of(value), interval));
    }

    private void addMissing(String indicator, AreaKey area) {
        results.add(result(indicator, area, "2023", Optional.empty(), Value.missing(Reason.SECRET), Optional.empty()));
    }

    private static Result result(
            String indicator,
            AreaKey area,
            String period,
            Optional<PopulationBase> base,
            Value value,
            Optional<Interval> interval) {
        return new Result(
                indicator,
                area,
                Period.parse(period),
                base,
                value,
                interval,
                new Lineage("", List.of(), TerritoryDate.endOf(2023), "formula"));
    }
}
