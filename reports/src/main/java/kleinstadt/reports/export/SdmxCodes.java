package kleinstadt.reports.export;

import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;

/** What we call things in the words of SDMX, whose codes are letters, digits, {@code _}, {@code -}, {@code @} and {@code $}. */
final class SdmxCodes {

    static final String AGENCY = "KLEINSTADT";
    static final String ID = "INDICATORS";
    static final String VERSION = "1.0.0";
    static final String NO_BASE = "_Z";

    private SdmxCodes() {}

    /** A reference such as {@code KLEINSTADT:INDICATORS(1.0.0)}. */
    static String reference(String id) {
        return AGENCY + ":" + id + "(" + VERSION + ")";
    }

    /** A unit: {@code EUROS_PER_PERSONS} for {@code euros/persons}. */
    static String unit(String unit) {
        return unit.replace("/", "_per_").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** A population base; {@value #NO_BASE}, not applicable, where none is part of a figure. */
    static String base(Optional<PopulationBase> base) {
        return base.map(PopulationBase::name).orElse(NO_BASE);
    }

    /** A period: a day or year as it is, several years as a range with their number. */
    static String period(Period period) {
        return period instanceof Period.YearSpan span
                ? span.firstDay() + "/P" + (span.to() - span.from() + 1) + "Y"
                : period.toString();
    }

    /** A value in the code list CL_OBS_STATUS of SDMX. */
    static String status(Value value) {
        if (value instanceof Value.Known known) {
            return status(known.quality());
        }
        return status(((Value.Missing) value).reason());
    }

    /** Normal; estimated; of low reliability. */
    static String status(Quality quality) {
        return switch (quality) {
            case EXACT, SUMMED -> "A";
            case ESTIMATED -> "E";
            case LIMITED -> "U";
        };
    }

    /** Missing: suppressed; cannot exist; exists but was not collected; for another reason. */
    static String status(Reason reason) {
        return switch (reason) {
            case SECRET, UNRELIABLE, SMALL_BASE -> "Q";
            case NOT_APPLICABLE, NO_SUCH_AREA, ZERO_DENOMINATOR -> "M";
            case NO_SOURCE -> "L";
            case NOT_YET_AVAILABLE -> "O";
        };
    }
}
