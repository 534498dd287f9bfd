package kleinstadt.indicators.formula;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.model.Period;

/**
 * The time of a figure against the period of the result.
 *
 * @param yearEnd whether the figure is one of 31 December rather than of the result's own period
 * @param yearsBefore how many years it lies before that, from 0
 */
public record TimeShift(boolean yearEnd, int yearsBefore) implements Comparable<TimeShift> {

    /** The period of the result. */
    public static final TimeShift SAME = new TimeShift(false, 0);

    /** 31 December of the result's year. */
    public static final TimeShift YEAR_END = new TimeShift(true, 0);

    /** The forms a formula writes after {@code @}. */
    static final String FORMS = "'year-end', 'years-before-N' or 'year-end-before-N'";

    private static final Pattern FORM =
            Pattern.compile("year-end|years-before-(?<years>[1-9][0-9]?)|year-end-before-(?<ends>[1-9][0-9]?)");
    private static final Comparator<TimeShift> ORDER =
            Comparator.comparing(TimeShift::yearEnd).thenComparing(TimeShift::yearsBefore);

    /** The shift of a word after {@code @}; empty where it is none. */
    static Optional<TimeShift> find(String word) {
        Matcher form = FORM.matcher(word);
        if (!form.matches()) {
            return Optional.empty();
        }
        String years = form.group("years");
        String ends = form.group("ends");
        if (years != null) {
            return Optional.of(new TimeShift(false, Integer.parseInt(years)));
        }
        return Optional.of(new TimeShift(true, ends == null ? 0 : Integer.parseInt(ends)));
    }

    /** The figure's period for a result of this period. */
    public Period of(Period result) {
        Period anchor = yearEnd ? Period.endOf(result.year()) : result;
        if (yearsBefore == 0) {
            return anchor;
        }
        if (anchor instanceof Period.KeyDate day) {
            return new Period.KeyDate(before(day.date()));
        }
        if (anchor instanceof Period.YearSpan span) {
            return new Period.YearSpan(span.from() - yearsBefore, span.to() - yearsBefore);
        }
        return new Period.Year(anchor.year() - yearsBefore);
    }

    private LocalDate before(LocalDate day) {
        LocalDate earlier = day.minusYears(yearsBefore);
        // the last day of a month stays one, for 29 February
        return day.getDayOfMonth() == day.lengthOfMonth() ? earlier.withDayOfMonth(earlier.lengthOfMonth()) : earlier;
    }

    /** The shift as a formula writes it behind a measure; empty for the result's own period. */
    String suffix() {
        if (yearsBefore == 0) {
            return yearEnd ? "@year-end" : "";
        }
        return (yearEnd ? "@year-end-before-" : "@years-before-") + yearsBefore;
    }

    @Override
    public int compareTo(TimeShift other) {
        return ORDER.compare(this, other);
    }
}
