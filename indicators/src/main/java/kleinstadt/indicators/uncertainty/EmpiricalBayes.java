package kleinstadt.indicators.uncertainty;

/**
 * Shares and rates of small towns drawn towards that of all towns together, the more the less they rest on.
 *
 * <p>With counts O, persons n, overall b = ΣO ÷ Σn, s² = Σ n·(p − b)² ÷ Σn and mean persons n̄ of k towns, the variance
 * between towns is A = s² − v ÷ n̄, not below 0, and the estimate of a town b + A·(p − b) ÷ (A + e), where e is what
 * chance adds. For rates v = b and e = b ÷ n (Marshall, Mapping disease and mortality rates using empirical Bayes
 * estimators, Applied Statistics 40, 1991, global estimator); for shares v = b(1 − b) and e = (b(1 − b) − s²) ÷ n
 * (Martuzzi and Elliott, Empirical Bayes estimation of small area prevalence of non-rare conditions, Statistics in
 * Medicine 15, 1996). The estimate stands beside the raw value, never in its place.
 */
public final class EmpiricalBayes {

    private final double overall;
    private final double between;
    private final double chance;

    private EmpiricalBayes(double overall, double between, double chance) {
        this.overall = overall;
        this.between = between;
        this.chance = chance;
    }

    /**
     * Learns from the rates of towns: events per person that are counted as they come (births, deaths, moves).
     *
     * @param events events of each town, none negative
     * @param persons persons of each town, all above 0
     * @throws IllegalArgumentException if the arrays differ in length or are empty, or a town has no persons
     */
    public static EmpiricalBayes ofRates(double[] events, double[] persons) {
        Spread spread = Spread.of(events, persons);
        double between = Math.max(0, spread.variance() - spread.overall() / spread.meanPersons());
        return new EmpiricalBayes(spread.overall(), between, spread.overall());
    }

    /**
     * Learns from the shares of towns: people of a kind among people.
     *
     * @param events people of the kind in each town, none negative and none above {@code persons}
     * @param persons people of each town, all above 0
     * @throws IllegalArgumentException if the arrays differ in length or are empty, or a town has no persons
     */
    public static EmpiricalBayes ofShares(double[] events, double[] persons) {
        Spread spread = Spread.of(events, persons);
        double binomial = spread.overall() * (1 - spread.overall());
        double between = Math.max(0, spread.variance() - binomial / spread.meanPersons());
        return new EmpiricalBayes(spread.overall(), between, Math.max(0, binomial - spread.variance()));
    }

    /** The share or rate of all towns together, per person. */
    public double overall() {
        return overall;
    }

    /** The variance between the true values of towns, per person; 0 where chance explains all of their spread. */
    public double between() {
        return between;
    }

    /**
     * The estimate of a town, one of those learnt from or another, per person.
     *
     * @throws IllegalArgumentException if {@code persons} is not above 0
     */
    public double estimate(double events, double persons) {
        if (!(persons > 0)) {
            throw new IllegalArgumentException("expected persons above 0, found " + persons);
        }
        double all = between + chance / persons;
        return all == 0 ? overall : overall + between / all * (events / persons - overall);
    }

    private record Spread(double overall, double variance, double meanPersons) {

        static Spread of(double[] events, double[] persons) {
            Classes.requireSameLength(events, persons);
            Classes.requirePositive(persons);
            if (persons.length == 0) {
                throw new IllegalArgumentException("expected towns, found none");
            }
            double allEvents = 0;
            double allPersons = 0;
            for (int i = 0; i < persons.length; i++) {
                allEvents += events[i];
                allPersons += persons[i];
            }
            double overall = allEvents / allPersons;
            double squares = 0;
            for (int i = 0; i < persons.length; i++) {
                double distance = events[i] / persons[i] - overall;
                squares += persons[i] * distance * distance;
            }
            return new Spread(overall, squares / allPersons, allPersons / persons.length);
        }
    }
}
