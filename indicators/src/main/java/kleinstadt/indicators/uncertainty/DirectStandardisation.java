package kleinstadt.indicators.uncertainty;

/**
 * Directly standardised rate: the events per person an area would have if its people were as old as the standard
 * population.
 *
 * <p>With events d, persons n and standard population w by age class: rate Σ w·d/n ÷ Σ w, variance Σ w²·d/n² ÷ (Σ w)².
 * The interval is that of the total of events D, drawn in by √(variance ÷ D): rate + √(variance ÷ D) · (limit of D −
 * D), limits from {@link ByarPoisson}. Source: Dobson, Kuulasmaa, Eberle and Scherer, Confidence intervals for weighted
 * sums of Poisson parameters, Statistics in Medicine 10 (1991). Under {@value StandardisedRate#RELIABLE_FROM} events
 * the rate should not be shown (Public Health Technical Guidance of the Fingertips tool).
 */
public final class DirectStandardisation {

    private DirectStandardisation() {}

    /**
     * The rate with its 95 % interval, per person.
     *
     * @param events events of each age class, none negative, not all 0
     * @param persons persons of each age class, all above 0
     * @param standard standard population of each age class, in any unit
     * @throws IllegalArgumentException if the arrays differ in length, a class has no persons, or there is no event
     */
    public static StandardisedRate of(double[] events, double[] persons, double[] standard) {
        return of(events, persons, standard, ConfidenceLevel.P95);
    }

    /**
     * The rate with its interval at a level, per person.
     *
     * @throws IllegalArgumentException as in {@link #of(double[], double[], double[])}
     */
    public static StandardisedRate of(double[] events, double[] persons, double[] standard, ConfidenceLevel level) {
        Classes.requireSameLength(events, persons);
        Classes.requireSameLength(persons, standard);
        Classes.requirePositive(persons);
        double total = 0;
        double weighted = 0;
        double squared = 0;
        double weights = 0;
        for (int i = 0; i < events.length; i++) {
            double weight = standard[i] / persons[i];
            total += events[i];
            weighted += weight * events[i];
            squared += weight * weight * events[i];
            weights += standard[i];
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("expected events, found " + total);
        }
        double rate = weighted / weights;
        double scale = Math.sqrt(squared / total) / weights;
        Interval count = ByarPoisson.of(total, level);
        return new StandardisedRate(
                rate,
                new Interval(rate + scale * (count.lower() - total), rate + scale * (count.upper() - total)),
                total);
    }
}
