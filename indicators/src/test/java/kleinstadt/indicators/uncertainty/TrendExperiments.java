package kleinstadt.indicators.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.indicators.trend.Basis;
import kleinstadt.indicators.trend.Segment;
import kleinstadt.indicators.trend.Trend;
import kleinstadt.indicators.trend.TrendPoint;

/** Series around a straight line. */
final class TrendExperiments {

    private static final Basis BASIS = new Basis(Optional.empty(), TerritoryDate.endOf(2023), List.of());

    private TrendExperiments() {}

    /** Every series by name. */
    static Map<String, Coverage.Experiment> all() {
        Map<String, Coverage.Experiment> all = new LinkedHashMap<>();
        all.put("trend slope, 3-15 years", TrendExperiments::slope);
        all.put("trend slope, weighted, 4-15 years of births", TrendExperiments::weightedSlope);
        all.put("trend change, first to last", TrendExperiments::change);
        return all;
    }

    private static void slope(Draws draws, BiConsumer<Double, Interval> result) {
        int years = draws.whole(3, 15);
        double slope = draws.normal(0, 1);
        double noise = draws.spread(0.1, 10);
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            points.add(point(i, draws.normal(slope * time(i), noise), Optional.empty()));
        }
        result.accept(slope, only(points).slope().orElseThrow().interval());
    }

    private static void weightedSlope(Draws draws, BiConsumer<Double, Interval> result) {
        int years = draws.whole(4, 15);
        double persons = draws.inhabitants() / 1000.0;
        double level = draws.uniform(6, 9);
        double slope = draws.normal(0, 0.1);
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            points.add(births(i, Math.max(0.5, level + slope * i) * persons, persons, draws));
        }
        result.accept(slope, only(points).slope().orElseThrow().interval());
    }

    private static void change(Draws draws, BiConsumer<Double, Interval> result) {
        double persons = draws.inhabitants() / 1000.0;
        double first = draws.uniform(5, 10);
        double last = draws.uniform(5, 10);
        List<TrendPoint> points =
                List.of(births(0, first * persons, persons, draws), births(7, last * persons, persons, draws));
        result.accept(
                last - first, only(points).change().orElseThrow().interval().orElseThrow());
    }

    private static TrendPoint births(int year, double expected, double persons, Draws draws) {
        int births = draws.poisson(expected);
        return point(year, births / persons, Optional.of(ByarPoisson.of(births).times(1 / persons)));
    }

    private static Segment only(List<TrendPoint> points) {
        return Trend.of(points).segments().get(0);
    }

    private static double time(int year) {
        return point(year, 0, Optional.empty()).years();
    }

    private static TrendPoint point(int year, double value, Optional<Interval> interval) {
        return new TrendPoint(new Period.Year(2001 + year), value, interval, BASIS);
    }
}
