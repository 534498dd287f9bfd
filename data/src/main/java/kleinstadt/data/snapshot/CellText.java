package kleinstadt.data.snapshot;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;

/** A figure as a cell of the snapshot: its number and a letter for its quality, or a sign for the reason it is missing. */
final class CellText {

    private static final Map<Reason, String> SIGNS = new EnumMap<>(Map.of(
            Reason.SECRET, ".",
            Reason.NOT_YET_AVAILABLE, "...",
            Reason.NOT_APPLICABLE, "x",
            Reason.UNRELIABLE, "/",
            Reason.NO_SUCH_AREA, "-",
            Reason.ZERO_DENOMINATOR, "zero",
            Reason.SMALL_BASE, "small",
            Reason.NO_SOURCE, "none"));

    private static final Map<String, Value> MISSING = missing();

    private CellText() {}

    private static Map<String, Value> missing() {
        Map<String, Value> values = new HashMap<>();
        SIGNS.forEach((reason, sign) -> values.put(sign, Value.missing(reason)));
        return Map.copyOf(values);
    }

    static String of(Value value) {
        if (value instanceof Value.Known known) {
            return NumberText.of(known.number()) + letter(known.quality());
        }
        return SIGNS.getOrDefault(((Value.Missing) value).reason(), "none");
    }

    private static String letter(Quality quality) {
        return switch (quality) {
            case EXACT -> "";
            case LIMITED -> "l";
            case SUMMED -> "s";
            case ESTIMATED -> "e";
        };
    }

    /**
     * The figure of a cell.
     *
     * @throws IllegalArgumentException if the text is neither a number nor a known sign
     */
    static Value parse(String text) {
        Value missing = MISSING.get(text);
        if (missing != null) {
            return missing;
        }
        int last = text.length() - 1;
        Quality quality = quality(text.charAt(last));
        String number = quality == Quality.EXACT ? text : text.substring(0, last);
        return new Value.Known(number(number), quality);
    }

    private static Quality quality(char letter) {
        return switch (letter) {
            case 'l' -> Quality.LIMITED;
            case 's' -> Quality.SUMMED;
            case 'e' -> Quality.ESTIMATED;
            default -> Quality.EXACT;
        };
    }

    /** Most figures are short whole numbers, which are read much quicker by hand. */
    private static double number(String text) {
        int length = text.length();
        if (length == 0 || length > 9) {
            return Double.parseDouble(text);
        }
        int whole = 0;
        for (int i = 0; i < length; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return Double.parseDouble(text);
            }
            whole = whole * 10 + (digit - '0');
        }
        return whole;
    }
}
