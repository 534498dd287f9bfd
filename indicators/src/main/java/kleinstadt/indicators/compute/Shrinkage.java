package kleinstadt.indicators.compute;

import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.uncertainty.EmpiricalBayes;

/**
 * Puts beside the shares and rates of towns what they come to when drawn towards the mean of all towns, the more, the fewer
 * events they rest on. The raw value stays the value.
 */
final class Shrinkage {

    private static final int FEWEST_TOWNS = 10;

    private Shrinkage() {}

    /**
     * The same results in the same order, those of towns with their shrunken value. Learnt from all towns that have counts of
     * their own; with fewer than {@value #FEWEST_TOWNS} of them nothing is added.
     *
     * @param results the results of one indicator, period and base
     * @param method how its interval is made; shares and rates only are shrunk
     * @param scale what the share or rate is multiplied with
     */
    static List<Result> beside(List<Result> results, IntervalMethod method, double scale) {
        List<Result> towns = results.stream().filter(Shrinkage::isOfOwnCounts).toList();
        boolean shrunk = method == IntervalMethod.WILSON || method == IntervalMethod.BYAR;
        if (!shrunk || towns.size() < FEWEST_TOWNS) {
            return results;
        }
        double[] events = towns.stream().mapToDouble(Shrinkage::events).toArray();
        double[] persons = towns.stream().mapToDouble(Shrinkage::persons).toArray();
        EmpiricalBayes learnt = method == IntervalMethod.WILSON
                ? EmpiricalBayes.ofShares(events, persons)
                : EmpiricalBayes.ofRates(events, persons);
        List<Result> all = new ArrayList<>();
        for (Result result : results) {
            all.add(
                    isOfOwnCounts(result)
                            ? result.withShrunk(scale * learnt.estimate(events(result), persons(result)))
                            : result);
        }
        return all;
    }

    private static boolean isOfOwnCounts(Result result) {
        return result.area().level().compareTo(AreaLevel.VERBAND) <= 0
                && result.support().figuresOf().equals(result.area())
                && result.support().counts().isPresent();
    }

    private static double events(Result result) {
        Support.Counts counts = result.support().counts().orElseThrow();
        return Math.min(counts.events(), counts.persons());
    }

    private static double persons(Result result) {
        return result.support().counts().orElseThrow().persons();
    }
}
