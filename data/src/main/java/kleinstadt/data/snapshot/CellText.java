package kleinstadt.data.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kleinstadt.data.model.Cells;
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

    /** Any number of so few digits is a double exactly. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

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
     * Reads the figure of a cell, the bytes of a line from {@code start} to before {@code end}.
     *
     * @throws IllegalArgumentException if the text is neither a number nor a known sign
     */
    static void read(byte[] line, int start, int end, Cells cells) {
        byte first = line[start];
        boolean number = isDigit(first) || (first == '-' && end - start > 1);
        if (!number) {
            String sign = text(line, start, end);
            Value missing = MISSING.get(sign);
            if (missing == null) {
                throw new IllegalArgumentException("expected a number or a sign, found '" + sign + "'");
            }
            cells.add(missing);
            return;
        }
        Quality quality = quality(line[end - 1]);
        cells.add(number(line, start, quality == Quality.EXACT ? end : end - 1), quality);
    }

    /** Part of a line as text. */
    static String text(byte[] line, int start, int end) {
        return new String(line, start, end - start, StandardCharsets.UTF_8);
    }

    private static Quality quality(byte letter) {
        return switch (letter) {
            case 'l' -> Quality.LIMITED;
            case 's' -> Quality.SUMMED;
            case 'e' -> Quality.ESTIMATED;
            default -> Quality.EXACT;
        };
    }

    /**
     * Digits with at most one point. A whole number below 2^53 divided by a power of ten below 10^23 is rounded once, so it
     * is the very number {@code Double.parseDouble} gives, much quicker.
     */
    private static double number(byte[] line, int start, int end) {
        boolean negative = line[start] == '-';
        long whole = 0;
        int digits = 0;
        int decimals = -1;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            byte sign = line[i];
            if (isDigit(sign) && digits < EXACT_DIGITS) {
                whole = whole * 10 + (sign - '0');
                digits++;
                decimals += decimals < 0 ? 0 : 1;
            } else if (sign == '.' && decimals < 0 && i + 1 < end) {
                decimals = 0;
            } else {
                return Double.parseDouble(text(line, start, end));
            }
        }
        double number = decimals > 0 ? whole / POWERS_OF_TEN[decimals] : whole;
        return negative ? -number : number;
    }

    private static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }
}
