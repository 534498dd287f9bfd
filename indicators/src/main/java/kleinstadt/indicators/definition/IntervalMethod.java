package kleinstadt.indicators.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the 95 % interval of an indicator is computed. An interval says within which values a figure of this kind could have
 * come out by chance alone, as births or moves of another year of the same town would; it is not the error of a count.
 */
public enum IntervalMethod {
    /** Not a count of persons or events: distances, amounts of money, published means. */
    NONE,
    /** A share: {@code A / B} where A is a part of B. */
    WILSON,
    /** A ratio of two groups that have nobody in common: {@code A / B}. */
    WILSON_ODDS,
    /** Events per persons: {@code A / B}, where A is a count of events. */
    BYAR,
    /** A balance per persons: {@code (A - B) / C}, where A and B are independent counts. */
    BYAR_DIFFERENCE,
    /** A mean of persons counted in classes. */
    GROUPED_MEAN;

    /** The name in definitions, kebab-case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is made from the numerator and the denominator of a ratio. */
    public boolean isOfRatio() {
        return this != NONE && this != GROUPED_MEAN;
    }

    /** The names of all, in order. */
    static List<String> listKeys() {
        return Arrays.stream(values()).map(IntervalMethod::key).toList();
    }

    /** The method of a name; empty where there is none. */
    static Optional<IntervalMethod> find(String key) {
        return Arrays.stream(values())
                .filter(method -> method.key().equals(key))
                .findFirst();
    }
}
