package kleinstadt.reports.compose;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;

/**
 * Words and numbers as a reader of one language expects them: German decimal comma or English point, a narrow space or
 * comma between thousands, and a real minus sign. Holds no mutable state.
 */
public final class Texts {

    private static final String BUNDLE = "kleinstadt.reports.compose.texts";
    private static final char MINUS = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Locale locale;
    private final ResourceBundle bundle;

    /** Texts of a language; German where there are none of that language. */
    public Texts(Locale locale) {
        this(BUNDLE, locale);
    }

    /**
     * Texts of another bundle.
     *
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public Texts(String bundleName, Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                bundleName,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The reader's language. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key with its placeholders filled. Numbers are handed over as text, so that the bundle does not format
     * them.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String text(String key, Object... filled) {
        return new MessageFormat(bundle.getString(key), locale).format(filled);
    }

    /** A number with this many decimals. */
    public String number(double number, int decimals) {
        return format(number, decimals, "");
    }

    /** A number with this many decimals and its sign, also if positive; zero has none. */
    public String signed(double number, int decimals) {
        return format(number, decimals, "+");
    }

    private String format(double number, int decimals, String plus) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            // German thousands point and decimal comma look alike from afar; a space does not.
            symbols.setGroupingSeparator('\u202f');
        }
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

    /** Running text written by hand, its thousands parted as in all numbers here. */
    public String prose(String text) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? text : text.replaceAll("(?<=\\b\\d{1,3})\\.(?=\\d{3}\\b)", "\u202f");
    }

    /** A number with its unit, signed if the figure can be negative. */
    public String withUnit(double number, int decimals, String unit, boolean signed) {
        String text = signed ? signed(number, decimals) : number(number, decimals);
        String unitText = unit(unit);
        return unitText.isEmpty() ? text : text + NO_BREAK_SPACE + unitText;
    }

    /** A unit as it stands behind a number; empty text for a ratio. */
    public String unit(String unit) {
        String key = "unit." + unit;
        return bundle.containsKey(key) ? bundle.getString(key) : unit;
    }

    /** A unit as it stands at an axis; empty text for a ratio. */
    public String axisUnit(String unit) {
        String key = "axis-unit." + unit;
        return bundle.containsKey(key) ? bundle.getString(key) : unit(unit);
    }

    /** A day. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("date-pattern"), locale)
                .format(day);
    }

    /** A period. */
    public String period(Period period) {
        if (period instanceof Period.KeyDate day) {
            return date(day.date());
        }
        return period.toString().replace('-', '\u2013');
    }

    /** Why there is no figure. */
    public String reason(Reason reason) {
        return bundle.getString("reason." + reason.name());
    }

    /** Why a value is missing; empty text if it is known. */
    public String reason(Value value) {
        return value instanceof Value.Missing missing ? reason(missing.reason()) : "";
    }

    /** A rank; a shared rank may end in a half. */
    public String rank(OptionalDouble rank, int n, boolean member) {
        if (rank.isEmpty()) {
            return "";
        }
        double place = rank.getAsDouble();
        String placeText = number(place, place == Math.rint(place) ? 0 : 1);
        return member
                ? text("rank.member", placeText, number(n, 0))
                : text("rank.outside", placeText, number(n + 1.0, 0));
    }
}
