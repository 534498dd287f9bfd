package kleinstadt.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.indicators.uncertainty.Interval;
import org.junit.jupiter.api.Test;

/** Figures of one segment against trend.R (R 4.2.2). */
final class SegmentTest {

    private static final double[] VALUES = {9.8, 9.1, 9.4, 8.7, 8.9, 8.2, 8.4, 7.9};
    private static final double[] LOWER = {8.9, 8.3, 8.4, 7.9, 8.0, 7.5, 7.4, 7.2};
    private static final double[] UPPER = {10.8, 10.0, 10.5, 9.6, 9.9, 9.0, 9.5, 8.7};
    private static final Basis BASIS =
            new Basis(Optional.of(PopulationBase.ZENSUS_2011), TerritoryDate.endOf(2023), List.of("table"));

    @Test
    void slopeEqualsLm() {
        Slope slope = Segment.of(points(VALUES)).slope().orElseThrow();
        assertThat(slope.perYear()).isCloseTo(-0.2404873514649075, within(1e-11));
        assertThat(slope.interval().lower()).isCloseTo(-0.3344390799496031, within(1e-10));
        assertThat(slope.interval().upper()).isCloseTo(-0.1465356229802119, within(1e-10));
        assertThat(slope.weighted()).isFalse();
    }

    @Test
    void slopeOfValuesWithIntervalsEqualsWeightedLm() {
        Slope slope = Segment.of(uncertain()).slope().orElseThrow();
        assertThat(slope.perYear()).isCloseTo(-0.2417600597955354, within(1e-11));
        assertThat(slope.interval().lower()).isCloseTo(-0.3317574215582985, within(1e-10));
        assertThat(slope.interval().upper()).isCloseTo(-0.1517626980327724, within(1e-10));
        assertThat(slope.weighted()).isTrue();
    }

    @Test
    void oneValueWithoutIntervalLeavesAllUnweighted() {
        List<TrendPoint> points = new ArrayList<>(uncertain());
        points.set(3, points(VALUES).get(3));
        assertThat(Segment.of(points).slope())
                .isEqualTo(Segment.of(points(VALUES)).slope());
    }

    @Test
    void mannKendallAndSenEqualCorTest() {
        MannKendall test = Segment.of(points(VALUES)).mannKendall().orElseThrow();
        assertThat(test.s()).isEqualTo(-22);
        assertThat(test.p()).isCloseTo(0.005505952380952381, within(1e-15));
        assertThat(test.slopePerYear()).isCloseTo(-0.2416077914188202, within(1e-11));
    }

    @Test
    void mannKendallWithEqualValuesEqualsCorTest() {
        double[] values = {5, 4, 5, 6, 6, 7, 6, 8, 8, 9};
        MannKendall test =
                MannKendall.of(IntStream.rangeClosed(1, 10).asDoubleStream().toArray(), values);
        assertThat(test.s()).isEqualTo(36);
        assertThat(test.p()).isCloseTo(0.001355510546092674, within(1e-14));
        assertThat(test.slopePerYear()).isEqualTo(0.5);
    }

    @Test
    void mannKendallOfManyValuesEqualsCorTest() {
        double[] years = IntStream.rangeClosed(1, 60).asDoubleStream().toArray();
        double[] values = IntStream.rangeClosed(1, 60)
                .mapToDouble(i -> 2 * Math.sin(i) - 0.02 * i)
                .toArray();
        MannKendall test = MannKendall.of(years, values);
        assertThat(test.s()).isEqualTo(-318);
        assertThat(test.p()).isCloseTo(0.04319668818788507, within(1e-13));
    }

    @Test
    void fourRisingValuesProveNothing() {
        MannKendall test = MannKendall.of(new double[] {1, 2, 3, 4}, new double[] {1, 3, 4, 9});
        assertThat(test.p()).isCloseTo(0.08333333333333326, within(1e-15));
        assertThat(MannKendall.of(new double[] {1, 2, 3}, new double[] {7, 7, 7})
                        .p())
                .isEqualTo(1);
    }

    @Test
    void changeRecoversTheVariancesOfBothEnds() {
        Change change = Segment.of(uncertain()).change().orElseThrow();
        assertThat(change.absolute()).isCloseTo(-1.9, within(1e-12));
        assertThat(change.interval().orElseThrow().lower()).isCloseTo(-3.1206555615733707, within(1e-12));
        assertThat(change.interval().orElseThrow().upper()).isCloseTo(-0.6958405421207712, within(1e-12));
        assertThat(change.percent().orElseThrow()).isCloseTo(-19.387755102040817, within(1e-12));
        assertThat(change.percentInterval().orElseThrow().lower()).isCloseTo(-29.523705261346056, within(1e-10));
        assertThat(change.percentInterval().orElseThrow().upper()).isCloseTo(-7.613858138235086, within(1e-10));
    }

    @Test
    void aChangeFromNothingOrBelowHasNoPercent() {
        Change change = Segment.of(points(-3, 2)).change().orElseThrow();
        assertThat(change.absolute()).isEqualTo(5);
        assertThat(change.percent()).isEmpty();
        assertThat(change.percentInterval()).isEmpty();
        // 4 (0 to 9) may come from nothing, so no factor can be given, but the step can
        List<TrendPoint> fromMaybeNothing = List.of(
                new TrendPoint(Period.endOf(2011), 4, Optional.of(new Interval(0, 9)), BASIS),
                new TrendPoint(Period.endOf(2012), 6, Optional.of(new Interval(2, 12)), BASIS));
        Change maybe = Segment.of(fromMaybeNothing).change().orElseThrow();
        assertThat(maybe.percent().orElseThrow()).isEqualTo(50);
        assertThat(maybe.percentInterval()).isEmpty();
        assertThat(maybe.interval()).isPresent();
    }

    @Test
    void fromFivePointsTheSlopeDecides() {
        assertThat(Segment.of(uncertain()).direction()).contains(TrendDirection.FALLING);
        assertThat(Segment.of(points(1, 2, 3, 4, 5.2)).direction()).contains(TrendDirection.RISING);
        assertThat(Segment.of(points(1, 9, 2, 8, 3)).direction()).contains(TrendDirection.NO_CLEAR_CHANGE);
    }

    @Test
    void underFivePointsTheChangeDecidesWhereThereAreIntervals() {
        // with one degree of freedom Student's interval says nothing, though the change is plain
        List<TrendPoint> three = List.of(
                new TrendPoint(Period.endOf(2011), 25.0, Optional.of(new Interval(24.5, 25.5)), BASIS),
                new TrendPoint(Period.endOf(2015), 25.5, Optional.of(new Interval(25.0, 26.0)), BASIS),
                new TrendPoint(Period.endOf(2020), 27.6, Optional.of(new Interval(27.1, 28.1)), BASIS));
        Segment segment = Segment.of(three);
        assertThat(segment.slope().orElseThrow().interval().contains(0)).isTrue();
        assertThat(segment.direction()).contains(TrendDirection.RISING);
        assertThat(Segment.of(three.subList(0, 2)).direction()).contains(TrendDirection.NO_CLEAR_CHANGE);
        assertThat(Segment.of(points(25.0, 25.5, 27.6)).direction()).contains(TrendDirection.NO_CLEAR_CHANGE);
    }

    @Test
    void whatCannotBeTestedHasNoDirection() {
        Segment single = Segment.of(points(4));
        assertThat(single.direction()).isEmpty();
        assertThat(single.change()).isEmpty();
        Segment two = Segment.of(points(4, 9));
        assertThat(two.direction()).isEmpty();
        assertThat(two.slope()).isEmpty();
        assertThat(two.mannKendall()).isEmpty();
    }

    @Test
    void directionsHaveNamesForFiles() {
        assertThat(TrendDirection.NO_CLEAR_CHANGE.id()).isEqualTo("no-clear-change");
    }

    private static List<TrendPoint> points(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new TrendPoint(new Period.Year(2008 + i), values[i], Optional.empty(), BASIS))
                .toList();
    }

    private static List<TrendPoint> uncertain() {
        return IntStream.range(0, VALUES.length)
                .mapToObj(i -> new TrendPoint(
                        new Period.Year(2008 + i), VALUES[i], Optional.of(new Interval(LOWER[i], UPPER[i])), BASIS))
                .toList();
    }
}
