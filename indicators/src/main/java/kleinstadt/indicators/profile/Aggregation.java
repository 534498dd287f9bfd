package kleinstadt.indicators.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How several normalised values become one. */
public enum Aggregation {
    /** Weighted mean: a weakness can be bought off in full. */
    ARITHMETIC,
    /** Weighted geometric mean: the weaker a value, the more a further loss costs. */
    GEOMETRIC,
    /**
     * Mazziotta-Pareto index: the mean less the variance over the mean, so that unbalanced towns lose (De Muro, Mazziotta,
     * Pareto: Composite Indices of Development and Poverty, Social Indicators Research 104, 2011).
     */
    MAZZIOTTA_PARETO,
    /** The same formula on values normalised by {@link Normalisation.ReferenceRange} (Mazziotta, Pareto 2016). */
    ADJUSTED_MAZZIOTTA_PARETO,
    /**
     * Benefit of the doubt: each town is weighed as suits it best, 100 for a town no other surpasses under its own weights
     * (Cherchye, Moesen, Rogge, Van Puyenbroeck: An Introduction to 'Benefit of the Doubt' Composite Indicators, Social
     * Indicators Research 82, 2007).
     */
    BENEFIT_OF_THE_DOUBT;

    /** Name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether values have to be above zero. */
    public boolean needsPositive() {
        return this != ARITHMETIC;
    }

    /** The names in files. */
    public static List<String> listKeys() {
        return Arrays.stream(values()).map(Aggregation::key).toList();
    }

    /** The aggregation of this name; empty where there is none. */
    public static Optional<Aggregation> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
