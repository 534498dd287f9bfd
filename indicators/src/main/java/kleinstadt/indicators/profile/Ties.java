package kleinstadt.indicators.profile;

/** How towns with the same value share a rank. */
public enum Ties {
    /** Each gets the mean of their ranks, so that turning an indicator round turns its ranks round. */
    MIDDLE,
    /** Each gets the lowest of their ranks, as COINr does. */
    LOWEST
}
