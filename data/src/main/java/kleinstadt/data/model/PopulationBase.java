package kleinstadt.data.model;

/**
 * The census a population figure is updated from. Between two bases a series jumps for no demographic reason, so no line
 * is ever drawn across.
 */
public enum PopulationBase {
    /** Updated from the registers and censuses of 1981/1990, published until 2010. */
    REGISTER,
    /** Updated from the census of 9 May 2011. */
    ZENSUS_2011,
    /** Updated from the census of 15 May 2022. */
    ZENSUS_2022
}
