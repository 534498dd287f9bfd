package kleinstadt.indicators.profile.model;

import kleinstadt.indicators.profile.Aggregations;

/**
 * The choices one evaluation of a profile is made with. Can be changed, so that thousands of evaluations need no new arrays.
 */
public final class Choice {

    /** No indicator is left out. */
    public static final int NONE = -1;

    private final double[] within;
    private final double[] across;
    private Aggregations aggregations;
    private boolean treated = true;
    private int normalisation;
    private int leftOut = NONE;
    private boolean drawn;
    private long dataSeed;

    Choice(double[] within, double[] across, Aggregations aggregations) {
        this.within = within.clone();
        this.across = across.clone();
        this.aggregations = aggregations;
    }

    /** Whether outliers are treated as the profile says; if not, they stay. */
    public void treat(boolean wanted) {
        treated = wanted;
    }

    /** The normalisation, by its number among those of the model; 0 is the profile's own. */
    public void normalise(int number) {
        normalisation = number;
    }

    /** The aggregation at both levels. */
    public void aggregate(Aggregations wanted) {
        aggregations = wanted;
    }

    /** Number of the indicator that is left out, or {@link #NONE}. */
    public void leaveOut(int number) {
        leftOut = number;
    }

    /** Values are drawn from their intervals, by this seed. */
    public void drawData(long seed) {
        drawn = true;
        dataSeed = seed;
    }

    /** Weights of the indicators, to be changed in place. */
    public double[] within() {
        return within;
    }

    /** Weights of the themes, to be changed in place. */
    public double[] across() {
        return across;
    }

    boolean treated() {
        return treated;
    }

    int normalisation() {
        return normalisation;
    }

    Aggregations aggregations() {
        return aggregations;
    }

    int leftOut() {
        return leftOut;
    }

    boolean drawn() {
        return drawn;
    }

    long dataSeed() {
        return dataSeed;
    }
}
