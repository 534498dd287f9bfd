package kleinstadt.reports.compose;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a reader of one language writes them, with a real minus sign. Holds no mutable state. */
final class NumberText {

    private static final char MINUS = '\u2212';

    private final DecimalFormatSymbols symbols;

    NumberText(Locale locale) {
        this.symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            // German thousands point and decimal comma look alike from afar; a space does not.
            symbols.setGroupingSeparator('\u202f');
        }
    }

    /** With a sign only where it is negative. */
    String plain(double number, int decimals) {
        return format(number, decimals, "");
    }

    /** With its sign, also if positive; zero has none. */
    String signed(double number, int decimals) {
        return format(number, decimals, "+");
    }

    private String format(double number, int decimals, String plus) {
        // The format keeps a copy of the symbols.
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String text = format.format(number);
        boolean zero = text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        if (zero) {
            return text.replace(String.valueOf(MINUS), "");
        }
        return number > 0 ? plus + text : text;
    }
}
