package kleinstadt.indicators.uncertainty;

/**
 * Indirectly standardised ratio and rate: an area's events against those it would have at the reference area's rates.
 *
 * <p>Expected events E = Σ n·(reference events ÷ reference persons) over the age classes; ratio O ÷ E (a standardised
 * mortality ratio, where the events are deaths); rate = ratio × the reference area's crude rate. The interval is that
 * of O from {@link ByarPoisson}, E taken as known. Source: Breslow and Day, Statistical Methods in Cancer Research II,
 * 1987, chapter 2.
 */
public final class IndirectStandardisation {

    private final double expected;
    private final double referenceRate;

    private IndirectStandardisation(double expected, double referenceRate) {
        this.expected = expected;
        this.referenceRate = referenceRate;
    }

    /**
     * What an area's people lead to expect at the reference area's rates.
     *
     * @param persons the area's persons of each age class
     * @param referenceEvents events of each age class of the reference area
     * @param referencePersons persons of each age class of the reference area, all above 0
     * @throws IllegalArgumentException if the arrays differ in length, a class of the reference has no persons, or no
     *     event is expected
     */
    public static IndirectStandardisation of(double[] persons, double[] referenceEvents, double[] referencePersons) {
        Classes.requireSameLength(persons, referenceEvents);
        Classes.requireSameLength(referenceEvents, referencePersons);
        Classes.requirePositive(referencePersons);
        double expected = 0;
        double events = 0;
        double people = 0;
        for (int i = 0; i < persons.length; i++) {
            expected += persons[i] * referenceEvents[i] / referencePersons[i];
            events += referenceEvents[i];
            people += referencePersons[i];
        }
        if (!(expected > 0)) {
            throw new IllegalArgumentException("expected events at the reference rates, found " + expected);
        }
        return new IndirectStandardisation(expected, events / people);
    }

    /** Events the area would have at the reference area's rates. */
    public double expected() {
        return expected;
    }

    /** Observed ÷ expected with its 95 % interval; 1 is as in the reference area. */
    public StandardisedRate ratio(double observed) {
        return ratio(observed, ConfidenceLevel.P95);
    }

    /** Observed ÷ expected with its interval at a level. */
    public StandardisedRate ratio(double observed, ConfidenceLevel level) {
        return scaled(observed, level, 1 / expected);
    }

    /** The rate per person with its 95 % interval. */
    public StandardisedRate rate(double observed) {
        return rate(observed, ConfidenceLevel.P95);
    }

    /** The rate per person with its interval at a level. */
    public StandardisedRate rate(double observed, ConfidenceLevel level) {
        return scaled(observed, level, referenceRate / expected);
    }

    private static StandardisedRate scaled(double observed, ConfidenceLevel level, double factor) {
        return new StandardisedRate(
                observed * factor, ByarPoisson.of(observed, level).times(factor), observed);
    }
}
