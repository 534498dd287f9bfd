package kleinstadt.indicators.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.compute.Support;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.formula.Dimension;
import kleinstadt.indicators.uncertainty.ConfidenceLevel;
import kleinstadt.indicators.uncertainty.FunnelLimits;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.Overdispersion;

/**
 * Finds the funnel of each share and rate at its latest period. Towns are in it whose counts are their own and whole:
 * extrapolated figures of the census and figures of larger areas are left out.
 */
public final class Funnels {

    private static final int FEWEST_TOWNS = 10;

    private Funnels() {}

    /**
     * The funnels in the order of the definitions; an indicator with fewer than {@value #FEWEST_TOWNS} towns has none.
     *
     * @param results results of all towns
     * @param definitions the indicators wanted
     * @param members the areas of the set's towns, from which target and spread are learnt
     */
    public static List<Funnel> of(Results results, List<IndicatorDefinition> definitions, Set<AreaKey> members) {
        List<Funnel> funnels = new ArrayList<>();
        for (IndicatorDefinition definition : definitions) {
            IntervalMethod method = definition.interval().method();
            if (method == IntervalMethod.WILSON || method == IntervalMethod.BYAR) {
                find(definition, results, members).ifPresent(funnels::add);
            }
        }
        return funnels;
    }

    private static Optional<Funnel> find(IndicatorDefinition definition, Results results, Set<AreaKey> members) {
        List<Result> usable = results.listIndicator(definition.id()).stream()
                .filter(Funnels::isWhole)
                .toList();
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        Result newest = usable.get(usable.size() - 1);
        List<Result> towns = usable.stream()
                .filter(result ->
                        result.period().equals(newest.period()) && result.base().equals(newest.base()))
                .toList();
        List<Result> learnt =
                towns.stream().filter(result -> members.contains(result.area())).toList();
        return learnt.size() < FEWEST_TOWNS
                ? Optional.empty()
                : Optional.of(funnel(definition, newest.period(), learnt, towns));
    }

    /** Shrunken are just the towns whose counts are their own and whole. */
    private static boolean isWhole(Result result) {
        return result.support().shrunk().isPresent();
    }

    private static Funnel funnel(
            IndicatorDefinition definition, Period period, List<Result> learnt, List<Result> towns) {
        double[] events =
                learnt.stream().mapToDouble(result -> counts(result).events()).toArray();
        double[] persons =
                learnt.stream().mapToDouble(result -> counts(result).persons()).toArray();
        double target = sum(events) / sum(persons);
        boolean share = definition.interval().method() == IntervalMethod.WILSON;
        double[] expected = new double[persons.length];
        for (int i = 0; i < persons.length; i++) {
            expected[i] = target * persons[i];
            events[i] = share ? Math.min(events[i], persons[i]) : events[i];
        }
        Overdispersion spread = share || target == 0
                ? Overdispersion.ofShares(events, persons)
                : Overdispersion.ofRatios(events, expected);
        Limits limits = new Limits(
                share, target, spread, Dimension.ofUnit(definition.unit()).factor());
        return new Funnel(
                definition.id(),
                period,
                target * limits.scale(),
                spread,
                towns.stream().map(limits::point).toList());
    }

    private record Limits(boolean share, double target, Overdispersion spread, double scale) {

        Funnel.Point point(Result town) {
            double persons = counts(town).persons();
            return new Funnel.Point(
                    town.area(),
                    ((Value.Known) town.value()).number(),
                    persons,
                    of(persons, ConfidenceLevel.P95),
                    of(persons, ConfidenceLevel.P99_8));
        }

        private Interval of(double persons, ConfidenceLevel level) {
            if (target == 0) {
                return new Interval(0, 0);
            }
            Interval limits = share
                    ? FunnelLimits.share(target, persons, level, spread)
                    : FunnelLimits.rate(target, persons, level, spread);
            return limits.times(scale);
        }
    }

    private static Support.Counts counts(Result result) {
        return result.support().counts().orElseThrow();
    }

    private static double sum(double[] figures) {
        double sum = 0;
        for (double figure : figures) {
            sum += figure;
        }
        return sum;
    }
}
