package kleinstadt.indicators.profile;

/**
 * Where weights come from.
 *
 * @param within of the indicators within their theme
 * @param acrossGiven whether themes have the weights given; all the same if not
 */
public record Weights(Within within, boolean acrossGiven) {

    /** Where the weights of the indicators within their theme come from. */
    public enum Within {
        /** All the same. */
        EQUAL,
        /** As the profile gives them. */
        GIVEN,
        /** Loadings of the theme's first principal component. */
        PCA
    }
}
