package kleinstadt.data.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * Names one column of figures, one figure an area: what was counted, by whom, when, for whom.
 *
 * <p>Written {@code measure@source/period/sex/age}, for instance
 * {@code population-by-age@12411-02-03-5/2015-12-31/female/65-75}.
 *
 * @param measure what is counted, kebab-case, with the unit fixed by the measure
 * @param source id of the source
 * @param period time of the figure
 * @param sex sex the figure is for
 * @param age ages the figure is for
 */
public record SeriesKey(String measure, String source, Period period, Sex sex, AgeClass age)
        implements Comparable<SeriesKey> {

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::measure)
            .thenComparing(SeriesKey::source)
            .thenComparing(SeriesKey::period)
            .thenComparing(SeriesKey::sex)
            .thenComparing(SeriesKey::age);

    /** A column without split by sex or age. */
    public static SeriesKey of(String measure, String source, Period period) {
        return new SeriesKey(measure, source, period, Sex.TOTAL, AgeClass.ALL);
    }

    /**
     * Parses the text of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static SeriesKey parse(String text) {
        int at = text.indexOf('@');
        String[] parts = text.substring(at + 1).split("/", -1);
        if (at < 0 || parts.length != 4) {
            throw new IllegalArgumentException("expected measure@source/period/sex/age, found '" + text + "'");
        }
        return new SeriesKey(
                text.substring(0, at),
                parts[0],
                Period.parse(parts[1]),
                Sex.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                AgeClass.parse(parts[3]));
    }

    /** The same column for another sex and age class. */
    public SeriesKey withCategories(Sex newSex, AgeClass newAge) {
        return new SeriesKey(measure, source, period, newSex, newAge);
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return measure + "@" + source + "/" + period + "/" + sex.name().toLowerCase(Locale.ROOT) + "/" + age;
    }
}
