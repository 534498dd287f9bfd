package kleinstadt.indicators.profile.sensitivity;

import java.util.Locale;

/** A choice that could have been made otherwise. */
public enum Factor {
    /** Whether outliers are treated. */
    OUTLIERS,
    /** How indicators are brought onto one scale. */
    NORMALISATION,
    /** How much each indicator and theme weighs. */
    WEIGHTS,
    /** How values become one. */
    AGGREGATION,
    /** Which indicator is left out, if any. */
    INDICATORS,
    /** What the figures would be if their chance errors had fallen otherwise. */
    DATA;

    /** Name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
