package kleinstadt.indicators.profile;

/**
 * How outliers are found and treated: an indicator whose skewness and kurtosis are both beyond their limits has some.
 *
 * @param treated whether anything is done about them
 * @param skewness largest absolute skewness without outliers
 * @param kurtosis largest excess kurtosis without outliers
 * @param maxPercent largest share in percent of an indicator's towns whose value may be moved
 * @param otherwise whether the logarithm is taken where moving that many is not enough
 */
public record Outliers(boolean treated, double skewness, double kurtosis, double maxPercent, boolean otherwise) {}
