package kleinstadt.data.measure;

import java.util.List;

/**
 * Units of measures: a base unit such as {@code persons}, one by another such as {@code euros/persons}, or a pure number
 * ({@code percent}, {@code per-1000}, {@code ratio}).
 */
public final class MeasureUnits {

    /** What is counted or measured. */
    public static final List<String> BASE = List.of(
            "persons",
            "years",
            "km2",
            "km",
            "metres",
            "square-metres",
            "minutes",
            "euros",
            "thousand-euros",
            "households",
            "dwellings",
            "buildings",
            "establishments",
            "beds",
            "nights",
            "arrivals",
            "kilowatts",
            "megawatts",
            "places",
            "cases",
            "index-points");

    /** Shares, rates and other pure numbers. */
    public static final List<String> PURE = List.of("percent", "per-1000", "per-10000", "per-100000", "ratio");

    private MeasureUnits() {}

    /** Whether a text names a unit. */
    public static boolean isUnit(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? BASE.contains(text) || PURE.contains(text)
                : BASE.contains(text.substring(0, slash)) && BASE.contains(text.substring(slash + 1));
    }

    /** All names for a message about a wrong one. */
    public static String listed() {
        return String.join(", ", PURE) + ", " + String.join(", ", BASE) + " or one of these by another (euros/persons)";
    }
}
