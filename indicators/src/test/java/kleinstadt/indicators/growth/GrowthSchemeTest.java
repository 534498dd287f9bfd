package kleinstadt.indicators.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownType;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five associations with made-up figures; what is expected was worked out by hand. */
final class GrowthSchemeTest {

    private static final int ASSOCIATIONS = 5;
    private static final TerritoryDate DAY = TerritoryDate.endOf(2025);

    private final Map<SeriesKey, TreeMap<AreaKey, Value>> figures = new HashMap<>();
    private final List<Town> towns = new ArrayList<>();

    /** The first association has two Gemeinden, which share its figures 3 to 1; the others have one. */
    GrowthSchemeTest() {
        for (int i = 0; i < ASSOCIATIONS; i++) {
            List<AreaKey> members = i == 0 ? List.of(area(0), area(9)) : List.of(area(i));
            towns.add(new Town(
                    area(i),
                    "Town " + i,
                    AreaKey.verband("1200090" + i),
                    "Amt " + i,
                    members,
                    TownType.SMALLER_SMALL_TOWN));
        }
    }

    private static AreaKey area(int number) {
        return AreaKey.gemeinde(String.format(Locale.ROOT, "1200000%d", number));
    }

    private GrowthSchemeTest put(String series, double... values) {
        TreeMap<AreaKey, Value> column = figures.computeIfAbsent(SeriesKey.parse(series), key -> new TreeMap<>());
        for (int i = 0; i < values.length; i++) {
            column.put(area(i), Value.of(i == 0 ? values[i] * 0.75 : values[i]));
        }
        column.put(area(9), Value.of(values[0] * 0.25));
        return this;
    }

    private GrowthSchemeTest putTax(int year, double... values) {
        TreeMap<AreaKey, Value> column = figures.computeIfAbsent(
                SeriesKey.parse("trade-tax-per-resident@inkar-2021-vbg-oeffentliche-finanzen/" + year + "/total/all"),
                key -> new TreeMap<>());
        for (int i = 0; i < values.length; i++) {
            column.put(towns.get(i).verband(), Value.of(values[i]));
        }
        return this;
    }

    private GrowthScheme scheme() {
        Observations.Builder builder = Observations.builder();
        figures.forEach((series, column) ->
                builder.column(series, DAY, List.copyOf(column.keySet()), List.copyOf(column.values())));
        return new GrowthScheme(builder.build(), Sources.bundled(), towns);
    }

    private GrowthSchemeTest allOf2011To2015() {
        put("population@12411-01-01-5/2011-12-31/total/all", 1000, 1000, 1000, 1000, 1000);
        put("population@12411-01-01-5/2015-12-31/total/all", 960, 980, 1000, 1020, 1040);
        for (int year = 2012; year <= 2015; year++) {
            put("births@12612-01-01-5-B/" + year + "/total/all", 8, 8, 8, 8, 8);
            put("deaths@12613-01-01-5-B/" + year + "/total/all", 13, 13, 13, 13, 13);
        }
        put("working-age-population@inkar-xls-working-age/2011-12-31/total/all", 600, 600, 600, 600, 600);
        put("working-age-population@inkar-xls-working-age/2015-12-31/total/all", 540, 560, 580, 590, 610);
        put("unemployed@inkar-xls-unemployed/2011/total/all", 60, 60, 60, 60, 60);
        put("unemployed@inkar-xls-unemployed/2015/total/all", 54, 53, 52, 51, 50);
        return putTax(2011, 100, 100, 100, 100, 100).putTax(2015, 80, 120, 140, 160, 180);
    }

    private static Development of(TownGrowth town, Component component) {
        return town.developments().stream()
                .filter(development -> development.component() == component)
                .findFirst()
                .orElseThrow();
    }

    private static double number(TownGrowth town, Component component) {
        return ((Value.Known) of(town, component).value()).number();
    }

    @Test
    void changesArePerYear() {
        TownGrowth first = allOf2011To2015().scheme().over(2011, 2015).get(0);

        assertThat(number(first, Component.POPULATION)).isCloseTo(100 * (Math.pow(0.96, 0.25) - 1), within(1e-12));
        // 40 fewer, of whom 20 by deaths over births: 20 moved away over four years from 980 on average
        assertThat(number(first, Component.MIGRATION)).isCloseTo(-20 * 1000.0 / 980 / 4, within(1e-9));
        assertThat(number(first, Component.WORKING_AGE)).isCloseTo(100 * (Math.pow(0.9, 0.25) - 1), within(1e-12));
        // 10 per 100 in both years
        assertThat(number(first, Component.UNEMPLOYMENT)).isCloseTo(0, within(1e-12));
        assertThat(number(first, Component.TRADE_TAX)).isEqualTo(-5);
        assertThat(of(first, Component.JOBS)).isEqualTo(Development.none(Component.JOBS));
        assertThat(of(first, Component.POPULATION))
                .extracting(Development::from, Development::to)
                .containsExactly(2011, 2015);
    }

    @Test
    void pointsAreFifthsOfAllAssociationsAndAFallOfUnemploymentIsGrowth() {
        List<TownGrowth> found = allOf2011To2015().scheme().over(2011, 2015);

        for (int i = 0; i < ASSOCIATIONS; i++) {
            for (Component component : List.of(Component.POPULATION, Component.MIGRATION, Component.WORKING_AGE)) {
                assertThat(of(found.get(i), component).points())
                        .as(component + " of " + i)
                        .hasValue(i + 1);
            }
            assertThat(of(found.get(i), Component.UNEMPLOYMENT).points()).hasValue(i + 1);
            assertThat(found.get(i).points()).hasValue(i + 1);
            assertThat(found.get(i).countKnown()).isEqualTo(5);
        }
        assertThat(found)
                .extracting(TownGrowth::growth)
                .containsExactly(
                        Optional.of(GrowthClass.STRONGLY_SHRINKING),
                        Optional.of(GrowthClass.SHRINKING),
                        Optional.of(GrowthClass.NO_CLEAR_DIRECTION),
                        Optional.of(GrowthClass.GROWING),
                        Optional.of(GrowthClass.STRONGLY_GROWING));
    }

    /** Bounds of the classes: 1.8, 2.6, 3.4 and 4.2 points; the outer classes and the shrinking ones hold theirs. */
    @ParameterizedTest
    @CsvSource({
        "9, 5, STRONGLY_SHRINKING",
        "10, 5, SHRINKING",
        "13, 5, SHRINKING",
        "14, 5, NO_CLEAR_DIRECTION",
        "16, 5, NO_CLEAR_DIRECTION",
        "17, 5, GROWING",
        "20, 5, GROWING",
        "21, 5, STRONGLY_GROWING",
        "6, 6, STRONGLY_SHRINKING",
        "30, 6, STRONGLY_GROWING",
        "18, 6, NO_CLEAR_DIRECTION",
    })
    void classesAreFifthsOfTheScale(int sum, int components, GrowthClass expected) {
        assertThat(GrowthScheme.classOf(sum, components)).isEqualTo(expected);
    }

    @Test
    void aYearMayBeMissingOnEitherSide() {
        put("population@gv-auszug/2013-12-31/total/all", 100, 100, 100, 100, 100);
        put("population@gv-auszug/2017-12-31/total/all", 110, 100, 100, 100, 100);
        TownGrowth first = scheme().over(2013, 2018).get(0);

        assertThat(of(first, Component.POPULATION))
                .extracting(Development::from, Development::to)
                .containsExactly(2013, 2017);
        assertThat(number(first, Component.POPULATION)).isCloseTo(100 * (Math.pow(1.1, 0.25) - 1), within(1e-12));
        assertThat(of(scheme().over(2013, 2019).get(0), Component.POPULATION).value())
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @Test
    void noChangeRunsAcrossACensus() {
        put("population@12411-01-01-5/2010-12-31/total/all", 100, 100, 100, 100, 100);
        put("population@12411-01-01-5/2015-12-31/total/all", 100, 100, 100, 100, 100);

        assertThat(of(scheme().over(2010, 2015).get(0), Component.POPULATION).value())
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @Test
    void columnsOnTwoTerritoriesDoNotCompare() {
        put("population@12411-01-01-5/2011-12-31/total/all", 100, 100, 100, 100, 100);
        Observations.Builder builder = Observations.builder();
        figures.forEach((series, column) ->
                builder.column(series, DAY, List.copyOf(column.keySet()), List.copyOf(column.values())));
        SeriesKey later = SeriesKey.parse("population@12411-01-01-5/2015-12-31/total/all");
        builder.column(later, TerritoryDate.endOf(2015), List.of(area(1)), List.of(Value.of(100)));

        assertThat(of(
                                new GrowthScheme(builder.build(), Sources.bundled(), towns)
                                        .over(2011, 2015)
                                        .get(1),
                                Component.POPULATION)
                        .value())
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @Test
    void aMemberWithoutFigureLeavesTheAssociationWithoutAndThreeComponentsAreTooFew() {
        allOf2011To2015();
        figures.computeIfAbsent(
                        SeriesKey.parse("population@12411-01-01-5/2015-12-31/total/all"), key -> new TreeMap<>())
                .put(area(9), Value.missing(Reason.SECRET));
        TownGrowth first = scheme().over(2011, 2015).get(0);

        assertThat(of(first, Component.POPULATION).value()).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(of(first, Component.MIGRATION).points()).isEmpty();
        assertThat(first.countKnown()).isEqualTo(3);
        assertThat(first.points()).isEmpty();
        assertThat(first.growth()).isEmpty();
    }

    @Test
    void anAssociationWithNobodyBeforeHasNoChange() {
        allOf2011To2015();
        put("working-age-population@inkar-xls-working-age/2011-12-31/total/all", 600, 0, 600, 600, 600);

        assertThat(of(scheme().over(2011, 2015).get(1), Component.WORKING_AGE).value())
                .isEqualTo(Value.missing(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void jobsAreThoseOfJune() {
        put("jobs-at-workplace@13111-08-02-5/2015-06-30/total/all", 100, 100, 100, 100, 100);
        put("jobs-at-workplace@bbsr-referenz-ab-2020/2020-06-30/total/all", 110, 100, 100, 100, 100);

        assertThat(number(scheme().over(2015, 2020).get(0), Component.JOBS))
                .isCloseTo(100 * (Math.pow(1.1, 0.2) - 1), within(1e-12));
    }

    @Test
    void aPeriodNeedsYears() {
        assertThatThrownBy(() -> scheme().over(2015, 2015)).hasMessageContaining("2015 to 2015");
    }
}
