package kleinstadt.indicators.neighbours;

/** How far apart two towns are. */
public enum Metric {
    /**
     * Standardised Euclidean distance, as the nearest-neighbours models of CIPFA and of Nomis have it: the root of the summed
     * squared differences of the standard scores (R: {@code dist(scale(x))}).
     */
    EUCLIDEAN,
    /**
     * Mahalanobis distance: variables that say the same thing do not count twice (R: the root of {@code mahalanobis(x, center,
     * cov)}).
     */
    MAHALANOBIS
}
