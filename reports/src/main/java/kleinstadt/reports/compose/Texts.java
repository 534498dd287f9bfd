package kleinstadt.reports.compose;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.RankInterval;

/**
 * Words and numbers as a reader of one language expects them: German decimal comma or English point, a narrow space or
 * comma between thousands, and a real minus sign. Holds no mutable state.
 */
public final class Texts {

    private static final String BUNDLE = "kleinstadt.reports.compose.texts";
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Locale locale;
    private final ResourceBundle bundle;
    private final NumberText numbers;

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
        this.numbers = new NumberText(locale);
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

    /** What a theme is called; its id where it is one that only a profile of the user's own has. */
    public String theme(String theme) {
        String key = "theme." + theme;
        return bundle.containsKey(key) ? text(key) : theme;
    }

    /** A number with this many decimals. */
    public String number(double number, int decimals) {
        return numbers.plain(number, decimals);
    }

    /** A number of things. */
    public String count(long number) {
        return number((double) number, 0);
    }

    /** A number with this many decimals and its sign, also if positive; zero has none. */
    public String signed(double number, int decimals) {
        return numbers.signed(number, decimals);
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

    /** A value of an indicator with its unit, as it stands behind the indicator's short name. */
    public String value(IndicatorDefinition definition, double number) {
        String unit = unit(definition);
        String text = bareValue(definition, number);
        return unit.isEmpty() ? text : text + NO_BREAK_SPACE + unit;
    }

    /**
     * The unit of an indicator as it stands behind its short name: where the name says what a figure is per, only money remains
     * to be told.
     */
    public String unit(IndicatorDefinition definition) {
        String unit = definition.unit();
        if (!definition.text(locale).shortName().contains(bundle.getString("per"))) {
            return unit(unit);
        }
        int slash = unit.indexOf('/');
        return slash > 0 && (unit.contains("euros") || unit.startsWith("kilowatts"))
                ? unit(unit.substring(0, slash))
                : "";
    }

    /** A value of an indicator without its unit. */
    public String bareValue(IndicatorDefinition definition, double number) {
        return definition.signed() ? signed(number, definition.decimals()) : number(number, definition.decimals());
    }

    /** A unit as it stands behind a number; empty text for a ratio. */
    public String unit(String unit) {
        return unit("unit.", unit);
    }

    /** A unit as it stands at an axis; empty text for a ratio. */
    public String axisUnit(String unit) {
        String key = "axis-unit." + unit;
        return bundle.containsKey(key) ? bundle.getString(key) : unit(unit);
    }

    private String unit(String prefix, String unit) {
        String key = prefix + unit;
        int slash = unit.indexOf('/');
        if (bundle.containsKey(key) || slash < 0) {
            return bundle.getString(key);
        }
        return text("unit.by", unit(prefix, unit.substring(0, slash)), unit("unit-one.", unit.substring(slash + 1)));
    }

    /** The name of one of the five eastern Länder. */
    public String land(AreaKey land) {
        return bundle.getString("land." + land.key());
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

    /** Several things in a row, the last one behind an and. */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        int last = things.size() - 1;
        return text("list", String.join(", ", things.subList(0, last)), things.get(last));
    }

    /** The name of an age class. */
    public String ages(AgeClass age) {
        if (age.isOpen()) {
            return text("age.open", Integer.toString(age.from()));
        }
        String to = Integer.toString(age.to());
        return age.from() == 0 ? text("age.under", to) : text("age.class", Integer.toString(age.from()), to);
    }

    /** People of an age class, as it stands behind them: {@code von 18 bis unter 25}. */
    public String ofAge(AgeClass age) {
        String key = age.isOpen() ? "of-age.open" : age.from() == 0 ? "of-age.under" : "of-age.class";
        return text(key, Integer.toString(age.from()), age.isOpen() ? "" : Integer.toString(age.to()));
    }

    /** The year of a period, or its years: {@code 2015}, {@code 2021–24}. */
    public String year(Period period) {
        if (period instanceof Period.YearSpan span) {
            String to = Integer.toString(span.to());
            boolean century = span.from() / 100 == span.to() / 100;
            return span.from() + "\u2013" + (century ? to.substring(2) : to);
        }
        return Integer.toString(period.year());
    }

    /** Why there is no figure. */
    public String reason(Reason reason) {
        return bundle.getString("reason." + reason.name());
    }

    /** Why a value is missing; empty text if it is known. */
    public String reason(Value value) {
        return value instanceof Value.Missing missing ? reason(missing.reason()) : "";
    }

    /** A rank for a column of ranks; a shared rank may end in a half. */
    public String shortRank(OptionalDouble rank, int n, boolean member) {
        return rank(rank, n, member, "rank.short.");
    }

    /** A rank for a column of ranks, with the ranks the town may hold where they are known. */
    String shortRank(OptionalDouble rank, Optional<RankInterval> interval, int n, boolean member) {
        if (rank.isEmpty() || interval.isEmpty()) {
            return shortRank(rank, n, member);
        }
        return text(
                member ? "rank.interval.member" : "rank.interval.outside",
                place(rank.getAsDouble()),
                count(interval.get().lower()),
                count(interval.get().upper()),
                count(member ? n : n + 1L));
    }

    /** A rank; a shared rank may end in a half. */
    public String rank(OptionalDouble rank, int n, boolean member) {
        return rank(rank, n, member, "rank.");
    }

    private String rank(OptionalDouble rank, int n, boolean member, String prefix) {
        if (rank.isEmpty()) {
            return "";
        }
        String placeText = place(rank.getAsDouble());
        return member
                ? text(prefix + "member", placeText, number(n, 0))
                : text(prefix + "outside", placeText, number(n + 1.0, 0));
    }

    private String place(double rank) {
        return number(rank, rank == Math.rint(rank) ? 0 : 1);
    }
}
