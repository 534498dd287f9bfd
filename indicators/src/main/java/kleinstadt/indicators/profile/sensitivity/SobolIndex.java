package kleinstadt.indicators.profile.sensitivity;

/**
 * What part of a function's variance an input makes.
 *
 * @param first share it makes by itself; estimates of small shares may fall below 0
 * @param firstLower lower bound of its 95 % bootstrap interval
 * @param firstUpper upper bound
 * @param total share it makes by itself and together with others
 * @param totalLower lower bound of its 95 % bootstrap interval
 * @param totalUpper upper bound
 */
public record SobolIndex(
        double first, double firstLower, double firstUpper, double total, double totalLower, double totalUpper) {}
