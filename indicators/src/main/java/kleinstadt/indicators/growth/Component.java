package kleinstadt.indicators.growth;

/** One of the six developments the scheme looks at, each as a change per year. */
public enum Component {
    /** Inhabitants, percent a year. */
    POPULATION("population", true),
    /** Migration balance per 1,000 inhabitants and year: change of inhabitants less births plus deaths. */
    MIGRATION("migration-balance", true),
    /** Inhabitants of 15 to 64, percent a year. */
    WORKING_AGE("working-age", true),
    /** Jobs subject to social insurance at the place of work, percent a year. */
    JOBS("jobs", true),
    /** Unemployed per 100 inhabitants of 15 to 64, percentage points a year. */
    UNEMPLOYMENT("unemployment", false),
    /** Trade tax, euros per inhabitant and year. */
    TRADE_TAX("trade-tax", true);

    private final String id;
    private final boolean rising;

    Component(String id, boolean rising) {
        this.id = id;
        this.rising = rising;
    }

    /** Name in files. */
    public String id() {
        return id;
    }

    /** Whether a rise is growth; if not, a fall is. */
    boolean isGrowthByRising() {
        return rising;
    }
}
