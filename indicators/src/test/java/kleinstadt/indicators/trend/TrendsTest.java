package kleinstadt.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Lineage;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Support;
import org.junit.jupiter.api.Test;

final class TrendsTest {

    private static final AreaKey MALCHIN = AreaKey.gemeinde("13071092");
    private static final String LATEST = "2025-08-31";

    @Test
    void noLineRunsAcrossACensus() {
        Trend trend = Trends.of(List.of(
                result(2009, PopulationBase.REGISTER, 8135, LATEST, "population"),
                result(2010, PopulationBase.REGISTER, 8045, LATEST, "population"),
                result(2011, PopulationBase.ZENSUS_2011, 7785, LATEST, "population"),
                result(2012, PopulationBase.ZENSUS_2011, 7660, LATEST, "population"),
                result(2013, PopulationBase.ZENSUS_2011, 7544, LATEST, "population")));
        assertThat(trend.segments()).hasSize(2);
        assertThat(trend.segments().get(0).slope()).isEmpty();
        assertThat(trend.segments().get(0).change().orElseThrow().absolute()).isEqualTo(-90);
        assertThat(trend.segments().get(1).slope().orElseThrow().perYear()).isCloseTo(-120.5, within(0.5));
        assertThat(trend.breaks())
                .containsExactly(
                        new Break(Period.endOf(2010), Period.endOf(2011), List.of(Break.Cause.POPULATION_BASE)));
    }

    @Test
    void figuresOfTwoBasesForTheSameDayAreTwoSeries() {
        Trend trend = Trends.of(List.of(
                result(2021, PopulationBase.ZENSUS_2011, 7300, LATEST, "population"),
                result(2022, PopulationBase.ZENSUS_2011, 7260, LATEST, "population"),
                result(2022, PopulationBase.ZENSUS_2022, 6800, LATEST, "population"),
                result(2023, PopulationBase.ZENSUS_2011, 7231, LATEST, "population"),
                result(2023, PopulationBase.ZENSUS_2022, 6764, LATEST, "population")));
        assertThat(trend.segments()).hasSize(2);
        assertThat(trend.segments().get(0).points()).hasSize(3);
        assertThat(trend.segments().get(1).change().orElseThrow().absolute()).isEqualTo(-36);
        assertThat(trend.findLatest().orElseThrow().first().value()).isEqualTo(6800);
    }

    @Test
    void newBoundariesAndOtherMeasuresAreBreaks() {
        Trend trend = Trends.of(List.of(
                result(2011, PopulationBase.ZENSUS_2011, 4, "2011-12-31", "population-by-age"),
                result(2015, PopulationBase.ZENSUS_2011, 5, "2015-12-31", "share-65-plus-published"),
                result(2016, PopulationBase.ZENSUS_2011, 6, "2015-12-31", "share-65-plus-published"),
                result(2017, PopulationBase.ZENSUS_2011, 7, "2017-12-31", "share-65-plus-published")));
        assertThat(trend.segments())
                .extracting(segment -> segment.points().size())
                .containsExactly(1, 2, 1);
        assertThat(trend.breaks())
                .extracting(Break::causes)
                .containsExactly(
                        List.of(Break.Cause.TERRITORY, Break.Cause.DEFINITION), List.of(Break.Cause.TERRITORY));
    }

    @Test
    void figuresOfAnotherAreaAreABreak() {
        Result own = result(2015, PopulationBase.ZENSUS_2011, 5, LATEST, "population");
        Result ofVerband = new Result(
                own.indicator(),
                own.area(),
                Period.endOf(2014),
                own.base(),
                own.value(),
                own.interval(),
                own.lineage(),
                new Support(AreaKey.verband("13071092"), Optional.empty(), 0, OptionalDouble.empty()));
        Trend trend = Trends.of(List.of(ofVerband, own));
        assertThat(trend.segments()).hasSize(2);
        assertThat(trend.breaks()).extracting(Break::causes).containsExactly(List.of(Break.Cause.DEFINITION));
    }

    @Test
    void aMissingValueIsPassedOverAndNoBreak() {
        Result known = result(2011, PopulationBase.ZENSUS_2011, 4, LATEST, "table");
        Result missing = new Result(
                known.indicator(),
                known.area(),
                Period.endOf(2012),
                known.base(),
                Value.missing(Reason.SECRET),
                Optional.empty(),
                known.lineage());
        Trend trend = Trends.of(List.of(known, missing, result(2013, PopulationBase.ZENSUS_2011, 6, LATEST, "table")));
        assertThat(trend.segments()).hasSize(1);
        assertThat(trend.segments().get(0).points()).hasSize(2);
        assertThat(Trends.of(List.of(missing)).segments()).isEmpty();
        assertThat(Trends.of(List.of(missing)).findLatest()).isEmpty();
    }

    @Test
    void timeIsTheMiddleOfThePeriod() {
        Basis basis = new Basis(Optional.empty(), TerritoryDate.endOf(2023), List.of());
        assertThat(new TrendPoint(new Period.Year(2015), 1, Optional.empty(), basis).years())
                .isCloseTo(2015.5, within(0.001));
        assertThat(new TrendPoint(new Period.YearSpan(2013, 2015), 1, Optional.empty(), basis).years())
                .isCloseTo(2014.5, within(0.002));
        assertThat(new TrendPoint(new Period.KeyDate(LocalDate.of(2022, 5, 15)), 1, Optional.empty(), basis).years())
                .isCloseTo(2022.37, within(0.005));
        TrendPoint yearEnd = new TrendPoint(Period.endOf(2015), 1, Optional.empty(), basis);
        assertThat(yearEnd.years()).isCloseTo(2016, within(0.005)).isLessThan(2016);
    }

    @Test
    void refusesTwoValuesOfOneTime() {
        Result one = result(2011, PopulationBase.ZENSUS_2011, 4, LATEST, "table");
        assertThatThrownBy(() -> Trends.of(List.of(one, one))).hasMessageContaining("2011-12-31");
    }

    private static Result result(int year, PopulationBase base, double value, String territory, String measure) {
        Lineage lineage = new Lineage(
                "hash",
                List.of(measure),
                List.of(),
                List.of("source of " + year),
                TerritoryDate.parse(territory),
                "formula");
        return new Result(
                "population",
                MALCHIN,
                Period.endOf(year),
                Optional.of(base),
                Value.of(value),
                Optional.empty(),
                lineage);
    }
}
