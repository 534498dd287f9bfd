package kleinstadt.data.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time a figure speaks of: a key date (stock), a year (flow or annual mean) or a span of years. */
public sealed interface Period extends Comparable<Period> {

    /** Order by last day, then by first day: a stock at year end stands before the flow of that year. */
    Comparator<Period> ORDER =
            Comparator.comparing(Period::lastDay).thenComparing(Period::firstDay, Comparator.reverseOrder());

    /** First day the period covers. */
    LocalDate firstDay();

    /** Last day the period covers. */
    LocalDate lastDay();

    /** Calendar year of the last day. */
    default int year() {
        return lastDay().getYear();
    }

    @Override
    default int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /**
     * A key date (Stichtag), written {@code 2015-12-31}.
     *
     * @param date the day
     */
    record KeyDate(LocalDate date) implements Period {
        @Override
        public LocalDate firstDay() {
            return date;
        }

        @Override
        public LocalDate lastDay() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * A calendar year, written {@code 2015}.
     *
     * @param value the year
     */
    record Year(int value) implements Period {
        @Override
        public LocalDate firstDay() {
            return LocalDate.of(value, 1, 1);
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(value, 12, 31);
        }

        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /**
     * Several years together, both ends included, written {@code 2013-2015}.
     *
     * @param from first year
     * @param to last year, after {@code from}
     */
    record YearSpan(int from, int to) implements Period {
        /**
         * Checks the order of the years.
         *
         * @throws IllegalArgumentException if {@code to} is not after {@code from}
         */
        public YearSpan {
            if (to <= from) {
                throw new IllegalArgumentException("expected a span of years, found " + from + "-" + to);
            }
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(from, 1, 1);
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(to, 12, 31);
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    /** The last day of a year as a key date. */
    static Period endOf(int year) {
        return new KeyDate(LocalDate.of(year, 12, 31));
    }

    /**
     * Parses {@code 2015}, {@code 2013-2015} or {@code 2015-12-31}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    static Period parse(String text) {
        Matcher matcher = PeriodText.FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "expected a period like 2015, 2013-2015 or 2015-12-31, found '" + text + "'");
        }
        int first = Integer.parseInt(matcher.group("year"));
        if (matcher.group("to") != null) {
            return new YearSpan(first, Integer.parseInt(matcher.group("to")));
        }
        if (matcher.group("day") != null) {
            return new KeyDate(LocalDate.of(
                    first, Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day"))));
        }
        return new Year(first);
    }

    /** The written form of a period. */
    final class PeriodText {
        private static final Pattern FORM =
                Pattern.compile("(?<year>[0-9]{4})(?:-(?<to>[0-9]{4})|-(?<month>[0-9]{2})-(?<day>[0-9]{2}))?");

        private PeriodText() {}
    }
}
