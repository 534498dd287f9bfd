package kleinstadt.indicators.uncertainty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/** Rankings of 449 towns whose true values are known, from nearly no noise to more noise than spread. */
final class RankExperiments {

    private static final int TOWNS = 449;

    private RankExperiments() {}

    /** A town's true share or rate per person. */
    private record Kind(String name, boolean isShare, ToDoubleFunction<Draws> truth) {}

    /** Every kind of ranking by name. */
    static Map<String, Coverage.Experiment> all() {
        Map<String, Coverage.Experiment> all = new LinkedHashMap<>();
        for (Kind kind : kinds()) {
            all.put("ranks of 449: " + kind.name(), (draws, result) -> rank(kind, TOWNS, draws, result));
        }
        return all;
    }

    private static Kind[] kinds() {
        return new Kind[] {
            new Kind("share of 65 and older", true, draws -> draws.normal(0.27, 0.035)),
            new Kind("share around 2 %", true, draws -> 0.02 * Math.exp(draws.normal(0, 0.3))),
            new Kind("births", false, draws -> Math.max(0.002, draws.normal(0.0075, 0.0012))),
            new Kind(
                    "births, true rates equal to half a per mille",
                    false,
                    draws -> Math.max(0.002, Math.rint(draws.normal(0.0075, 0.0012) * 2000) / 2000)),
            new Kind("deaths", false, draws -> Math.max(0.004, draws.normal(0.014, 0.0025))),
            new Kind("moves", false, draws -> 0.045 * Math.exp(draws.normal(0, 0.3))),
            new Kind("rare events", false, draws -> 0.0015 * Math.exp(draws.normal(0, 0.45))),
            new Kind("long upper tail", false, draws -> 0.002 - 0.004 * Math.log(1 - draws.uniform(0, 1)))
        };
    }

    private static void rank(Kind kind, int towns, Draws draws, BiConsumer<Double, Interval> result) {
        double[] truths = new double[towns];
        double[] values = new double[towns];
        Interval[] intervals = new Interval[towns];
        for (int i = 0; i < towns; i++) {
            int persons = draws.inhabitantsLikeOurs();
            double truth = kind.truth().applyAsDouble(draws);
            int events = kind.isShare() ? draws.binomial(persons, truth) : draws.poisson(persons * truth);
            truths[i] = -truth;
            values[i] = (double) events / persons;
            intervals[i] = kind.isShare()
                    ? WilsonScore.of(events, persons)
                    : ByarPoisson.of(events).times(1.0 / persons);
        }
        double[] trueRanks = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).apply(truths);
        RankIntervals ranks = RankIntervals.of(values, intervals);
        for (int i = 0; i < towns; i++) {
            RankInterval found = ranks.member(i);
            result.accept(trueRanks[i], new Interval(found.lower(), found.upper()));
        }
    }
}
