package kleinstadt.indicators.uncertainty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What is drawn for each method, its parameters spread as in small towns. */
final class CoverageExperiments {

    private static final double[] MIDPOINTS = {
        1.5, 4.5, 8, 12.5, 16.5, 19, 22.5, 27.5, 32.5, 37.5, 42.5, 47.5, 52.5, 57.5, 62.5, 70, 81.5
    };

    /** Deaths per person and year by the same classes, to the order of magnitude of Germany's. */
    private static final double[] DEATH_RATES = {
        .001, .0002, .0001, .0001, .0002, .0004, .0005, .0006, .0008, .0012, .002, .0035, .006, .0095, .014, .024, .085
    };

    private CoverageExperiments() {}

    /** Every experiment by the name of its method. */
    static Map<String, Coverage.Experiment> all() {
        Map<String, Coverage.Experiment> all = new LinkedHashMap<>();
        all.put("Wilson, shares 1-60 %", CoverageExperiments::wilson);
        all.put("Wilson odds, ratio of two groups", CoverageExperiments::odds);
        all.put("Byar, 10-3,000 events expected", (draws, result) -> {
            double mean = draws.spread(10, 3000);
            // under ten events the method is another
            result.accept(mean, ByarPoisson.byar(Math.max(1, draws.poisson(mean)), ConfidenceLevel.P95));
        });
        all.put("exact Poisson, 3-3,000 events expected", (draws, result) -> {
            double mean = draws.spread(3, 3000);
            result.accept(mean, ByarPoisson.exact(draws.poisson(mean), ConfidenceLevel.P95));
        });
        all.put("exact under 10 events, else Byar, 3-3,000", (draws, result) -> {
            double mean = draws.spread(3, 3000);
            result.accept(mean, ByarPoisson.of(draws.poisson(mean)));
        });
        all.put("difference of counts", CoverageExperiments::difference);
        all.put("ratio of counts", CoverageExperiments::ratio);
        all.put("directly standardised rate (Dobson)", CoverageExperiments::direct);
        all.put("indirectly standardised ratio", CoverageExperiments::indirect);
        all.put("mean of age classes", CoverageExperiments::groupedMean);
        all.put("share of noisy Zensus cells", CoverageExperiments::noisyShare);
        all.putAll(RankExperiments.all());
        all.putAll(TrendExperiments.all());
        return all;
    }

    private static void wilson(Draws draws, BiConsumer<Double, Interval> result) {
        int persons = draws.inhabitants();
        double share = draws.spread(0.01, 0.60);
        result.accept(share, WilsonScore.of(draws.binomial(persons, share), persons));
    }

    private static void odds(Draws draws, BiConsumer<Double, Interval> result) {
        int persons = draws.inhabitants();
        double share = draws.uniform(0.2, 0.6);
        int first = draws.binomial(persons, share);
        result.accept(share / (1 - share), WilsonScore.odds(first, persons - first));
    }

    static void difference(Draws draws, BiConsumer<Double, Interval> result) {
        int persons = draws.inhabitants();
        double births = persons * draws.uniform(0.004, 0.011);
        double deaths = persons * draws.uniform(0.008, 0.022);
        result.accept(births - deaths, PoissonDifference.of(draws.poisson(births), draws.poisson(deaths)));
    }

    private static void ratio(Draws draws, BiConsumer<Double, Interval> result) {
        int persons = draws.inhabitants();
        double first = persons * draws.uniform(0.02, 0.06);
        double last = persons * draws.uniform(0.02, 0.06);
        int before = draws.poisson(first);
        int after = draws.poisson(last);
        if (before > 0) {
            result.accept(last / first, Mover.ratio(after, ByarPoisson.of(after), before, ByarPoisson.of(before)));
        }
    }

    private static void direct(Draws draws, BiConsumer<Double, Interval> result) {
        double[] ages = draws.ageShares();
        double[] standard = draws.ageShares();
        int inhabitants = draws.inhabitants();
        double level = draws.uniform(0.7, 1.4);
        double[] persons = new double[ages.length];
        double[] events = new double[ages.length];
        double truth = 0;
        double total = 0;
        for (int i = 0; i < ages.length; i++) {
            persons[i] = Math.max(1, inhabitants * ages[i]);
            events[i] = draws.poisson(level * DEATH_RATES[i] * persons[i]);
            truth += standard[i] * level * DEATH_RATES[i];
            total += events[i];
        }
        if (total >= StandardisedRate.RELIABLE_FROM) {
            result.accept(
                    truth, DirectStandardisation.of(events, persons, standard).interval());
        }
    }

    private static void indirect(Draws draws, BiConsumer<Double, Interval> result) {
        double[] ages = draws.ageShares();
        int inhabitants = draws.inhabitants();
        double ratio = draws.uniform(0.7, 1.4);
        double[] persons = new double[ages.length];
        double[] reference = new double[ages.length];
        double[] million = new double[ages.length];
        double observed = 0;
        for (int i = 0; i < ages.length; i++) {
            persons[i] = inhabitants * ages[i];
            million[i] = 1e6;
            reference[i] = 1e6 * DEATH_RATES[i];
            observed += draws.poisson(ratio * DEATH_RATES[i] * persons[i]);
        }
        result.accept(
                ratio,
                IndirectStandardisation.of(persons, reference, million)
                        .ratio(observed)
                        .interval());
    }

    private static void groupedMean(Draws draws, BiConsumer<Double, Interval> result) {
        double[] ages = draws.ageShares();
        double truth = 0;
        for (int i = 0; i < ages.length; i++) {
            truth += ages[i] * MIDPOINTS[i];
        }
        result.accept(truth, GroupedMeanError.interval(MIDPOINTS, draws.classes(draws.inhabitants(), ages)));
    }

    private static void noisyShare(Draws draws, BiConsumer<Double, Interval> result) {
        int persons = draws.inhabitants();
        int cells = draws.whole(1, 4);
        double share = draws.spread(0.01, 0.30);
        double published = 0;
        double[] derivatives = new double[cells];
        for (int i = 0; i < cells; i++) {
            double counted = draws.binomial(persons, share / cells);
            published += Math.max(0, Math.rint(draws.normal(counted, CellKeyNoise.SD_PER_CELL)));
            derivatives[i] = 1.0 / persons;
        }
        result.accept(
                share,
                CellKeyNoise.combine(
                        WilsonScore.of(Math.min(published, persons), persons),
                        published / persons,
                        CellKeyNoise.sd(derivatives)));
    }
}
