package kleinstadt.reports.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kleinstadt.data.model.Reason;

/**
 * Numbers as text of a fixed width, so that the figures of all towns stay small and need no parsing: whole numbers from 0 in
 * base 64, the highest digit first. What is missing is a full stop and the number of its {@link Reason}. The page's script
 * {@code data.js} reads it.
 */
final class Packed {

    /** The digits from 0 to 63; none of them needs to be escaped in a script. */
    static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private static final int BITS = 6;
    private static final int BASE = 1 << BITS;
    private static final char MISSING = '.';

    private Packed() {}

    /** Characters the numbers from 0 to {@code largest} need; at least two, so that a reason has room. */
    static int width(long largest) {
        int width = 2;
        for (long rest = largest / BASE / BASE; rest > 0; rest /= BASE) {
            width++;
        }
        return width;
    }

    /**
     * Writes a number.
     *
     * @throws IllegalArgumentException if the number is below 0 or does not fit into the width
     */
    static void add(StringBuilder text, long number, int width) {
        if (number < 0 || number >= 1L << (BITS * width)) {
            throw new IllegalArgumentException(number + " does not fit into " + width + " digits");
        }
        for (int digit = width - 1; digit >= 0; digit--) {
            text.append(DIGITS.charAt((int) (number >> (BITS * digit)) & (BASE - 1)));
        }
    }

    /** Writes why there is no number. */
    static void addMissing(StringBuilder text, Reason reason, int width) {
        text.append(MISSING)
                .append(DIGITS.charAt(number(reason)))
                .append(String.valueOf(MISSING).repeat(width - 2));
    }

    /** The number a reason has on the page. */
    static int number(Reason reason) {
        return List.of(Reason.values()).indexOf(reason);
    }

    /**
     * A number in units of its last digit, one digit finer than readers see it. Rounded once more to what readers see it gives
     * what the number itself gives, which rounding twice alone does not promise (12.346 to 12.35 to 12.4).
     *
     * @param number the number
     * @param decimals digits after the comma that readers see
     */
    static long scaled(double number, int decimals) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal finer = exact.setScale(decimals + 1, RoundingMode.HALF_UP);
        int drift = finer.setScale(decimals, RoundingMode.HALF_UP)
                .compareTo(exact.setScale(decimals, RoundingMode.HALF_UP));
        return finer.unscaledValue().longValueExact() - drift;
    }
}
