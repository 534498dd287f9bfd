package kleinstadt.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.data.snapshot.Snapshots;
import kleinstadt.indicators.compute.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundled snapshot against figures worked out from the official tables by the author, and against figures the
 * offices themselves published.
 */
final class StudyTest {

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey MALCHIN = AreaKey.gemeinde("13071092");
    private static final AreaKey FROHBURG = AreaKey.gemeinde("14729140");
    private static final Study REPORTED = study(new TerritoryChoice.Reported());
    private static final Study LATEST = study(new TerritoryChoice.Latest());

    private static Study study(TerritoryChoice territory) {
        return UsualRun.study(UsualRun.options(territory, ProfileRun.usual()));
    }

    @ParameterizedTest
    @CsvSource({
        "13076089, share-65-plus, 2015-12-31, 26.17",
        "13076089, labour-replacement-ratio, 2015-12-31, 35.80",
        "13076089, net-migration-rate, 2015, 4.94",
        "13076089, education-migration-rate, 2015, -61.30",
        "13076089, billeter-j, 2015-12-31, -1.28",
        "13076089, commuter-balance, 2015-06-30, -6.37",
        "13076089, share-65-plus, 2023-12-31, 31.41",
        "12065084, ageing-index, 2015-12-31, 273.46",
        "12065084, natural-balance-rate, 2015, -12.30",
    })
    void figuresAsReportedAreThoseOfTheTables(String ags, String indicator, String period, double expected) {
        assertThat(known(REPORTED, indicator, AreaKey.gemeinde(ags), period)).isCloseTo(expected, within(0.005));
    }

    @Test
    void meanAgeFromClassesIsNearThePublishedOneInEveryCentre() throws IOException {
        SeriesKey published = SeriesKey.of("mean-age-published", "12411-07-01-5", Period.parse("2015-12-31"));
        Observations figures = Snapshots.bundled().figures().select("mean-age-published"::equals);
        int compared = 0;
        for (Town town : REPORTED.towns().towns()) {
            if (figures.value(published, town.centre()) instanceof Value.Known known) {
                assertThat(known(REPORTED, "mean-age", town.centre(), "2015-12-31"))
                        .as(town.name())
                        .isCloseTo(known.number(), within(0.25));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(421);
    }

    /**
     * INKAR 2025, 31.12.2023: Heilbad Heiligenstadt 16,872 inhabitants and 26.57 percent, Glasehausen 149 and 22.82, Hohes Kreuz
     * 1,250 and 23.84; the three are one since 1.1.2024.
     */
    @Test
    void aShareIsAveragedOverATownThatGrewByAMerger() {
        assertThat(known(LATEST, "share-65-plus", AreaKey.gemeinde("16061045"), "2023-12-31"))
                .isCloseTo(26.352647, within(1e-6));
    }

    @Test
    void centresFoundedLaterHaveFiguresFromTheirPredecessors() {
        List<Town> founded = LATEST.towns().towns().stream()
                .filter(town -> value(REPORTED, "share-65-plus", town.centre(), "2015-12-31")
                        .equals(Value.missing(Reason.NO_SUCH_AREA)))
                .toList();
        assertThat(founded).hasSize(18).allMatch(town -> town.land().equals(AreaKey.land("16")));
        assertThat(founded)
                .allSatisfy(town -> assertThat(known(LATEST, "share-65-plus", town.centre(), "2015-12-31"))
                        .isBetween(15.0, 45.0));
    }

    @Test
    void figuresOnTheLatestTerritoryHoldLaterMembers() {
        assertThat(LATEST.territory()).contains(TerritoryDate.parse("2025-08-31"));
        for (AreaKey grown : List.of(FROHBURG, LUEBZ)) {
            assertThat(known(LATEST, "population", grown, "2015-12-31"))
                    .isGreaterThan(known(REPORTED, "population", grown, "2015-12-31"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2008, 2009, 2010})
    void aTownThatDidNotExistIsMissingNotEmpty(int year) {
        assertThat(value(REPORTED, "population", LUEBZ, year + "-12-31")).isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
        assertThat(value(REPORTED, "natural-balance-rate", LUEBZ, Integer.toString(year)))
                .isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
    }

    @Test
    void theSameDayHasTwoPopulationsOnTwoCensuses() {
        List<Result> day = LATEST.results().listSeries("population", MALCHIN).stream()
                .filter(result -> result.period().equals(Period.parse("2023-12-31")))
                .toList();
        assertThat(day)
                .extracting(result -> result.base().orElseThrow())
                .containsExactly(PopulationBase.ZENSUS_2011, PopulationBase.ZENSUS_2022);
        assertThat(day).extracting(Result::value).containsExactly(Value.of(7231), Value.of(6764));
    }

    @Test
    void theEastIsTheSumOfItsFiveLaender() {
        double sum = 0;
        for (AreaKey land : AreaKey.EASTERN_LAENDER) {
            sum += known(LATEST, "population", land, "2015-12-31");
        }
        assertThat(known(LATEST, "population", AreaKey.EAST, "2015-12-31")).isEqualTo(sum);
        assertThat(known(LATEST, "population", AreaKey.GERMANY, "2015-12-31")).isEqualTo(82175684);
    }

    @Test
    void everyTownHasEveryIndicatorKnownOrMissingWithAReason() {
        assertThat(LATEST.towns().towns()).hasSize(439);
        for (Town town : LATEST.towns().towns()) {
            assertThat(LATEST.definitions())
                    .allSatisfy(definition -> assertThat(LATEST.results().listSeries(definition.id(), town.centre()))
                            .as(definition.id() + " of " + town.name())
                            .isNotEmpty());
        }
    }

    private static Value value(Study study, String indicator, AreaKey area, String period) {
        return study.results()
                .find(indicator, area, Period.parse(period))
                .orElseThrow()
                .value();
    }

    private static double known(Study study, String indicator, AreaKey area, String period) {
        Value value = value(study, indicator, area, period);
        assertThat(value).as(indicator + " of " + area + " at " + period).isInstanceOf(Value.Known.class);
        return ((Value.Known) value).number();
    }
}
