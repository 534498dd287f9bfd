package kleinstadt.indicators.profile;

/**
 * The two levels at which a profile aggregates.
 *
 * @param within from the indicators of a theme to the theme
 * @param across from the themes to the town's score
 */
public record Aggregations(Aggregation within, Aggregation across) {

    /** Name in files: {@code arithmetic/geometric}. */
    public String key() {
        return within.key() + "/" + across.key();
    }

    /** Whether normalised values have to be above zero. */
    public boolean needsPositive() {
        return within.needsPositive() || across.needsPositive();
    }

    /** Whether a linear programme is solved for each town. */
    public boolean solvesProgrammes() {
        return within == Aggregation.BENEFIT_OF_THE_DOUBT || across == Aggregation.BENEFIT_OF_THE_DOUBT;
    }
}
