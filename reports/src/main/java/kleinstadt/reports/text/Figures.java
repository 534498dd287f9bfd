package kleinstadt.reports.text;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kleinstadt.data.model.Period;

/** Numbers, units and dates as a reader of one language writes them. */
public final class Figures {

    private static final String BUNDLE = "kleinstadt.reports.text.figures";
    private static final char MINUS = '\u2212';

    private final Messages messages;
    private final Locale locale;

    private Figures(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Formats for a language. */
    public static Figures of(Locale locale) {
        return new Figures(Messages.of(BUNDLE, locale), locale);
    }

    /** A number with grouped thousands and this many digits after the comma; halves round away from zero. */
    public String number(double number, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(number);
        return text.equals(MINUS + format.format(0)) ? format.format(0) : text;
    }

    /** A number with its unit behind it, for instance {@code 31,4 %}; the bare number where the unit has no sign. */
    public String figure(double number, int decimals, String unit) {
        String key = "figure." + unit;
        String text = number(number, decimals);
        return messages.has(key) ? messages.text(key, text) : text;
    }

    /** Name of a unit, for instance {@code Prozent}; the unit's own id where it has no name. */
    public String unit(String unit) {
        String key = "unit." + unit;
        return messages.has(key) ? messages.text(key) : unit;
    }

    /** A day. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.text("day"), locale).format(day);
    }

    /** A key date as a day, a year or a span of years. */
    public String period(Period period) {
        if (period instanceof Period.KeyDate keyDate) {
            return day(keyDate.date());
        }
        if (period instanceof Period.YearSpan span) {
            return span.from() + "\u2013" + span.to();
        }
        return period.toString();
    }
}
