package kleinstadt.data.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.model.Period;

/** The time INKAR prints beside a figure: a year, or the years of a span, each ({@code 2016/2017/2018}) or the outer two. */
final class InkarPeriods {

    /** What the time may look like, for messages. */
    static final String EXPECTED = "a year like 2022 or years like 2016/2017/2018";

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})(?:\\s*[-–/]\\s*(?:[0-9]{4}\\s*[-–/]\\s*)*([0-9]{4}))?");

    private InkarPeriods() {}

    /** The period of a text; empty where it is none. */
    static Optional<Period> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
        if (to < from) {
            return Optional.empty();
        }
        return Optional.of(from == to ? new Period.Year(from) : new Period.YearSpan(from, to));
    }
}
